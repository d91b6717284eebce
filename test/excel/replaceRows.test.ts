/** @jest-environment jsdom */
import type { RawRow } from '../../src/app/ports';
import { createRulesTables } from '../../src/excel/rulesTables';
import { at, fill } from '../host/workbook/build';
import { excelForEachTest, sheetOf } from './excelWorkbook';
import { countedStamps } from './stamps';

const workbook = excelForEachTest();
const rules = createRulesTables(countedStamps());
const headers = ['Procedure', 'Nota', 'Dagen na vervaldag', 'Kanaal', 'Tekst'];
const level = (name: string, note: string, days: string) => [name, note, days, 'mail', 'niveau 1'];

/** Rows of `Huis` and of `Ander`, as a table of ours at A1 or as a list that was never made one, with a note each. */
const kinds = ['table', 'list'] as const;
async function given(kind: (typeof kinds)[number], rows: readonly string[][]): Promise<void> {
  if (kind === 'table') {
    await rules.make('procedures', { sheet: 'P', headers, rows });
    return;
  }
  workbook.sheets.add('P', 'user');
  fill(workbook, 'A1', [headers, ...rows], 'P');
}

const cell = (row: number, column: number) => sheetOf(workbook, 'P').cell(row - 1, column);
const shown = (rows: number) =>
  Array.from({ length: rows }, (_, index) =>
    [0, 1, 2].map((column) => cell(index + 2, column).content).join('|'),
  );

async function read(...places: readonly number[]): Promise<RawRow[]> {
  const tables = await rules.read();
  if (!tables.ok) throw new Error(tables.error.code);
  return places.map((place) => {
    const row = tables.value.procedures?.rows[place];
    if (row === undefined) throw new Error(`no row ${place}`);
    return row;
  });
}

const made = (...days: readonly string[]) => ({
  sheet: 'P',
  headers: ['Procédure', 'Jours après l’échéance', 'Canal', 'Texte'],
  rows: days.map((day) => ['Huis', day, 'mail', 'niveau 1']),
});

describe.each(kinds)('rows of a %s', (kind) => {
  test('that are more than those before them are put in below, and what follows moves down', async () => {
    await given(kind, [level('Huis', 'a', '5'), level('Huis', 'b', '10'), level('Ander', 'c', '1')]);
    expect(await rules.replace('procedures', await read(0, 1), made('6', '=1+1', '30', '40'))).toEqual({
      ok: true,
    });
    expect(shown(6)).toEqual(['Huis|a|6', 'Huis|b|=1+1', 'Huis||30', 'Huis||40', 'Ander|c|1', '||']);
    expect(cell(3, 2)).toMatchObject({ content: '=1+1', numberFormat: '@', formula: null });
  });

  test('that are fewer leave no rows behind; none at all takes the rows out', async () => {
    await given(kind, [level('Ander', 'c', '1'), level('Huis', 'a', '5'), level('Huis', 'b', '10')]);
    expect((await rules.replace('procedures', await read(1, 2), made('7'))).ok).toBe(true);
    expect(shown(3)).toEqual(['Ander|c|1', 'Huis|a|7', '||']);
    expect((await rules.replace('procedures', await read(1), made())).ok).toBe(true);
    expect(shown(2)).toEqual(['Ander|c|1', '||']);
  });

  test('that stood apart come together, with the notes that they have', async () => {
    await given(kind, [
      level('Huis', 'a', '5'),
      level('Ander', 'c', '1'),
      level('Huis', 'b', '10'),
      level('Derde', 'd', '2'),
    ]);
    expect((await rules.replace('procedures', await read(0, 2), made('5', '10'))).ok).toBe(true);
    expect(shown(5)).toEqual(['Huis|a|5', 'Huis|b|10', 'Ander|c|1', 'Derde|d|2', '||']);
  });

  test('keep their own formulas and notes where one between them goes or comes', async () => {
    await given(kind, [level('Huis', 'a', '5'), level('Huis', 'b', '10'), level('Huis', 'c', '20')]);
    workbook.cells.setNumberFormats(at(workbook, 'B4', 'P'), [['General']], 'user');
    fill(workbook, 'B4', [['=C4&"!"']], 'P');
    const three = await read(0, 1, 2);
    expect((await rules.replace('procedures', three, made('5', '20'), [0, 2])).ok).toBe(true);
    expect(shown(3)).toMatchObject(['Huis|a|5', expect.stringContaining('Huis|'), '||']);
    expect(cell(3, 1).formula).toBe('=C3&"!"');
    expect((await rules.replace('procedures', await read(0, 1), made('1', '5', '20'), [null, 0, 1])).ok).toBe(
      true,
    );
    expect(cell(2, 1).content).toBe('');
    expect(cell(3, 1).content).toBe('a');
    expect(cell(4, 1).formula).toBe('=C4&"!"');
  });

  test('keep a formula in a column of ours where its cell says the same', async () => {
    await given(kind, [level('Huis', 'a', '5'), level('Huis', 'b', '10')]);
    workbook.cells.setNumberFormats(at(workbook, 'C3', 'P'), [['General']], 'user');
    fill(workbook, 'C3', [['="1"&"0"']], 'P');
    workbook.calculation.write(sheetOf(workbook, 'P').id, [{ row: 2, column: 2, result: '10' }]);
    expect((await rules.replace('procedures', await read(0, 1), made('7', '10'))).ok).toBe(true);
    expect(shown(3)).toEqual(['Huis|a|7', 'Huis|b|10', '||']);
    expect(cell(3, 2)).toMatchObject({ formula: '="1"&"0"', numberFormat: 'General' });
  });

  test('that change places take their notes with them', async () => {
    await given(kind, [level('Huis', '-a', '5'), level('Huis', 'b', '10'), level('Ander', 'c', '1')]);
    expect((await rules.replace('procedures', await read(0, 1), made('1', '2'), [1, 0])).ok).toBe(true);
    expect(shown(4)).toEqual(['Huis|b|1', 'Huis|-a|2', 'Ander|c|1', '||']);
    expect(cell(3, 1)).toMatchObject({ numberFormat: '@', formula: null });
  });

  test('of which one changed meanwhile are all left as they are', async () => {
    await given(kind, [level('Huis', 'a', '5'), level('Ander', 'c', '1'), level('Huis', 'b', '10')]);
    const two = await read(0, 2);
    fill(workbook, 'B4', [['nieuw']], 'P');
    expect(await rules.replace('procedures', two, made('6'))).toMatchObject({
      ok: false,
      error: { code: 'rules-changed', row: 4 },
    });
    expect(shown(4)).toEqual(['Huis|a|5', 'Ander|c|1', 'Huis|nieuw|10', '||']);
  });

  test('of a new procedure go below the others', async () => {
    await given(kind, [level('Ander', 'c', '1')]);
    expect((await rules.replace('procedures', [], made('5', '10'))).ok).toBe(true);
    expect(shown(4)).toEqual(['Ander|c|1', 'Huis||5', 'Huis||10', '||']);
  });
});

test('rows that replace nothing make the table; none of none makes nothing', async () => {
  expect((await rules.replace('procedures', [], made())).ok).toBe(true);
  expect(workbook.sheets.all()).toHaveLength(1);
  expect((await rules.replace('procedures', [], made('5'))).ok).toBe(true);
  expect(workbook.tables.byName('DunningProcedures')?.area).toMatchObject({ rows: 2, columns: 4 });
});
