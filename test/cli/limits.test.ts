import { dunning, dunningJson, fileOf } from './support/dunning';
import { cellsOf, workbookOf } from './support/ledgers';

interface Limits {
  readonly currency: string;
  readonly customers: readonly {
    customerNumber: string;
    group: string | null;
    exposure: string;
    limit: string | null;
    room: string | null;
    state: string;
    exceededAbove: string | null;
    sentence: string;
  }[];
}

const ITEMS = cellsOf(`Customer number,Customer name,Invoice number,Invoice date,Due date,Open amount,Currency
C1,Zee NV,F-1,2026-10-12,2026-11-11,100.00,EUR
C2,Duin NV,F-2,2026-10-13,2026-11-12,500.00,EUR
C2,Duin NV,F-3,2026-10-14,2026-11-13,-50.00,EUR
C3,Berg SA,F-4,2026-10-14,2026-11-13,10.00,USD
C4,Dal SA,F-5,2026-10-14,2026-11-13,10.00,EUR`);

async function books(...customers: readonly (readonly (string | number)[])[]): Promise<string> {
  const headers = ['Customer number', 'Name', 'E-mail', 'Credit limit', 'Group (parent)', 'Owner'];
  return fileOf(
    'books.xlsx',
    await workbookOf(ITEMS, { DunningCustomers: { sheet: 'Customers', cells: [headers, ...customers] } }),
  );
}

test('550 with the daughter against 100 and against 1,100; blank is no limit, 0 is asked', async () => {
  const file = await books(
    ['C1', 'Zee NV', 'a@zee.example', 100, 'Holding', 'Els'],
    ['C2', 'Duin NV', 'a@duin.example', '', 'C1', 'Els'],
    ['C3', 'Berg SA', 'a@berg.example', '1.000,00', '', 'Karim'],
    ['C4', 'Dal SA', 'a@dal.example', 0, '', ''],
    ['H', 'Holding', 'a@holding.example', 1100, '', ''],
  );
  const { currency, customers } = await dunningJson<Limits>(['limits', file]);
  expect(currency).toBe('EUR');
  const told = customers.map((one) => [
    one.customerNumber,
    one.group,
    one.exposure,
    one.limit,
    one.room,
    one.state,
    one.exceededAbove,
  ]);
  expect(told).toEqual([
    ['C1', 'Holding', '550.00', '100.00', '-450.00', 'exceeded', null],
    ['C2', 'Zee NV', '450.00', null, null, 'no-limit', 'Zee NV'],
    ['C3', null, '0.00', '1000.00', null, 'other-currency', null],
    ['C4', null, '10.00', '0.00', null, 'zero-unclear', null],
    ['H', null, '550.00', '1100.00', '550.00', 'within', null],
  ]);
  expect(customers[1]?.sentence).toContain('The credit limit of the group Zee NV is exceeded');
  const [, , , dal] = (await dunningJson<Limits>(['limits', file, '--zero-limit', 'no-credit'])).customers;
  expect(dal).toMatchObject({ state: 'exceeded', room: '-10.00' });
  const none = await dunningJson<Limits>(['limits', file, '--zero-limit', 'none']);
  expect(none.customers[3]).toMatchObject({ state: 'no-limit', room: null });
});

test('as a table, with a note on each cell that cannot be understood', async () => {
  const file = await books(['C1', 'Zee NV', 'a@zee.example', 'veel', 'nobody', '']);
  const { out, notes } = await dunning(['limits', file, '--language', 'en']);
  expect(out).toContain('Zee NV      100.00               No credit limit is set.');
  expect(out).toContain('0 of 4 above the limit.');
  expect(notes).toEqual([
    'Row 2: credit limit “veel” is unknown.',
    'Row 2: the group “nobody” names no other customer.',
  ]);
});

test('age by owner, by invoice date, by month and with strict edges', async () => {
  const file = await books(
    ['C1', 'Zee NV', 'a@zee.example', '', '', 'Els'],
    ['C2', 'Duin NV', 'a@duin.example', '', '', 'ELS'],
  );
  const age = (...args: string[]) =>
    dunningJson<{ buckets: string[]; rows: { owner: string | null; amounts: string[]; currency: string }[] }>(
      ['age', file, '--as-of', '2026-11-11', ...args],
    );
  const byOwner = await age('--by', 'owner', '--bounds', '30');
  expect(byOwner.rows.map(({ owner, currency, amounts }) => [owner, currency, ...amounts])).toEqual([
    ['Els', 'EUR', '550.00', '0.00', '0.00'],
    [null, 'USD', '10.00', '0.00', '0.00'],
    [null, 'EUR', '10.00', '0.00', '0.00'],
  ]);
  // On 11 November F-1 is 30 days old, the others fewer.
  const inclusive = await age('--by', 'invoice-date', '--bounds', '30');
  expect([inclusive.buckets, inclusive.rows[0]?.amounts]).toEqual([
    ['0', '1-30', '>30'],
    ['0.00', '100.00', '0.00'],
  ]);
  const strict = await age('--by', 'invoice-date', '--bounds', '30', '--edges', 'strict');
  expect([strict.buckets, strict.rows[0]?.amounts]).toEqual([
    ['0', '1-29', '>29'],
    ['0.00', '0.00', '100.00'],
  ]);
  const byMonth = await age('--by', 'month', '--months', '2');
  expect([byMonth.buckets, byMonth.rows[0]?.amounts]).toEqual([
    ['2026-11', '2026-10', '<2026-10'],
    ['0.00', '100.00', '0.00'],
  ]);
  const { out } = await dunning(['age', file, '--as-of', '2026-11-11', '--by', 'owner']);
  expect(out).toMatch(/^Owner\b/);
  expect(out).toContain('\nnobody ');
});

test.each([
  ['--by', 'customer', '--by "customer" is not one of due-date, invoice-date, month, owner.'],
  ['--edges', 'loose', '--edges "loose" is not one of inclusive, strict.'],
  ['--months', '61', '--months "61": give a whole number from 1 to 60.'],
])('wrong usage: %s %s', async (option, value, sentence) => {
  expect(await dunning(['age', '-', '--as-of', '2026-11-11', option, value])).toMatchObject({
    code: 2,
    notes: [`dunning: ${sentence}`],
  });
});
