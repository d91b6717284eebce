import { nameIn } from '../../../src/app/parts/customerRows';
import { joinCustomers } from '../../../src/app/parts/joinCustomers';
import type { CustomerRow } from '../../../src/app/ports';
import { shippedProcedures } from '../../../src/core/dunning/shippedProcedures';
import type { SheetCustomer } from '../../../src/core/items/openItems';
import { customerRow } from '../sampleSheet';

const be = { id: 'be', name: 'Zonneveld België' };
const nl = { id: 'nl', name: 'Zonneveld Nederland' };
const defaults = {
  language: 'en',
  procedure: 'standard',
  procedures: shippedProcedures,
  currency: 'EUR',
} as const;

const customer = (number: string | null, name: string | null): SheetCustomer => ({
  number,
  name,
  email: null,
  language: null,
  country: null,
});
const peeters = customer('31', 'Bakkerij Peeters');

/** Numbers count from 2, as in a table below its header; the address tells which row was taken. */
const rowsOf = (...rows: readonly Partial<CustomerRow>[]): readonly CustomerRow[] =>
  rows.map((row, at) => customerRow({ row: at + 2, email: `row${at + 2}@example.com`, ...row }));

const join = (
  sheet: readonly SheetCustomer[],
  rows: readonly CustomerRow[],
  ...administrations: (typeof be)[]
) => joinCustomers(sheet, rows, defaults, { administration: administrations[0] ?? null, administrations });
/** Row that was taken for the customer, null for none. */
const taken = (rows: readonly CustomerRow[], ...administrations: (typeof be)[]) =>
  join([peeters], rows, ...administrations).customers.get('31')?.emails[0] ?? null;

test.each<[string, readonly Partial<CustomerRow>[], string | null]>([
  ['the number decides', [{ number: '31', name: 'Old name' }], 'row2@example.com'],
  ['else the name', [{ name: 'BAKKERIJ  Peeters' }], 'row2@example.com'],
  [
    'a row that names the administration is its own',
    [{ number: '31', administration: 'be' }],
    'row2@example.com',
  ],
  ['by name too', [{ number: '31', administration: ' ZONNEVELD  Belgie' }], 'row2@example.com'],
  ['a row of one that the workbook lacks is not', [{ number: '31', administration: 'Elders' }], null],
])('with one administration %s', (_name, rows, expected) => {
  expect(taken(rowsOf(...rows), be)).toBe(expected);
});

test.each<[string, readonly Partial<CustomerRow>[], string | null]>([
  ['number and name agree', [{ number: '31', name: 'bakkerij PEETERS' }], 'row2@example.com'],
  ['the number alone is not enough', [{ number: '31', name: 'Peeters Papier' }], null],
  ['nor without a name', [{ number: '31' }], null],
  ['nor is the name alone', [{ name: 'Bakkerij Peeters' }], null],
  [
    'a row of the other is not ours',
    [{ number: '31', name: 'Bakkerij Peeters', administration: 'nl' }],
    null,
  ],
  [
    'ours needs its number only',
    [{ number: '31', name: 'Old name', administration: 'BE' }],
    'row2@example.com',
  ],
  [
    'ours goes before one that names nobody',
    [
      { number: '31', name: 'Bakkerij Peeters' },
      { number: '31', name: 'Bakkerij Peeters', administration: be.name },
    ],
    'row3@example.com',
  ],
])('with several %s', (_name, rows, expected) => {
  expect(taken(rowsOf(...rows), be, nl)).toBe(expected);
});

test('two customers of two administrations may share a number', () => {
  const rows = rowsOf({ number: '31', name: 'Bakkerij Peeters' }, { number: '31', name: 'Peeters Papier' });
  const joined = join([peeters], rows, be, nl);
  expect(joined).toMatchObject({ unknown: [], unread: [] });
  expect(join([peeters], rows, be).unread).toEqual([{ row: 3, field: 'number', content: '31' }]);
});

test('with several, a number alone is nobody’s customer: the other one may have the same', () => {
  const joined = join([customer('31', null)], rowsOf({ number: '31' }), be, nl);
  expect(joined.unknown).toEqual([0]);
  expect(join([customer('31', null)], rowsOf({ number: '31' }), be).unknown).toEqual([]);
});

test('a hold holds in either row of a customer', () => {
  const rows = rowsOf(
    { number: '31', name: 'Bakkerij Peeters', hold: 'betwist' },
    { number: '31', name: 'Bakkerij Peeters', administration: 'be' },
  );
  expect(join([peeters], rows, be, nl).customers.get('31')).toMatchObject({
    emails: ['row3@example.com'],
    hold: 'betwist',
  });
});

test('a row of an administration that the workbook lacks is told with its place', () => {
  const joined = join([peeters], rowsOf({ number: '31' }, { number: '31', administration: 'Elders' }), be);
  expect(joined.unread).toEqual([{ row: 3, field: 'administration', content: 'Elders' }]);
  expect(joined.unknown).toEqual([]);
});

test('a customer without a number joins by name, where both rows and sheet have none', () => {
  const nameless = customer(null, 'Bakkerij Peeters');
  const rows = rowsOf({ name: 'Bakkerij Peeters' });
  expect(join([nameless], rows, be, nl).unknown).toEqual([]);
  expect(join([nameless], rowsOf({ number: '31', name: 'Bakkerij Peeters' }), be, nl).unknown).toEqual([0]);
});

test('a row stays with its administration when that is renamed', () => {
  const renamed = { id: 'zonneveld-belgie', name: 'Zon BV' };
  const rows = rowsOf({ number: '31', administration: 'Zonneveld België' });
  expect(taken(rows, renamed, nl)).toBe('row2@example.com');
  expect(taken(rows, nl, renamed)).toBeNull();
});

test('a row that may name two administrations is told, and counts for neither', () => {
  const first = { id: 'zonneveld', name: 'Zon BV' };
  const second = { id: 'zonneveld-2', name: 'Zonneveld' };
  const rows = rowsOf({ number: '31', administration: 'Zonneveld' });
  for (const all of [
    [first, second],
    [second, first],
  ]) {
    expect(taken(rows, ...all)).toBeNull();
    expect(join([peeters], rows, ...all).unread).toEqual([
      { row: 2, field: 'administration', content: 'Zonneveld' },
    ]);
    const [own = first] = all;
    const named = rowsOf({ number: '31', administration: nameIn(own, all) });
    expect(taken(named, ...all)).toBe('row2@example.com');
  }
});

test('a customer without open items has the procedure of its group, and what its cell says wrongly is not told', () => {
  const joined = join(
    [peeters],
    rowsOf(
      { number: '31' },
      { number: '40', name: 'Holding', procedure: 'strategisch' },
      { number: '41', name: 'Filiaal', group: 'Holding' },
      { number: '42', name: 'Elders', group: 'Niemand' },
    ),
  );
  expect(joined.others.get('41')).toMatchObject({
    procedure: 'strategic',
    procedureSource: 'group',
    group: '40',
  });
  expect(joined.others.get('42')).toMatchObject({ procedure: 'standard', group: null });
  expect([joined.parents.size, joined.unread]).toEqual([0, []]);
});
