import { factProblems, type NewFact } from '../../../src/core/index';

/** Saturday 21 November 2026; 100.00 is open. */
const context = { today: 20778, open: 10000 };
const of = { item: 'adm|1001|invoice|F-1|2026', customer: '1001' };

const promise = (promised: number, amount: number | null): NewFact => ({
  ...of,
  kind: 'promise',
  detail: { day: 20778, promised, amount, answers: null, note: '' },
});
const plan = (...instalments: readonly (readonly [day: number, amount: number])[]): NewFact => ({
  ...of,
  kind: 'plan',
  detail: {
    day: 20778,
    currency: 'EUR',
    instalments: instalments.map(([day, amount]) => ({ day, amount })),
    note: '',
  },
});
const note = (text: string): NewFact => ({
  ...of,
  kind: 'note',
  detail: { day: 20778, note: text, answers: null },
});
const dispute = (amount: number | null): NewFact => ({
  ...of,
  kind: 'dispute',
  detail: { day: 20778, reason: 'price', amount, owner: '', answers: null, note: '' },
});

test('a promise is for today or later, and for no more than is open', () => {
  expect(factProblems(promise(20778, null), context)).toEqual([]);
  expect(factProblems(promise(20790, 10000), context)).toEqual([]);
  expect(factProblems(promise(20777, 10001), context)).toEqual([
    { code: 'day-past', field: 'day' },
    { code: 'amount-above-open', field: 'amount', amount: 10000 },
  ]);
  expect(factProblems(promise(20790, 0), context)).toEqual([{ code: 'amount-wrong', field: 'amount' }]);
  expect(factProblems(promise(20778 + 3654, null), context)).toEqual([{ code: 'day-too-far', field: 'day' }]);
});

test('what is open is compared where it is known', () => {
  expect(factProblems(promise(20790, 99999), { ...context, open: null })).toEqual([]);
  expect(factProblems(dispute(10001), { ...context, open: null })).toEqual([]);
});

test('instalments add up to what is open to the cent, one day after another', () => {
  expect(factProblems(plan([20790, 3333], [20820, 3333], [20850, 3334]), context)).toEqual([]);
  expect(factProblems(plan([20790, 3333], [20820, 3333], [20850, 3333]), context)).toEqual([
    { code: 'plan-sum', field: 'instalments', amount: 1 },
  ]);
  expect(factProblems(plan([20790, 5000], [20820, 5001]), context)).toEqual([
    { code: 'plan-sum', field: 'instalments', amount: -1 },
  ]);
  expect(factProblems(plan([20790, 5000], [20790, 5000]), context)).toEqual([
    { code: 'plan-days', field: 'instalments' },
  ]);
  expect(factProblems(plan([20777, 5000], [20790, 5000]), context)).toEqual([
    { code: 'day-past', field: 'instalments' },
  ]);
  expect(factProblems(plan(), context)).toEqual([{ code: 'amount-wrong', field: 'instalments' }]);
  expect(factProblems(plan([20790, 10000], [20800, 0]), context)).toEqual([
    { code: 'amount-wrong', field: 'instalments' },
  ]);
});

test('no more is contested than is open', () => {
  expect(factProblems(dispute(null), context)).toEqual([]);
  expect(factProblems(dispute(10001), context)).toEqual([
    { code: 'amount-above-open', field: 'amount', amount: 10000 },
  ]);
});

test('a note says something, and fits into a row of the dossier', () => {
  expect(factProblems(note('  \n'), context)).toEqual([{ code: 'text-missing', field: 'note' }]);
  expect(factProblems(note('x'.repeat(7900)), context)).toEqual([]);
  // Each quotation mark takes two characters there.
  expect(factProblems(note('"'.repeat(4000)), context)).toEqual([{ code: 'text-too-long', field: 'note' }]);
});

test('a hold has its reason, and does not end before it begins', () => {
  const hold = (note: string, until: number | null): NewFact => ({
    ...of,
    kind: 'hold',
    detail: { day: 20778, until, note },
  });
  expect(factProblems(hold('overleg', null), context)).toEqual([]);
  expect(factProblems(hold('', 20777), context)).toEqual([
    { code: 'text-missing', field: 'note' },
    { code: 'day-past', field: 'day' },
  ]);
});

test('a direct debit is collected today or later, or on the due date', () => {
  const debit = (collected: number | null): NewFact => ({
    ...of,
    kind: 'direct-debit',
    detail: { day: 20778, collected, note: '' },
  });
  expect(factProblems(debit(null), context)).toEqual([]);
  expect(factProblems(debit(20778), context)).toEqual([]);
  expect(factProblems(debit(20777), context)).toEqual([{ code: 'day-past', field: 'day' }]);
});

test('who takes over is named', () => {
  const handover = (to: string): NewFact => ({
    ...of,
    kind: 'handover',
    detail: { day: 20778, to, note: '' },
  });
  expect(factProblems(handover('Incasso Delta'), context)).toEqual([]);
  expect(factProblems(handover(' '), context)).toEqual([{ code: 'text-missing', field: 'with' }]);
});

test('an insolvency has a kind and has happened; a claim is filed after it, not in the future', () => {
  const insolvency = (kind: string, date: number, claimFiled: number | null): NewFact => ({
    ...of,
    item: '',
    kind: 'insolvency',
    detail: { day: 20778, kind, date, officer: null, claimFiled, note: '' },
  });
  expect(factProblems(insolvency('be-faillissement', 20778, null), context)).toEqual([]);
  expect(factProblems(insolvency('Konkurs (Luxemburg)', 20770, 20775), context)).toEqual([]);
  expect(factProblems(insolvency('', 20779, null), context)).toEqual([
    { code: 'text-missing', field: 'kind' },
    { code: 'day-future', field: 'day' },
  ]);
  expect(factProblems(insolvency('nl-whoa', 20770, 20769), context)).toEqual([
    { code: 'filed-too-early', field: 'filed' },
  ]);
  expect(factProblems(insolvency('nl-whoa', 20770, 20779), context)).toEqual([
    { code: 'day-future', field: 'filed' },
  ]);
  expect(factProblems(insolvency('nl-whoa', 20778 - 3654, null), context)).toEqual([
    { code: 'day-too-far', field: 'day' },
  ]);
});

test('nobody dies tomorrow', () => {
  const deceased = (date: number): NewFact => ({
    ...of,
    item: '',
    kind: 'deceased',
    detail: { day: 20778, date, contact: null, note: '' },
  });
  expect(factProblems(deceased(20778), context)).toEqual([]);
  expect(factProblems(deceased(20779), context)).toEqual([{ code: 'day-future', field: 'day' }]);
});
