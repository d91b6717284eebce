import fc from 'fast-check';
import { decideLevel } from '../../../src/core/dunning/decideLevel';
import { levelsReached } from '../../../src/core/dunning/levelsReached';

type Item = readonly [open: number, dueDay: number];

const AS_OF = 20_778;
const columns = (items: readonly Item[]) => ({
  count: items.length,
  open: Float64Array.from(items, ([open]) => open),
  dueDay: Int32Array.from(items, ([, dueDay]) => dueDay),
});
const procedureOf = (...days: number[]) => ({ levels: days.map((each) => ({ days: each, interval: 7 })) });

test('every item has the level that its own decision gives', () => {
  const days = fc
    .array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 9 })
    .map((all) => all.toSorted((a, b) => a - b));
  const item = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: AS_OF - 100, max: AS_OF + 10 }));
  fc.assert(
    fc.property(days, fc.array(item), (each, items) => {
      const procedure = procedureOf(...each);
      const alone = items.map(
        ([open, dueDay]) =>
          decideLevel({
            dueDay,
            asOf: AS_OF,
            open,
            sentLevel: null,
            lastReminder: null,
            procedure,
            hold: null,
          }).level,
      );
      expect([...levelsReached(columns(items), AS_OF, procedure)]).toEqual(alone);
    }),
  );
});
