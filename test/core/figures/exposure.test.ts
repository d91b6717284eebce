import fc from 'fast-check';
import { deliveryStop, type Exposure, exposures, type ZeroLimit } from '../../../src/core/figures/exposure';

type Row = readonly [id: string, group: string | null, limit: number | null, open: number, other?: boolean];

/** Exposures by customer id; amounts in whole euros in, cents out. */
function judged(rows: readonly Row[], zeroLimit: ZeroLimit = null): ReadonlyMap<string, Exposure> {
  const list = exposures(
    rows.map(([id, group, limit]) => ({ id, group, limit: limit === null ? null : limit * 100 })),
    new Map(rows.map(([id, , , open, other = false]) => [id, { open: open * 100, otherCurrencies: other }])),
    zeroLimit,
  );
  return new Map(list.map((one) => [one.customerId, one]));
}

const one = (limit: number | null, open: number, zeroLimit: ZeroLimit = null, other = false) => {
  const found = judged([['A', null, limit, open, other]], zeroLimit).get('A');
  return [found?.state, found?.room];
};

test.each([
  // The cases of the sources.
  ['550 against 100', one(100, 550), ['exceeded', -45_000]],
  ['550 against 1,100', one(1100, 550), ['within', 55_000]],
  ['exactly the limit', one(550, 550), ['within', 0]],
  ['no limit set', one(null, 1e9), ['no-limit', null]],
  ['a credit balance leaves more room', one(100, -20), ['within', 12_000]],
  ['0 that nobody has explained', one(0, 550), ['zero-unclear', null]],
  ['0 as no limit', one(0, 550, 'none'), ['no-limit', null]],
  ['0 as no credit', one(0, 550, 'no-credit'), ['exceeded', -55_000]],
  ['0 as no credit, and nothing open', one(0, 0, 'no-credit'), ['within', 0]],
  [
    '0 as no credit, with something open in another currency',
    one(0, 0, 'no-credit', true),
    ['exceeded', null],
  ],
  ['more is open in another currency', one(1000, 550, null, true), ['other-currency', null]],
  ['too much already, whatever is open besides', one(100, 550, null, true), ['exceeded', -45_000]],
])('%s', (_, told, expected) => expect(told).toEqual(expected));

test("a daughter's items count for the limit of its parent, and of the one above", () => {
  const found = judged([
    ['Top', null, 1000, 0],
    ['Parent', 'Top', 500, 100],
    ['Daughter', 'Parent', null, 450],
    ['Sister', 'Parent', 50, 40],
  ]);
  const shown = [...found.values()].map(({ customerId, own, exposure, room, state, exceededAbove }) => [
    customerId,
    own,
    exposure,
    room,
    state,
    exceededAbove,
  ]);
  expect(shown).toEqual([
    ['Top', 0, 59_000, 41_000, 'within', null],
    ['Parent', 10_000, 59_000, -9_000, 'exceeded', null],
    ['Daughter', 45_000, 45_000, null, 'no-limit', 'Parent'],
    ['Sister', 4_000, 4_000, 1_000, 'within', 'Parent'],
  ]);
});

test('nothing more is delivered where a limit is exceeded, where no credit is given, and below', () => {
  const found = judged(
    [
      ['Over', null, 100, 150],
      ['Below', 'Over', 500, 10],
      ['Far below', 'Below', null, 0],
      ['No credit', null, 0, 1],
      ['Prepaid', null, 0, 0],
      ['Full', null, 100, 100],
    ],
    'no-credit',
  );
  expect([...found.values()].map((one) => [one.customerId, deliveryStop(one)])).toEqual([
    ['Over', 'exceeded'],
    ['Below', 'above'],
    ['Far below', 'above'],
    ['No credit', 'no-credit'],
    ['Prepaid', null],
    ['Full', null],
  ]);
});

test('other currencies of a daughter make the room of its parent unknown', () => {
  const found = judged([
    ['Parent', null, 500, 100],
    ['Daughter', 'Parent', null, 0, true],
  ]);
  expect(found.get('Parent')).toMatchObject({ state: 'other-currency', room: null, otherCurrencies: true });
});

test('a group of nobody, oneself and a circle are no groups', () => {
  const found = judged([
    ['A', 'nobody', 10, 1],
    ['B', 'B', 10, 2],
    ['C', 'D', 1, 3],
    ['D', 'C', 10, 4],
    ['E', 'C', 10, 5],
  ]);
  expect([...found.values()].map(({ exposure }) => exposure)).toEqual([100, 200, 800, 400, 500]);
  expect(found.get('E')?.exceededAbove).toBe('C');
  expect(found.get('D')?.exceededAbove).toBeNull();
});

test('the exposure of those that belong to nobody sums to all that is open', () => {
  const forest = fc.array(fc.tuple(fc.nat(1e9), fc.nat(20)), { minLength: 1, maxLength: 20 }).map((list) =>
    // Each belongs to one before it, or to nobody: never a circle.
    list.map(
      ([open, of], at): Row => [String(at), of % (at + 1) === at ? null : String(of % (at + 1)), null, open],
    ),
  );
  fc.assert(
    fc.property(forest, (rows) => {
      const found = judged(rows);
      const tops = rows.filter(([, group]) => group === null);
      const total = tops.reduce((sum, [id]) => sum + (found.get(id)?.exposure ?? 0), 0);
      expect(total).toBe(rows.reduce((sum, [, , , open]) => sum + open * 100, 0));
    }),
  );
});
