/** @jest-environment jsdom */
import type { DossierEvent } from '../../src/core/dossier/event';
import { dossierMarkKey, encodeMark, markOf } from '../../src/core/index';
import { createDossierStore } from '../../src/excel/dossierStore';
import { at, fill, shown } from '../host/workbook/build';
import { excelForEachTest, sheetOf } from './excelWorkbook';
import { sentEvent } from './sentEvent';

const workbook = excelForEachTest();

const store = createDossierStore();

async function load(): Promise<readonly DossierEvent[]> {
  const events = await store.load();
  if (!events.ok) throw new Error(events.error.code);
  return events.value.events;
}

test('a workbook without a dossier has no events', async () => {
  expect(await load()).toEqual([]);
});

test('makes the table of texts and gives back what was appended, in order', async () => {
  const events = [sentEvent('a-0'), sentEvent('a-1', '2026-102')];
  expect(await store.append(events)).toEqual({ ok: true, value: undefined });
  expect(await store.append([sentEvent('b-0', '2026-103')])).toEqual({ ok: true, value: undefined });
  expect(await load()).toEqual([...events, sentEvent('b-0', '2026-103')]);
  expect(shown(workbook, 'A1:G1', 'Dossier')).toEqual([
    ['id', 'at', 'by', 'kind', 'item', 'customer', 'detail'],
  ]);
  expect(workbook.tables.byName('DunningDossier')?.area).toMatchObject({ row: 0, rows: 4, columns: 7 });
  const sheet = sheetOf(workbook, 'Dossier');
  for (let row = 1; row <= 3; row += 1)
    for (let column = 0; column < 7; column += 1)
      expect(sheet.cell(row, column)).toMatchObject({ numberFormat: '@', formula: null });
  expect(sheet.cell(3, 5).content).toBe('00031');
});

test('never writes an id twice, within one append or over several', async () => {
  await store.append([sentEvent('a-0'), sentEvent('a-0'), sentEvent('a-1')]);
  await store.append([sentEvent('a-1'), sentEvent('a-2')]);
  expect((await load()).map(({ id }) => id)).toEqual(['a-0', 'a-1', 'a-2']);
});

test('appends 3,000 events in one go', async () => {
  const events = Array.from({ length: 3000 }, (_, index) => sentEvent(`m-${index}`));
  await store.append(events.slice(0, 10));
  expect(await store.append(events)).toEqual({ ok: true, value: undefined });
  expect(await load()).toEqual(events);
});

test('ids and texts that look like formulas stay texts', async () => {
  const hostile: DossierEvent = { ...sentEvent('=1+1'), by: '+32 2 555', item: '@x', customer: '-5' };
  await store.append([hostile]);
  await store.append([{ ...hostile, id: '=2+2' }]);
  expect(await load()).toEqual([hostile, { ...hostile, id: '=2+2' }]);
});

test('a sheet Dossier of somebody else is left alone', async () => {
  workbook.sheets.add('dossier', 'user');
  fill(workbook, 'A1', [['mijn eigen dossier']], 'dossier');
  await store.append([sentEvent('a-0')]);
  expect(shown(workbook, 'A1:A2', 'dossier')).toEqual([['mijn eigen dossier'], ['']]);
  expect(shown(workbook, 'A2', 'Dossier 2')).toEqual([['a-0']]);
  expect(await load()).toHaveLength(1);
});

test('a damaged row is named with its sheet and row, and a missing column with that of the header', async () => {
  await store.append([sentEvent('a-0'), sentEvent('a-1'), sentEvent('a-2')]);
  fill(workbook, 'G3', [['{"level":']], 'Dossier');
  expect(await store.load()).toMatchObject({ value: { damaged: [{ place: 'Dossier', row: 3 }] } });
  fill(workbook, 'B1', [['moment']], 'Dossier');
  expect(await store.load()).toMatchObject({ ok: false, error: { code: 'table-damaged', row: 1 } });
});

test('rows that the user emptied are passed over; moved columns are found', async () => {
  await store.append([sentEvent('a-0'), sentEvent('a-1')]);
  workbook.cells.clear(at(workbook, 'A2:G2', 'Dossier'), 'contents', 'user');
  expect((await load()).map(({ id }) => id)).toEqual(['a-1']);
  const rows = shown(workbook, 'A1:G3', 'Dossier').map((row) => row.toReversed());
  fill(workbook, 'A1', rows, 'Dossier');
  await store.append([sentEvent('a-2')]);
  expect(await load()).toEqual([sentEvent('a-1'), sentEvent('a-2')]);
});

test('writes nothing to a protected sheet', async () => {
  await store.append([sentEvent('a-0')]);
  workbook.sheets.setProtected(sheetOf(workbook, 'Dossier'), true);
  expect(await store.append([sentEvent('a-1')])).toEqual({
    ok: false,
    error: { code: 'sheet-protected', detail: '', sheet: 'Dossier' },
  });
  expect(await load()).toEqual([sentEvent('a-0')]);
});

test('what a colleague rightly took away while this pane was open is not missed', async () => {
  await store.append([sentEvent('a-0'), sentEvent('a-1')]);
  // Erased at another computer: its row, and what is known to be there.
  workbook.shifter.delete(at(workbook, 'A2:G2', 'Dossier'), 'up', 'user');
  const left = encodeMark(markOf(new Set(['a-1'])));
  workbook.settings.replace(new Map([...workbook.settings.all()]).set(dossierMarkKey, JSON.stringify(left)));
  expect(await store.load()).toMatchObject({ value: { gone: 0 } });
  await store.append([sentEvent('a-2')]);
  workbook.shifter.delete(at(workbook, 'A2:G2', 'Dossier'), 'up', 'user');
  expect(await store.load()).toMatchObject({ value: { gone: 1 } });
});
