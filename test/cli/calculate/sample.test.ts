import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/host/workbook/file';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { fill, shown } from '../../host/workbook/build';
import { calculated } from './calculated';

const AGEING_ROWS = 45;

async function sample(): Promise<Workbook> {
  const name = 'sample-open-items.xlsx';
  const result = await openWorkbook(readFileSync(join(__dirname, '../../../assets', name)), name);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Level now and why, of the document that fell due on 21 November 2026. */
const lineOf = (workbook: Workbook) => shown(workbook, 'H7:I7', 'Overview');

/** The last two rows of the ageing report: sums per currency, in its buckets and in all. */
const totalsOf = (workbook: Workbook) => shown(workbook, 'A63:I64', 'Overview');

test('LEVEL, WHY and AGEING follow the as-of cell', async () => {
  const workbook = await sample();
  const { formulas, errors } = await calculated(workbook);
  expect([formulas, errors]).toEqual([109, []]);
  expect(lineOf(workbook)).toEqual([
    [0, 'Not overdue yet (due 21/11/2026), level 1 possible from 01/12/2026.'],
  ]);
  expect(workbook.sheets.byName('Overview')?.cell(19, 0).spill).toEqual({ rows: AGEING_ROWS, columns: 9 });
  const before = totalsOf(workbook);
  expect(before.map(([label, currency]) => [label, currency])).toEqual([
    ['Total', 'EUR'],
    ['Total', 'GBP'],
  ]);

  // 1 December 2026: ten days later, in the procedure's first level from day 10.
  fill(workbook, 'B3', [[46357]], 'Overview');
  const { changed } = await calculated(workbook);
  expect(changed).toBeGreaterThan(0);
  expect(lineOf(workbook)).toEqual([[1, 'Level 1: 10 days overdue (due 21/11/2026).']]);
  const after = totalsOf(workbook);
  after.forEach((row, line) => {
    const buckets = row.slice(2, 8).reduce<number>((sum, amount) => sum + Number(amount), 0);
    expect(buckets).toBeCloseTo(Number(row[8]), 6);
    // Time moves amounts between buckets, never the sum; what is not due can only become less.
    expect(row[8]).toBe(before[line]?.[8]);
    expect(Number(row[2])).toBeLessThan(Number(before[line]?.[2]));
  });
});

test('the sample holds its results already: calculating it changes nothing', async () => {
  const workbook = await sample();
  expect((await calculated(workbook)).changed).toBe(0);
});
