/** @jest-environment jsdom */
import type { SelectedRow } from '../../src/app/ports';
import { createSelection } from '../../src/excel/selection';
import { at, fill } from '../host/workbook/build';
import { excelForEachTest } from './excelWorkbook';

const workbook = excelForEachTest();

/** Watches, and hands out what arrives one by one. */
async function watched() {
  const rows: SelectedRow[] = [];
  let arrived: () => void = () => {};
  const started = await createSelection().watch((row) => {
    rows.push(row);
    arrived();
  });
  if (!started.ok) throw new Error(started.error.code);
  const next = async (count: number): Promise<readonly SelectedRow[]> => {
    while (rows.length < count)
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    return rows;
  };
  return { rows, next, stop: started.value };
}

test('tells the row at once, then where a walk through rows ends, and nothing after the stop', async () => {
  fill(workbook, 'B2', [
    ['Klant', 'Factuur'],
    ['Bakkerij', '2026-101'],
    ['Café', ''],
  ]);
  workbook.select(at(workbook, 'C3'), 'user');
  const { next, rows, stop } = await watched();
  expect(await next(1)).toEqual([
    { sheet: 'Open items', row: 3, firstColumn: 2, values: ['Bakkerij', '2026-101'] },
  ]);
  for (const address of ['A1', 'B2', 'B3', 'B4']) workbook.select(at(workbook, address), 'user');
  expect((await next(2)).slice(1)).toEqual([
    { sheet: 'Open items', row: 4, firstColumn: 2, values: ['Café', null] },
  ]);
  stop();
  workbook.select(at(workbook, 'B2'), 'user');
  const again = await watched();
  await again.next(1);
  again.stop();
  expect(rows).toHaveLength(2);
});
