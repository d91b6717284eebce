import type { CheckedRun } from '../../../src/app/checked';
import { nothingOpen } from '../../../src/app/sending/open';
import { customerLabel } from '../../../src/core/index';
import { countOf, keptBack, largestFirst, leftOutGroups } from '../../../src/taskpane/run/propose/leftOut';
import { whyText } from '../../../src/taskpane/run/propose/whyText';
import { mailReviewer } from '../../../src/taskpane/run/reviewedRun';
import { runReducer } from '../../../src/taskpane/run/runReducer';
import { freshRun, type RunAction, type RunState } from '../../../src/taskpane/run/runState';
import { openItemsOf, runOn } from '../../core/dunning/openItemsOf';

const rows = [
  { customer: 'Zee', document: 'F1', due: '2026-11-01', open: 10_000 },
  { customer: 'Zee', document: 'F2', due: '2026-11-02', open: 5000 },
  { customer: 'Duin', document: 'F3', due: '2026-11-02', open: 700 },
];
const items = openItemsOf(rows);
const proposal = runOn('2026-11-21', rows);
const checked = {
  reading: { items },
  proposal,
  refusedLetters: new Map(),
  open: nothingOpen,
} as unknown as CheckedRun;
const start: RunState = { ...freshRun, checked };
const play = (...actions: readonly RunAction[]): RunState => actions.reduce(runReducer, start);
const idOf = (name: string): string =>
  proposal.mails.find(({ customer }) => customerLabel(customer) === `Customer ${name}`)?.id ??
  `no mail to ${name}`;
const why = { cause: 'sales', words: '' } as const;

test('a tick changes the mail that it is of, and no other', () => {
  const review = mailReviewer();
  const before = review(start);
  expect(review({ ...start })).toBe(before);
  const after = review(play({ type: 'item-chosen', key: 'key-F2', chosen: false }));
  const same = after.map((mail, at) => mail === before[at]);
  expect(after.map(({ proposed }) => customerLabel(proposed.customer))).toEqual([
    'Customer Zee',
    'Customer Duin',
  ]);
  expect(same).toEqual([false, true]);
  expect(after[0]?.mail?.total).toBe(10_000);
});

test('what is kept back: an invoice by hand, a whole mail by hand, and nothing of what goes out', () => {
  const review = mailReviewer();
  expect(keptBack(review(start), items)).toEqual([]);
  const one = play({ type: 'item-chosen', key: 'key-F2', chosen: false });
  expect(keptBack(review(one), items)).toEqual([{ code: 'excluded-by-hand', items: [1] }]);
  const both = runReducer(one, { type: 'mails-chosen', ids: [idOf('Duin')], chosen: false });
  expect(keptBack(review(both), items)).toEqual([{ code: 'excluded-by-hand', items: [1, 2] }]);
});

test('a mail of which nothing is left is out by hand', () => {
  const state = play({ type: 'item-chosen', key: 'key-F3', chosen: false });
  expect(keptBack(mailReviewer()(state), items)).toEqual([{ code: 'excluded-by-hand', items: [2] }]);
});

test('a mail that stays behind takes its credits along; of what is left beside them nothing is left out by hand', () => {
  const credit = { customer: 'Duin', document: 'C1', due: null, open: -300, kind: 'credit-note' } as const;
  const more = { customer: 'Duin', document: 'F4', due: '2026-11-02', open: 200 };
  const list = [...rows, credit, more];
  const own = openItemsOf(list);
  const run = { ...checked, reading: { items: own }, proposal: runOn('2026-11-21', list) } as CheckedRun;
  const id = run.proposal.mails.find(({ customer }) => customer.id === 'Duin')?.id ?? '';
  const left = runReducer({ ...start, checked: run }, { type: 'mails-chosen', ids: [id], chosen: false });
  expect(keptBack(mailReviewer()(left), own)).toEqual([{ code: 'excluded-by-hand', items: [3, 2, 4] }]);
  const less = runReducer({ ...start, checked: run }, { type: 'item-chosen', key: 'key-F3', chosen: false });
  expect(keptBack(mailReviewer()(less), own)).toEqual([
    { code: 'credit-balance', items: [3, 4] },
    { code: 'excluded-by-hand', items: [2] },
  ]);
});

test('exactly these mails: the others are left out, also one that is not proposed for a while', () => {
  const out = play({ type: 'mails-chosen', ids: [idOf('Zee')], chosen: false });
  const gone = {
    ...out,
    checked: { ...checked, proposal: runOn('2026-11-21', rows.slice(2)) } as CheckedRun,
  };
  const back = { ...runReducer(gone, { type: 'mails-exactly', ids: [idOf('Duin')] }), checked };
  expect(mailReviewer()(back).map(({ chosen }) => chosen)).toEqual([false, true]);
});

test('going on with other mails: an invoice that is in again has no reason any more', () => {
  const given = play(
    { type: 'item-chosen', key: 'key-F2', chosen: false },
    { type: 'reason-given', of: 'items', key: 'key-F2', why },
  );
  const on = runReducer(given, { type: 'mails-only', ids: [idOf('Zee')], withoutItems: [] });
  expect(on.leftOutReasons.items.size).toBe(0);
});

test('exactly these mails: the others are left out', () => {
  const state = play({ type: 'mails-exactly', ids: [idOf('Duin')] });
  const reviewed = mailReviewer()(state);
  expect(reviewed.map(({ chosen, leftOut }) => [chosen, leftOut])).toEqual([
    [false, true],
    [true, false],
  ]);
});

test('a reason stays with what is left out, and goes once it is in again', () => {
  const given: readonly RunAction[] = [
    { type: 'mails-chosen', ids: [idOf('Zee')], chosen: false },
    { type: 'reason-given', of: 'mails', key: idOf('Zee'), why },
    { type: 'item-chosen', key: 'key-F3', chosen: false },
    { type: 'reason-given', of: 'items', key: 'key-F3', why },
  ];
  const [zee, duin] = mailReviewer()(play(...given));
  expect([zee?.why, duin?.without.get('key-F3')]).toEqual([why, why]);
  const back = play(
    ...given,
    { type: 'mails-chosen', ids: [idOf('Zee')], chosen: true },
    { type: 'item-chosen', key: 'key-F3', chosen: true },
  );
  expect([back.leftOutReasons.mails.size, back.leftOutReasons.items.size]).toEqual([0, 0]);
});

test('words of a reason are bounded; own words stand in for "other" where there are any', () => {
  const long = { cause: 'other', words: 'x'.repeat(500) } as const;
  const state = play({ type: 'reason-given', of: 'mails', key: 'm', why: long });
  expect(state.leftOutReasons.mails.get('m')?.words).toHaveLength(200);
  const causes = { 'not-now': 'later', sales: 'sales', invoice: 'wrong', other: 'other' };
  expect([
    whyText(null, causes),
    whyText(why, causes),
    whyText({ cause: 'other', words: ' his birthday ' }, causes),
    whyText({ cause: 'other', words: ' ' }, causes),
  ]).toEqual(['', 'sales', 'his birthday', 'other']);
});

test('decided reasons and choices are counted together, the most frequent first; the largest amount first', () => {
  const groups = leftOutGroups(
    [
      ['paid', [7]],
      ['no-address', [8]],
    ],
    [{ code: 'no-address', items: [9] }],
  );
  expect(groups).toEqual([
    { code: 'no-address', items: [8, 9] },
    { code: 'paid', items: [7] },
  ]);
  expect(countOf(groups)).toBe(3);
  expect(largestFirst([2, 1, 0], items)).toEqual([0, 1, 2]);
});
