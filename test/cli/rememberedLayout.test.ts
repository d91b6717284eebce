import { freshSettings } from '../../src/app/settings';
import { keepSettings } from '../../src/cli/workbook/workbookSettings';
import { layoutFingerprint } from '../../src/core/reading/header/layoutFingerprint';
import { openWorkbook, saveWorkbook } from '../../src/host/workbook/file';
import { dunning, dunningJson, fileOf } from './support/dunning';

const NAMES = ['Klantnr', 'Naam', 'Factuur', 'Openstaand', 'Uiterlijk', 'Munt'];
const SHEET = `${NAMES.join(',')}\n1001,Bakkerij,F-1,100.00,2026-11-01,EUR\n1002,Café,F-2,50.00,2026-11-02,EUR\n`;

interface Reading {
  readonly items: readonly { readonly dueDate: string }[];
  readonly totals: unknown;
}

test('what was chosen for a layout in the pane holds on the command line too', async () => {
  const unknown = await dunning(['read', await fileOf('posten.csv', SHEET), '--json']);
  expect([unknown.code, unknown.notes.join(' ')]).toEqual([1, expect.stringContaining('due date')]);

  const opened = await openWorkbook(new TextEncoder().encode(SHEET), 'posten.csv');
  if (!opened.ok) throw new Error(opened.error.code);
  const choice = { columns: { dueDate: 5 }, dateOrder: null, decimalMark: null };
  const layouts = [{ fingerprint: layoutFingerprint(NAMES, 1), choice }];
  keepSettings(opened.value, { ...freshSettings, layouts });
  const file = await fileOf('posten.xlsx', await saveWorkbook(opened.value));
  const { items, totals } = await dunningJson<Reading>(['read', file]);
  expect(items.map(({ dueDate }) => dueDate)).toEqual(['2026-11-01', '2026-11-02']);
  expect(totals).toEqual({ EUR: { count: 2, open: '150.00' } });
  expect(await dunning(['propose', file, '--as-of', '2026-11-21'])).toMatchObject({ code: 0 });
});
