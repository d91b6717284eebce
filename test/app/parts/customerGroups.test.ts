import { joinCustomers } from '../../../src/app/parts/joinCustomers';
import type { CustomerRow } from '../../../src/app/ports';
import { standardProcedure } from '../../../src/core/dunning/procedure';
import { customerRow } from '../sampleSheet';

const procedures = new Map(
  ['standard', 'strategic', 'soepel'].map((name) => [name, { ...standardProcedure, name }]),
);
const defaults = { language: 'en', procedure: 'standard', procedures, currency: 'EUR' } as const;
const scope = { administration: null, administrations: [] };

/** Customers of the sheet by number, joined to a table whose rows count from 2. */
function join(numbers: readonly string[], ...rows: readonly Partial<CustomerRow>[]) {
  const sheet = numbers.map((number) => ({
    number,
    name: `Customer ${number}`,
    email: null,
    language: null,
    country: null,
  }));
  return joinCustomers(
    sheet,
    rows.map((row, at) => customerRow({ row: at + 2, ...row })),
    defaults,
    scope,
  );
}

test('a customer has the procedure of its group, whose number or name its row gives', () => {
  const { customers, unread } = join(
    ['10', '11', '12'],
    { number: '10', name: 'Holding', procedure: 'soepel' },
    { number: '11', group: '10' },
    { number: '12', group: 'HOLDING' },
  );
  const shown = [...customers.values()].map(({ id, group, procedure, procedureSource }) => [
    id,
    group,
    procedure,
    procedureSource,
  ]);
  expect(shown).toEqual([
    ['10', null, 'soepel', 'customer'],
    ['11', '10', 'soepel', 'group'],
    ['12', '10', 'soepel', 'group'],
  ]);
  expect(unread).toEqual([]);
});

test('a parent without items of its own counts, and so does what stands above it', () => {
  const { customers, parents } = join(
    ['11'],
    { number: '1', name: 'Top', procedure: 'soepel', limit: '500' },
    { number: '10', name: 'Holding', group: 'Top', procedure: 'strengg' },
    { number: '11', group: '10' },
    { number: '99', name: 'Stranger', group: 'nobody' },
  );
  expect(customers.get('11')).toMatchObject({ group: '10', procedure: 'soepel', procedureSource: 'group' });
  expect([...parents.keys()]).toEqual(['10', '1']);
  expect(parents.get('1')).toMatchObject({ name: 'Top', group: null, limit: 50_000 });
  expect([...customers.keys()]).toEqual(['11']);
});

test('an own choice is stronger than that of the group', () => {
  const { customers } = join(
    ['10', '11'],
    { number: '10', procedure: 'soepel' },
    { number: '11', group: '10', procedure: 'strategic' },
  );
  expect(customers.get('11')).toMatchObject({ procedure: 'strategic', procedureSource: 'customer' });
});

test('a parent of the sheet needs no row in the table', () => {
  expect(join(['10', '11'], { number: '11', group: 'Customer 10' }).customers.get('11')?.group).toBe('10');
});

test('nobody, oneself, a name of two, and a circle are no groups: each is told with its cell', () => {
  const { customers, unread } = join(
    ['1', '2', '3', '4', '5', '6'],
    { number: '1', group: '77' },
    { number: '2', group: '2' },
    { number: '3', group: '4' },
    { number: '4', group: '5' },
    { number: '5', group: '3' },
    { number: '6', group: '3' },
    { number: '7', name: 'Twin' },
    { number: '8', name: 'Twin' },
    { number: '9', group: 'nobody asked' },
  );
  expect([...customers.values()].map(({ group }) => group)).toEqual([null, null, null, null, null, '3']);
  expect(unread).toEqual([
    { row: 2, field: 'group', content: '77' },
    { row: 3, field: 'group', content: '2' },
    { row: 4, field: 'group', content: '4' },
    { row: 5, field: 'group', content: '5' },
    { row: 6, field: 'group', content: '3' },
  ]);
  expect(
    join(['1'], { number: '1', group: 'Twin' }, { number: '7', name: 'Twin' }, { number: '8', name: 'Twin' })
      .unread,
  ).toEqual([{ row: 2, field: 'group', content: 'Twin' }]);
});

test('a limit that is no amount is told with its cell, and counts as not set', () => {
  const { customers, unread } = join(['1', '2'], { number: '1', limit: 'veel' }, { number: '2', limit: '0' });
  expect([...customers.values()].map(({ limit }) => limit)).toEqual([null, 0]);
  expect(unread).toEqual([{ row: 2, field: 'limit', content: 'veel' }]);
});

test('a long chain of groups is followed once', () => {
  const numbers = Array.from({ length: 5000 }, (_, at) => String(at));
  const rows = numbers.map((number, at) => ({ number, group: at === 0 ? '' : String(at - 1) }));
  const { customers } = join(numbers, ...rows);
  expect(customers.get('4999')?.group).toBe('4998');
});
