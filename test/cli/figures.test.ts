import { existsSync } from 'node:fs';
import path from 'node:path';
import { dunning, dunningJson, fileOf } from './support/dunning';
import { cellsOf, LEDGER, POSTED, workbookOf } from './support/ledgers';

const DAY = ['--as-of', '2026-11-21'];

interface Figure {
  readonly value: string | null;
  readonly problem: string | null;
  readonly sentence: string | null;
}
interface Figures {
  readonly history: { sheet: string; from: string; until: string } | null;
  readonly figures: readonly Readonly<Record<string, string | Figure>>[];
  readonly customers: readonly object[];
  readonly customersProblem: { problem: string; sentence: string } | null;
}

/** The values of a currency, or what stands in their way. */
function valuesIn({ figures }: Figures, currency: string): Record<string, string | null> {
  const found = figures.find((one) => one['currency'] === currency) ?? {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, one]) =>
      typeof one === 'string' ? [] : [[name, one.value ?? one.problem]],
    ),
  );
}

test('without a history: what is open, and of the rest that it needs one', async () => {
  const told = await dunningJson<Figures>(['figures', '-', ...DAY, '--language', 'nl-NL'], { input: LEDGER });
  expect(valuesIn(told, 'EUR')).toEqual({
    open: '420.25',
    notDue: '80.00',
    overdue: '340.25',
    dso: 'needs-history',
    bestPossibleDso: 'needs-history',
    averageDaysDelinquent: 'needs-history',
    countBackDso: 'needs-history',
  });
  expect(valuesIn(told, 'USD')['open']).toBe('50.00');
  expect(told.history).toBeNull();
  expect(told.customers).toEqual([]);
  expect(told.customersProblem?.sentence).toContain('Hiervoor is de historie nodig');
});

test('with sales that are stated: their days, of that currency only', async () => {
  const args = ['figures', '-', ...DAY, '--sales', '840.50', '--days', '30'];
  const told = await dunningJson<Figures>(args, { input: LEDGER });
  // 420.25 / 840.50 x 30 = 15; 80 / 840.50 x 30 = 2.855…
  expect(valuesIn(told, 'EUR')).toMatchObject({
    dso: '15.00',
    bestPossibleDso: '2.86',
    averageDaysDelinquent: '12.14',
    countBackDso: 'needs-history',
  });
  expect(valuesIn(told, 'USD')['dso']).toBe('needs-history');
});

test('a list with clearing days is its own history', async () => {
  const told = await dunningJson<Figures>(['figures', '-', ...DAY], { input: POSTED });
  expect(told.history).toEqual({ sheet: 'standard-input', from: '2026-09-10', until: '2026-11-09' });
  // 500 is all of the 500 sold in November, up to the 21st: 21 days. Ninety days ago is before it began.
  expect(valuesIn(told, 'EUR')).toMatchObject({
    open: '500.00',
    dso: 'needs-history',
    countBackDso: '21.00',
  });
  expect(told.customers).toEqual([
    {
      customerNumber: 'C1',
      customerName: 'Zee NV',
      currency: 'EUR',
      paid: { count: 1, late: 1, amount: '1000.00', amountLate: '1000.00', averageDaysLate: '4.00' },
      open: { count: 1, late: 1, amount: '500.00', amountLate: '500.00', averageDaysLate: '5.00' },
      averageDaysLateInYear: '4.00',
      averageDaysLateRecently: '4.00',
      slower: false,
    },
  ]);
  const month = await dunningJson<Figures>(['figures', '-', ...DAY, '--days', '30'], { input: POSTED });
  // 500 / 500 x 30.
  expect(valuesIn(month, 'EUR')['dso']).toBe('30.00');
});

test('a past day comes from the second sheet, or needs one', async () => {
  const open = cellsOf(`Customer number,Customer name,Invoice number,Invoice date,Due date,Open amount
C1,Zee NV,F-2,2026-11-09,2026-11-16,500.00`);
  const bytes = await workbookOf(open, { Posted: { sheet: 'Posted', cells: cellsOf(POSTED) } });
  const file = await fileOf('books.xlsx', bytes);
  const past = ['figures', file, '--as-of', '2026-10-12'];
  expect(valuesIn(await dunningJson<Figures>(past), 'EUR')['open']).toBe('needs-history');
  expect(valuesIn(await dunningJson<Figures>([...past, '--history', 'Posted']), 'EUR')).toMatchObject({
    open: '1000.00',
    overdue: '1000.00',
  });
  const { out } = await dunning(['figures', file, ...DAY, '--history', 'Posted']);
  expect(out).toContain('EUR  Counted back by month     21.00');
  expect(out).toContain('Zee NV    EUR  1 of 1 late                 4.00        4.00\n');
});

test('an invoice dated tomorrow makes no list of today one of later', async () => {
  const input = `${LEDGER}C3,Eifel GmbH,F-7,2026-12-01,2026-12-31,12.00,EUR,,\n`;
  const of = async (asOf: string) =>
    valuesIn(await dunningJson<Figures>(['figures', '-', '--as-of', asOf], { input }), 'EUR')['open'];
  expect(await of('2026-11-21')).toBe('432.25');
  expect(await of('2026-11-20')).toBe('needs-history');
});

test('a sheet that is no history, or is not there, is refused', async () => {
  const file = await fileOf('ledger.csv', LEDGER);
  expect(await dunning(['figures', file, ...DAY, '--history', 'ledger'])).toMatchObject({
    code: 1,
    notes: ['dunning: Sheet ledger is no history: no row has a day on which it was cleared.'],
  });
  const { notes } = await dunning(['figures', file, ...DAY, '--history', 'Past']);
  expect(notes).toEqual(['dunning: There is no sheet "Past". There are: ledger.']);
});

test.each([
  [['--sales', '1.000,00', '--days', '30'], '--sales "1.000,00": give an amount as 125000.00.'],
  [['--sales', '1000'], '--sales needs --days N: of how many days they are.'],
  [['--days', '0'], '--days "0": give a whole number from 1 to 3660.'],
  [['--days', '1.5'], '--days "1.5": give a whole number from 1 to 3660.'],
])('wrong usage: %j', async (args, sentence) => {
  expect(await dunning(['figures', '-', ...DAY, ...args])).toMatchObject({
    code: 2,
    notes: [`dunning: ${sentence}`],
  });
});

/** Two years of invoices of a hundred customers; not ours to copy, so it may not be there. */
const past = path.join(__dirname, '..', '..', '..', 'shared', 'data', 'accounts-receivable-2466.csv');
const whereThere = existsSync(past) ? test : test.skip;

whereThere(
  'two real years: how each of a hundred customers pays (skipped where the file is not there)',
  async () => {
    const { customers } = await dunningJson<{
      customers: { paid: { count: number }; open: { count: number } }[];
    }>(['figures', past, '--as-of', '2013-12-31']);
    expect(customers).toHaveLength(100);
    expect(customers.reduce((sum, { paid, open }) => sum + paid.count + open.count, 0)).toBe(2466);
  },
);
