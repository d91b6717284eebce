import fc from 'fast-check';
import type { CheckedRun } from '../../../src/app/checked';
import { holdKey, nothingOpen } from '../../../src/app/sending/open';
import { waitsForPerson } from '../../../src/app/waitsForPerson';
import { type DunningProcedure, type ProposedMail, shippedProcedures } from '../../../src/core/index';
import { choosable } from '../../../src/taskpane/run/propose/choosable';
import { filtered } from '../../../src/taskpane/run/propose/filtering';
import { grouped } from '../../../src/taskpane/run/propose/grouping';
import { countOf, keptBack, leftOutGroups } from '../../../src/taskpane/run/propose/leftOut';
import { leftOutItems } from '../../../src/taskpane/run/propose/leftOutItems';
import { groupings, noFilter, sortings } from '../../../src/taskpane/run/propose/look';
import { factsOf } from '../../../src/taskpane/run/propose/mailFacts';
import { sorted } from '../../../src/taskpane/run/propose/sorting';
import { chosenMails, mailReviewer, type ReviewedMail } from '../../../src/taskpane/run/reviewedRun';
import { runReducer } from '../../../src/taskpane/run/runReducer';
import { freshRun, type RunState } from '../../../src/taskpane/run/runState';
import { customerOf, type ItemRow, openItemsOf, runOn } from '../../core/dunning/openItemsOf';

const standard = shippedProcedures.get('standard');
if (standard === undefined) throw new Error('no standard procedure');
/** The second level waits for a tick, and from 900 on for the manager. */
const procedure: DunningProcedure = {
  ...standard,
  levels: standard.levels.map((level, at) =>
    at === 1 ? { ...level, automatic: false, approver: 'Els', approveFrom: 90_000 } : level,
  ),
};

const names = ['Arts', 'Bos', 'Zee'];
const customers = [
  customerOf('Arts'),
  customerOf('Bos', { emails: [] }),
  customerOf('Zee', { owner: 'Tom' }),
];

/** A sheet: some of the same documents, due or not, reminded of or not, with credits, in two currencies. */
const sheets = fc.array(
  fc.record({
    customer: fc.constantFrom(...names),
    document: fc.constantFrom('F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'),
    due: fc.constantFrom('2026-10-01', '2026-11-01', '2027-01-01'),
    open: fc.constantFrom(50_000, 100_000, -20_000, -70_000),
    currency: fc.constantFrom('EUR', 'EUR', 'USD'),
    level: fc.constantFrom(0, 1, 2),
  }),
  { minLength: 4, maxLength: 9, size: 'max' },
);

const checkedOf = (list: readonly ItemRow[], held: string | null, refused: number): CheckedRun => {
  const rows = [
    ...new Map(list.map((row) => [row.document, { ...row, lastReminder: '2026-10-20' }])).values(),
  ];
  const items = openItemsOf(rows);
  const proposal = runOn('2026-11-21', rows, {
    customers,
    procedures: [procedure],
    dataDay: '2026-11-21',
  });
  const lack = { lack: { rule: 'be-first-letter', lacks: ['supplies'] }, row: null } as const;
  const refusedId = proposal.mails[refused]?.id;
  const hold = { why: 'unknown', key: 'k', by: 'els', since: 0 } as const;
  return {
    reading: { items },
    proposal,
    refusedLetters: new Map(refusedId === undefined ? [] : [[refusedId, lack]]),
    open: { ...nothingOpen, holds: new Map(held === null ? [] : [[holdKey(held, 'EUR'), hold]]) },
  } as unknown as CheckedRun;
};

const checks = fc.tuple(sheets, fc.option(fc.constantFrom('Arts', 'Zee'), { freq: 4 }), fc.nat(20));

/** What a person does: `at` says of which mail or item of those that are there. */
const deeds = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('check' as const), read: checks }),
    fc.record({
      what: fc.constantFrom('all' as const, 'only' as const),
      level: fc.constantFrom(null, 1, 2, 3),
      waiting: fc.boolean(),
      search: fc.constantFrom('', 'zee', 'f1'),
      chosen: fc.boolean(),
    }),
    fc.record({
      what: fc.constantFrom('mail' as const, 'mail' as const, 'item' as const, 'why' as const),
      at: fc.nat(9),
      chosen: fc.boolean(),
    }),
  ),
  { minLength: 6, maxLength: 16, size: 'max' },
);

/** What a mail says and for whom it waits: a tick is for that. */
const standing = (mail: ProposedMail, { key }: { readonly key: readonly string[] }): string =>
  JSON.stringify([mail.items.map(({ index, level }) => [key[index], level]), mail.total, mail.approver]);

const shownOf = (
  checked: CheckedRun,
  mails: readonly ReviewedMail[],
  look: { readonly level: number | null; readonly waiting: boolean; readonly search: string },
): readonly ReviewedMail[] => {
  const facts = factsOf(checked.proposal.mails, checked.reading.items);
  const { level, waiting, search } = look;
  const filter = { ...noFilter, search, waiting, levels: level === null ? [] : [level] };
  const at = mails.length % groupings.length;
  const order = grouped(sorted(filtered(facts, filter), sortings[at] ?? 'sheet'), groupings[at] ?? 'none');
  const ids = order.flatMap((group) => group.mails.map(({ id }) => id));
  return ids.flatMap((id) => mails.find(({ proposed, hold }) => proposed.id === id && hold === null) ?? []);
};

/** Every item is in a mail that goes out, left out for one reason, or work for a person alone. */
function coversAll(checked: CheckedRun, mails: readonly ReviewedMail[]): void {
  const { items } = checked.reading;
  const groups = leftOutGroups(leftOutItems(checked), keptBack(mails, items));
  const out = groups.flatMap((group) => group.items);
  const sent = chosenMails(mails).flatMap((mail) => [
    ...mail.items.map(({ index }) => index),
    ...mail.credits,
  ]);
  const all = new Set([...out, ...sent]);
  const toDo = checked.proposal.tasks.flatMap((task) => task.items).filter((index) => !all.has(index));
  expect(countOf(groups)).toBe(new Set(out).size);
  expect(out.filter((index) => sent.includes(index))).toEqual([]);
  expect([...new Set([...out, ...sent, ...toDo])].sort((a, b) => a - b)).toEqual(
    Array.from({ length: items.count }, (_, index) => index),
  );
}

test('whatever a person does: ticked is what goes out, and what waits for a person only by its own tick', () => {
  fc.assert(
    fc.property(checks, deeds, (first, list) => {
      const review = mailReviewer();
      let state: RunState = { ...freshRun, checked: checkedOf(...first) };
      /** Mails that were ticked one by one while they waited, as they stood. */
      const agreed = new Set<string>();
      for (const deed of list) {
        const { checked } = state;
        if (checked === null) throw new Error('nothing was read');
        const before = review(state);
        const { items } = checked.reading;
        if (deed.what === 'check') {
          state = runReducer(runReducer(state, { type: 'check-started' }), {
            type: 'check-done',
            checked: checkedOf(...deed.read),
          });
        } else if ('level' in deed) {
          const possible = choosable(shownOf(checked, before, deed));
          const ids = possible.map(({ proposed }) => proposed.id);
          if (ids.length === 0) continue;
          state = runReducer(
            state,
            deed.what === 'only'
              ? { type: 'mails-exactly', ids }
              : { type: 'mails-chosen', ids, chosen: deed.chosen },
          );
          const after = review(state);
          for (const [at, { proposed, chosen }] of after.entries()) {
            const inside = ids.includes(proposed.id);
            if (deed.what === 'only') expect(chosen).toBe(inside);
            else expect(chosen).toBe(inside ? deed.chosen : before[at]?.chosen);
          }
        } else if (deed.what === 'item') {
          const key = items.key[deed.at % items.count] ?? '';
          state = runReducer(state, { type: 'item-chosen', key, chosen: deed.chosen });
        } else {
          const one = before[deed.at % Math.max(1, before.length)];
          if (one === undefined || !one.possible) continue;
          const { id } = one.proposed;
          if (deed.what === 'why') {
            if (one.leftOut)
              state = runReducer(state, {
                type: 'reason-given',
                of: 'mails',
                key: id,
                why: { cause: 'sales', words: '' },
              });
          } else {
            state = runReducer(state, { type: 'mails-chosen', ids: [id], chosen: deed.chosen });
            const after = review(state).find(({ proposed }) => proposed.id === id);
            expect(after?.chosen).toBe(deed.chosen);
            if (deed.chosen) agreed.add(`${id} ${standing(one.mail ?? one.proposed, items)}`);
          }
        }
        const now = state.checked;
        if (now === null) throw new Error('nothing is read');
        const mails = review(state);
        for (const { chosen, possible, mail, proposed, why, leftOut } of mails) {
          if (chosen) expect(possible && mail !== null && !leftOut).toBe(true);
          if (chosen && why !== null) throw new Error('a reason to leave out what goes out');
          if (chosen && mail !== null && waitsForPerson(mail))
            expect(agreed).toContain(`${proposed.id} ${standing(mail, now.reading.items)}`);
        }
        coversAll(now, mails);
      }
    }),
    { numRuns: 150 },
  );
});
