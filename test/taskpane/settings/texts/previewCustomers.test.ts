import type { CheckedRun } from '../../../../src/app/checked';
import type { Customer } from '../../../../src/core/items/customer';
import {
  fittingCustomer,
  matchingCustomers,
  previewCustomers,
} from '../../../../src/taskpane/settings/texts/previewCustomers';
import { firstScope } from '../../../../src/taskpane/settings/texts/textScope';
import { customerOf, openItemsOf, runOn } from '../../../core/dunning/openItemsOf';

const rows = [
  { customer: 'A', document: '1', due: '2026-12-01', open: 100 },
  { customer: 'B', document: '2', due: '2026-12-01', open: -100 },
  { customer: 'C', document: '3', due: '2026-10-01', open: 100 },
  { customer: 'D', document: '4', due: '2026-12-01', open: 100 },
];
const known = (...customers: readonly Customer[]) => {
  const items = openItemsOf(rows);
  return previewCustomers({
    reading: { items } as CheckedRun['reading'],
    customers: new Map(customers.map((customer) => [customer.id, customer])),
    customerIds: items.customers.map(({ number }) => number ?? ''),
    proposal: runOn('2026-11-21', rows),
  });
};
const all = known(
  customerOf('A', { language: 'fr' }),
  customerOf('B'),
  customerOf('C', { name: 'Café Ooststraat' }),
  customerOf('D', { kind: 'consumer', name: null }),
);
const first = (changes: Partial<ReturnType<typeof firstScope>>) =>
  fittingCustomer(all, { ...firstScope('nl-BE'), ...changes })?.customer.id;

test('who owes something, those with a proposed mail first', () =>
  expect(all.map(({ label, mailed }) => [label, mailed])).toEqual([
    ['Café Ooststraat (C)', true],
    ['Customer A (A)', false],
    ['D', false],
  ]));

test('a text is shown at first on whom it is for', () => {
  expect(first({})).toBe('C');
  expect(first({ language: 'fr' })).toBe('A');
  expect(first({ kind: 'consumer' })).toBe('D');
  expect(fittingCustomer([], firstScope('nl-BE'))).toBeNull();
});

test('a text for all profiles is shown on one to whom the product says what stands there', () => {
  const strict = customerOf('A', { profile: 'difficult' });
  expect(fittingCustomer(known(strict, customerOf('D')), firstScope('nl-BE'))?.customer.id).toBe('D');
});

test('the letter of fourteen days is shown on a consumer', () =>
  expect(fittingCustomer(all, { ...firstScope('nl-BE'), step: 'fourteen-days' })?.customer.id).toBe('D'));

test.each([
  ['oost cafe', ['C']],
  ['(a)', ['A']],
  ['', ['C', 'A', 'D']],
  ['xyz', []],
])('%j finds %j', (typed, ids) =>
  expect(matchingCustomers(all, typed).map(({ customer }) => customer.id)).toEqual(ids),
);
