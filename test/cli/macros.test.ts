import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { dunning, dunningJson, fileOf, scratch } from './support/dunning';
import { cellsOf, LEDGER } from './support/ledgers';

/** The ledger as a workbook with a macro. */
async function withMacro(): Promise<string> {
  const vbaProject = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
  const sheets = [{ name: 'Open items', rows: cellsOf(LEDGER) }];
  return fileOf('ledger.xlsm', await writeXlsx({ sheets, vbaProject }));
}

test('a workbook with macros is read, and not written under a name that Excel refuses it by', async () => {
  const file = await withMacro();
  const folder = await scratch();
  expect(await dunningJson(['read', file])).toMatchObject({ items: { length: 6 } });
  for (const args of [
    ['run', file, '--as-of', '2026-11-21', '--out', path.join(folder, 'reminders')],
    ['calc', file, '--out', path.join(folder, 'x.xlsx')],
  ]) {
    expect(await dunning(args)).toEqual({
      code: 1,
      out: '',
      notes: [`dunning: ${file} has macros. Save it as an .xlsx workbook, without them, and try again.`],
    });
  }
  expect(await readdir(folder)).toEqual([]);
});
