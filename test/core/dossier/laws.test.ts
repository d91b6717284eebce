import fc from 'fast-check';
import type { DossierEvent } from '../../../src/core/dossier/event';
import { levelOf, type Step, standing } from '../../../src/core/dossier/fold/steps';
import { emptyDossier, foldDossier } from '../../../src/core/index';
import { anyEvent, fewNames } from './anyEvent';

const events = fc.array(anyEvent(fewNames), { maxLength: 40 });

/** Events in another order, cut in parts. */
const toldOtherwise = events.chain((all) =>
  fc.record({
    all: fc.constant(all),
    shuffled: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    cuts: fc.array(fc.nat(40), { maxLength: 4 }).map((cuts) => cuts.sort((one, other) => one - other)),
  }),
);

const fold = (all: readonly DossierEvent[]) => foldDossier(emptyDossier, all);

test('events in any order, at once or in parts, fold to the same dossier', () => {
  fc.assert(
    fc.property(toldOtherwise, ({ all, shuffled, cuts }) => {
      let dossier = emptyDossier;
      let from = 0;
      for (const cut of [...cuts, shuffled.length]) {
        dossier = foldDossier(dossier, shuffled.slice(from, cut));
        from = Math.max(from, cut);
      }
      expect(dossier).toEqual(fold(all));
    }),
    { numRuns: 300 },
  );
});

test('what is told again changes nothing', () => {
  fc.assert(
    fc.property(events, fc.array(fc.nat(40)), (all, again) => {
      const once = fold(all);
      const repeated = again.flatMap((place) => all.slice(place, place + 1));
      expect(foldDossier(once, structuredClone(repeated))).toEqual(once);
      expect(fold([...all, ...repeated])).toEqual(once);
    }),
  );
});

test('folding leaves the dossier it started from as it was', () => {
  fc.assert(
    fc.property(events, events, (first, second) => {
      const before = fold(first);
      foldDossier(before, second);
      expect(before).toEqual(fold(first));
    }),
  );
});

test('an item is folded from its own events alone', () => {
  fc.assert(
    fc.property(events, (all) => {
      const dossier = fold(all);
      const own = [...dossier.ids.values()].filter(({ item }) => item === 'A');
      expect(dossier.states.get('A')).toEqual(fold(own).states.get('A'));
    }),
  );
});

const reminding = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyEvent(fewNames, 'reminder-sent') },
    { weight: 1, arbitrary: anyEvent(fewNames, 'call') },
    { weight: 2, arbitrary: anyEvent(fewNames, 'reminder-cancelled') },
  ),
  { maxLength: 30 },
);

test('a level is one that was reached or, after taking back, one less; it falls by one and by taking back only', () => {
  fc.assert(
    fc.property(reminding, (all) => {
      let before = 0;
      for (let length = 1; length <= all.length; length += 1) {
        const { level, steps } = standing(all.slice(0, length));
        const event = all[length - 1];
        if (level < before) expect([event?.kind, before - level]).toEqual(['reminder-cancelled', 1]);
        if (level > before) expect(levelOf(event as Step)).toBe(level);
        expect(level).toBeGreaterThanOrEqual(Math.max(0, ...steps.map(levelOf)));
        before = level;
      }
    }),
  );
});

test('a customer was last reminded when the last of its items was', () => {
  fc.assert(
    fc.property(reminding, (all) => {
      const { customers, histories, ids } = fold(all);
      for (const [id, { lastReminder }] of customers) {
        const ofItems = [...(histories.customers.get(id)?.items.values() ?? [])].flatMap(
          (mailed) => mailed ?? [],
        );
        const ofNone = [...ids.values()].flatMap((event) =>
          event.item === '' && event.customer === id && event.kind === 'reminder-sent'
            ? event.detail.day
            : [],
        );
        const days = [...ofItems, ...ofNone];
        expect(lastReminder).toBe(days.length === 0 ? null : Math.max(...days));
      }
    }),
  );
});
