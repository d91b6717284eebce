import { existsSync } from 'node:fs';
import path from 'node:path';
import { dunning, dunningJson, fileOf } from './support/dunning';

interface Ageing {
  readonly rows: { customerNumber: string }[];
  readonly totals: { currency: string; amounts: string[]; total: string }[];
}

const LIST = [
  'Customer ID,Invoice Number,Invoice Date,Due Date,Invoice Amount,Settled Date',
  'C1,F-1,1/15/2026,2/14/2026,100.00,2/10/2026',
  'C1,F-2,2/20/2026,3/22/2026,40.50,4/3/2026',
  'C2,F-3,3/28/2026,4/27/2026,9.95,',
  'C2,F-4,4/1/2026,5/1/2026,7.00,',
  'Total,,,,157.45,',
  '',
].join('\n');

test('read and age tell what of a list with settled dates was open on the day, and what was not', async () => {
  const file = await fileOf('posted.csv', LIST);
  const read = await dunning(['read', file, '--as-of', '2026-03-31']);
  expect(read.out).toContain('  EUR  2 items  50.45  of 157.45; the sheet says 157.45\n');
  expect(read.out).toContain('Not open on 2026-03-31: 1 cleared, 1 of a later day.\n');
  const aged = await dunning(['age', file, '--as-of', '2026-03-31']);
  expect(aged.notes).toEqual(['Not open on 2026-03-31: 1 cleared, 1 of a later day.']);
  const { totals } = await dunningJson<Ageing>(['age', file, '--as-of', '2026-03-31']);
  expect(totals).toEqual([
    { currency: 'EUR', amounts: ['9.95', '40.50', '0.00', '0.00', '0.00', '0.00'], total: '50.45' },
  ]);
  expect((await dunning(['age', file, '--as-of', '2026-02-01'])).notes).toEqual([
    'Not open on 2026-02-01: 3 of a later day.',
  ]);
});

test('a file without column names is refused with what it needs', async () => {
  const file = await fileOf('nameless.csv', LIST.split('\n').slice(1, 4).join('\n'));
  const { code, notes } = await dunning(['read', file]);
  expect(code).toBe(1);
  expect(notes.join()).toContain('Open the sheet with the open items, with a name above each column.');
});

/** Two years of invoices of a hundred customers, all paid by now; not ours to copy, so it may not be there. */
const past = path.join(__dirname, '..', '..', '..', 'shared', 'data', 'accounts-receivable-2466.csv');
const whereThere = existsSync(past) ? test.each : test.skip.each;

whereThere([
  ['2012-06-30', 98, 55, '4594.36', '909.73', '5504.09'],
  ['2012-12-31', 99, 61, '4936.32', '788.74', '5725.06'],
] as const)(
  'two real years, open on %s: %d items of %d customers (skipped where the file is not beside the project)',
  async (day, items, customers, notDue, late, total) => {
    const { rows, totals } = await dunningJson<Ageing>(['age', past, '--as-of', day]);
    expect(rows).toHaveLength(customers);
    expect(totals).toEqual([
      { currency: 'EUR', amounts: [notDue, late, '0.00', '0.00', '0.00', '0.00'], total },
    ]);
    const read = await dunningJson<{ totals: object; skipped: { reason: string }[] }>([
      'read',
      past,
      '--as-of',
      day,
    ]);
    expect(read.totals).toEqual({ EUR: { count: items, open: total } });
    expect(read.skipped).toHaveLength(2467 - items);
  },
);
