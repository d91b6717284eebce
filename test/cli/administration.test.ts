import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook, saveWorkbook } from '../../src/host/workbook/file';
import { dunning, fileOf, jsonOf, scratch } from './support/dunning';
import { LEDGER } from './support/ledgers';

interface Record {
  readonly items: { readonly invoiceNumber: string; readonly level: number; readonly sentence: string }[];
}

/** The workbook of a run as a program gives it back that does not know our settings: only the dossier is left. */
async function withoutSettings(folder: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(path.join(folder, 'workbook.xlsx')));
  const opened = await openWorkbook(bytes, 'workbook.xlsx');
  if (!opened.ok) throw new Error(opened.error.code);
  opened.value.settings.replace([]);
  return fileOf('kept.xlsx', await saveWorkbook(opened.value));
}

async function run(file: string, day: string, ...more: string[]): Promise<string> {
  const out = path.join(await scratch(), 'reminders');
  expect(await dunning(['run', file, '--as-of', day, '--out', out, ...more])).toMatchObject({ code: 0 });
  return out;
}

test.each([
  ['without a name', []],
  ['under another name', ['--sender', 'Martens Horeca']],
])('a workbook that lost its settings goes on from the levels of its dossier, %s', async (_case, more) => {
  const first = await run(await fileOf('ledger.csv', LEDGER), '2026-11-21', '--sender', 'Martens NV');
  const before = await jsonOf<Record>(first, 'run.json');
  const reminded = before.items.filter(({ level }) => level === 1).map((item) => item.invoiceNumber);
  expect(reminded.length).toBeGreaterThan(0);

  const second = await run(await withoutSettings(first), '2026-12-05', ...more);
  const after = await jsonOf<Record>(second, 'run.json');
  const levels = after.items
    .filter(({ invoiceNumber }) => reminded.includes(invoiceNumber))
    .map(({ level }) => level);
  expect(levels).toEqual(reminded.map(() => 2));
});
