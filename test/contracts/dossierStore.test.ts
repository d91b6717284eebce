/** @jest-environment jsdom */
import type { DossierStore } from '../../src/app/ports';
import { createWorkbookDossier } from '../../src/cli/workbook/workbookDossier';
import { createDossierStore } from '../../src/excel/dossierStore';
import { excelForEachTest, sheetOf } from '../excel/excelWorkbook';
import { sentEvent } from '../excel/sentEvent';
import { at, fill, shown } from '../host/workbook/build';

/** What every keeper of the dossier must do: the pane's through office.js, the command line's on the file. */
const workbook = excelForEachTest();

const COLUMNS = ['id', 'at', 'by', 'kind', 'item', 'customer', 'detail'];

const OK = { ok: true, value: undefined };

describe.each<[string, () => DossierStore]>([
  ['office.js', () => createDossierStore()],
  ['the workbook file', () => createWorkbookDossier(workbook)],
])('a dossier through %s', (_name, create) => {
  /** Ids in their order, read by a keeper that knows nothing of what was done before. */
  async function ids(): Promise<string[]> {
    const events = await create().load();
    if (!events.ok) throw new Error(events.error.code);
    return events.value.events.map(({ id }) => id);
  }

  async function gone(): Promise<number> {
    const filed = await create().load();
    if (!filed.ok) throw new Error(filed.error.code);
    return filed.value.gone;
  }

  test('has no events where there is no table', async () => {
    expect(await create().load()).toMatchObject({ ok: true, value: { events: [] } });
  });

  test('gives back what was appended, letter for letter and in order', async () => {
    const events = [sentEvent('a-0'), sentEvent('a-1', '2026-102')];
    expect(await create().append(events)).toEqual(OK);
    expect(await create().append([sentEvent('b-0')])).toEqual(OK);
    expect(await create().load()).toMatchObject({
      ok: true,
      value: { events: [...events, sentEvent('b-0')] },
    });
    expect(workbook.tables.byName('DunningDossier')?.area).toMatchObject({ row: 0, rows: 4, columns: 7 });
    for (let row = 0; row <= 3; row += 1)
      for (let column = 0; column < 7; column += 1)
        expect(sheetOf(workbook, 'Dossier').cell(row, column)).toMatchObject({
          numberFormat: '@',
          formula: null,
        });
  });

  test('does not bring its sheet in front', async () => {
    await create().append([sentEvent('a-0')]);
    expect(workbook.sheets.active.name).toBe('Open items');
  });

  test('never has an id twice, within one append or over several', async () => {
    await create().append([sentEvent('a-0'), sentEvent('a-0'), sentEvent('a-1')]);
    expect(await create().append([sentEvent('a-1'), sentEvent('a-2')])).toEqual(OK);
    expect(await create().append([sentEvent('a-2')])).toEqual(OK);
    expect(await ids()).toEqual(['a-0', 'a-1', 'a-2']);
  });

  test('an append of nothing makes no table, or leaves it', async () => {
    await create().append([sentEvent('a-0')]);
    expect(await create().append([])).toEqual(OK);
    expect(await ids()).toEqual(['a-0']);
  });

  test('finds columns that the user moved, and leaves columns of his own blank', async () => {
    await create().append([sentEvent('a-0')]);
    const [header = [], row = []] = shown(workbook, 'A1:G2', 'Dossier');
    fill(
      workbook,
      'A1',
      [
        [...header.toReversed(), 'Nota'],
        [...row.toReversed(), 'gebeld'],
      ],
      'Dossier',
    );
    const table = workbook.tables.byName('DunningDossier');
    if (table === undefined) throw new Error('no table');
    workbook.tables.resize(table, { ...table.area, columns: 8 });
    expect(await create().append([sentEvent('a-1')])).toEqual(OK);
    expect(await create().load()).toMatchObject({
      ok: true,
      value: { events: [sentEvent('a-0'), sentEvent('a-1')] },
    });
    expect(shown(workbook, 'G1:H3', 'Dossier')).toEqual([
      ['id', 'Nota'],
      ['a-0', 'gebeld'],
      ['a-1', ''],
    ]);
  });

  test.each(COLUMNS)(
    'a table without column %s is damaged: told with its place, and nothing is written',
    async (column) => {
      await create().append([sentEvent('a-0')]);
      const letter = String.fromCharCode(65 + COLUMNS.indexOf(column));
      fill(workbook, `${letter}1`, [['Kolom']], 'Dossier');
      const fault = { code: 'table-damaged', detail: `column ${column}`, sheet: 'Dossier', row: 1 };
      expect(await create().load()).toEqual({ ok: false, error: fault });
      const before = shown(workbook, 'A1:G5', 'Dossier');
      expect(await create().append([sentEvent('a-1')])).toEqual({ ok: false, error: fault });
      expect(shown(workbook, 'A1:G5', 'Dossier')).toEqual(before);
    },
  );

  test('a damaged row is told with its place and hides no other; its event comes back when it is told again', async () => {
    await create().append([sentEvent('a-0'), sentEvent('a-1'), sentEvent('a-2')]);
    fill(workbook, 'G3', [['{"level":']], 'Dossier');
    expect(await create().load()).toMatchObject({
      ok: true,
      value: {
        events: [sentEvent('a-0'), sentEvent('a-2')],
        damaged: [{ place: 'Dossier', row: 3 }],
        gone: 0,
      },
    });
    expect(await create().append([sentEvent('a-1')])).toEqual(OK);
    expect(await create().load()).toMatchObject({
      value: { events: [sentEvent('a-0'), sentEvent('a-2'), sentEvent('a-1')], damaged: [] },
    });
  });

  test('rows that were deleted by hand are missed, until their events are back', async () => {
    await create().append([sentEvent('a-0'), sentEvent('a-1'), sentEvent('a-2')]);
    expect(await gone()).toBe(0);
    workbook.shifter.delete(at(workbook, 'A2:G3', 'Dossier'), 'up', 'user');
    expect(await gone()).toBe(2);
    // What is filed meanwhile makes good for none of them.
    expect(await create().append([sentEvent('a-3'), sentEvent('a-0')])).toEqual(OK);
    expect(await gone()).toBe(1);
    expect(await create().append([sentEvent('a-1')])).toEqual(OK);
    expect(await gone()).toBe(0);
  });

  test('sorting the table, and rows that a colleague added, are no loss', async () => {
    await create().append([sentEvent('a-0'), sentEvent('a-1'), sentEvent('a-2')]);
    const rows = shown(workbook, 'A2:G4', 'Dossier');
    const added = [...rows.slice(2), ['a-9', ...(rows[0] ?? []).slice(1)], ...rows.slice(0, 2)];
    workbook.cells.setNumberFormats(at(workbook, 'A5:G5', 'Dossier'), '@', 'user');
    fill(workbook, 'A2', added, 'Dossier');
    const table = workbook.tables.byName('DunningDossier');
    if (table === undefined) throw new Error('no table');
    workbook.tables.resize(table, { ...table.area, rows: 5 });
    expect(await create().load()).toMatchObject({
      value: { events: { length: 4 }, gone: 0, damaged: [] },
    });
  });

  test('a dossier whose sheet was deleted is missed as a whole', async () => {
    await create().append([sentEvent('a-0'), sentEvent('a-1')]);
    workbook.sheets.remove(sheetOf(workbook, 'Dossier'), 'user');
    expect(await create().load()).toMatchObject({ value: { events: [], gone: 2 } });
    expect(await create().append([sentEvent('a-0'), sentEvent('a-1')])).toEqual(OK);
    expect(await gone()).toBe(0);
  });

  test('passes over rows that the user emptied', async () => {
    await create().append([sentEvent('a-0'), sentEvent('a-1')]);
    workbook.cells.clear(at(workbook, 'A2:G2', 'Dossier'), 'contents', 'user');
    expect(await ids()).toEqual(['a-1']);
  });

  test('writes nothing to a protected sheet', async () => {
    await create().append([sentEvent('a-0')]);
    workbook.sheets.setProtected(sheetOf(workbook, 'Dossier'), true);
    const before = shown(workbook, 'A1:G5', 'Dossier');
    const refused = await create().append([sentEvent('a-1'), sentEvent('a-2')]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'sheet-protected', sheet: 'Dossier' } });
    expect(shown(workbook, 'A1:G5', 'Dossier')).toEqual(before);
    expect(workbook.tables.byName('DunningDossier')?.area.rows).toBe(2);
    // What is there already needs no writing.
    expect(await create().append([sentEvent('a-0')])).toEqual(OK);
  });

  test('moves what stands below the table down, and writes over none of it', async () => {
    await create().append([sentEvent('a-0')]);
    fill(workbook, 'A4', [['Onder de tabel'], ['en daaronder']], 'Dossier');
    expect(await create().append([sentEvent('a-1'), sentEvent('a-2')])).toEqual(OK);
    expect(await ids()).toEqual(['a-0', 'a-1', 'a-2']);
    expect(shown(workbook, 'A6:A7', 'Dossier')).toEqual([['Onder de tabel'], ['en daaronder']]);
  });

  test('a sheet of somebody else with its name is left alone', async () => {
    workbook.sheets.add('dossier', 'user');
    fill(workbook, 'A1', [['mijn eigen dossier']], 'dossier');
    expect(await create().append([sentEvent('a-0')])).toEqual(OK);
    expect(shown(workbook, 'A1:A2', 'dossier')).toEqual([['mijn eigen dossier'], ['']]);
    expect(shown(workbook, 'A2', 'Dossier 2')).toEqual([['a-0']]);
  });
});

test('what one keeper wrote the other reads', async () => {
  expect(await createDossierStore().append([sentEvent('a-0')])).toEqual(OK);
  expect(await createWorkbookDossier(workbook).append([sentEvent('a-0'), sentEvent('a-1')])).toEqual(OK);
  expect(await createDossierStore().load()).toMatchObject({
    ok: true,
    value: { events: [sentEvent('a-0'), sentEvent('a-1')] },
  });
});
