import fc from 'fast-check';
import { mapReferences } from '../../../src/host/workbook/formulaReferences';
import { shifted, shiftedFormula } from '../../../src/host/workbook/shifting';
import type { Shift } from '../../../src/host/workbook/types';
import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill, shown } from './build';

const rows = (at: number, count: number): Shift => ({
  sheet: 's',
  axis: 'row',
  at,
  count,
  from: 0,
  to: 16384,
});
const area = { row: 4, column: 0, rows: 3, columns: 2 };

test.each([
  [rows(4, 2), { row: 6, rows: 3 }],
  [rows(5, 2), { row: 4, rows: 5 }],
  [rows(7, 2), { row: 4, rows: 3 }],
  [rows(0, -2), { row: 2, rows: 3 }],
  [rows(3, -2), { row: 3, rows: 2 }],
  [rows(5, -1), { row: 4, rows: 2 }],
  [rows(6, -9), { row: 4, rows: 2 }],
])('rows 5 to 7 follow %j', (shift, expected) => {
  expect(shifted(area, shift)).toEqual({ ...area, ...expected });
});

const rectangle = fc.record({
  row: fc.nat(60),
  column: fc.nat(9),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

test('deleting the rows that were just inserted leaves every area as it was', () => {
  fc.assert(
    fc.property(rectangle, fc.nat(60), fc.integer({ min: 1, max: 20 }), (before, at, count) => {
      const moved = shifted(before, rows(at, count));
      expect(moved && shifted(moved, rows(at, -count))).toEqual(before);
    }),
  );
});

test('an area keeps as many rows as were not deleted', () => {
  fc.assert(
    fc.property(rectangle, fc.nat(60), fc.integer({ min: 1, max: 20 }), (before, at, count) => {
      const own = Array.from({ length: before.rows }, (_, index) => before.row + index);
      const left = own.filter((row) => row < at || row >= at + count);
      expect(shifted(before, rows(at, -count))?.rows ?? 0).toBe(left.length);
    }),
  );
});

test('deleting all rows of an area leaves nothing', () => {
  expect(shifted(area, rows(4, -3))).toBeNull();
});

test('only references to the shifted sheet move; texts, names, functions and numbers stay', () => {
  const formula = `=LOG10(A5)+'Open items'!$B$6:C9&"A5"&Data!A5&A5x+1E5+SUM(5:6)+Table1[A5]`;
  expect(shiftedFormula(formula, 'Here', 'Here', rows(0, 1))).toBe(
    `=LOG10(A6)+'Open items'!$B$6:C9&"A5"&Data!A5&A5x+1E5+SUM(6:7)+Table1[A5]`,
  );
  expect(shiftedFormula(formula, 'Here', 'open items', rows(0, 1))).toContain(`'Open items'!$B$7:C10`);
  expect(shiftedFormula('=[1]Here!A5', 'Here', 'Here', rows(0, 1))).toBe('=[1]Here!A5');
  expect(shiftedFormula('=A5*2', 'Here', 'Here', rows(4, -1))).toBe('=#REF!*2');
});

test('finds the sheet of a reference', () => {
  const found: unknown[] = [];
  mapReferences("='It''s'!A1+Sheet2!B:B", (reference) => {
    found.push(reference);
    return '';
  });
  expect(found).toEqual([
    { sheetName: "It's", text: 'A1' },
    { sheetName: 'Sheet2', text: 'B:B' },
  ]);
});

test('inserting a row moves cells, formulas, names and tables, and takes the formats above', () => {
  const workbook = new Workbook('Book.xlsx', ['Items', 'Overview']);
  fill(workbook, 'A1', [
    ['Customer', 'Open'],
    ['Acme', 10],
    ['Bolt', 20],
  ]);
  workbook.cells.setNumberFormats(at(workbook, 'B2:B3'), '0.00', 'user');
  fill(workbook, 'A1', [['=SUM(Items!B2:B3)']], 'Overview');
  const table = workbook.tables.add(at(workbook, 'A1:B3'), { name: 'Ledger' });
  workbook.names.add({ name: 'Last', formula: '=Items!$B$3', comment: '', scope: null });
  workbook.shifter.insert(at(workbook, '3:3'), 'down', 'user');
  expect(shown(workbook, 'A2:B4')).toEqual([
    ['Acme', 10],
    ['', ''],
    ['Bolt', 20],
  ]);
  expect(workbook.sheets.active.cell(2, 1).numberFormat).toBe('0.00');
  expect(workbook.sheets.byName('Overview')?.cell(0, 0).formula).toBe('=SUM(Items!B2:B4)');
  expect(workbook.names.find('last', null)?.formula).toBe('=Items!$B$4');
  expect(table.ok && workbook.tables.byId(table.value.id)?.area.rows).toBe(4);
});

test('a part of a table does not move', () => {
  const workbook = new Workbook();
  fill(workbook, 'A3', [['a', 'b']]);
  workbook.tables.add(at(workbook, 'A3:B4'));
  expect(workbook.shifter.insert(at(workbook, 'A1'), 'down', 'user')).toEqual({
    ok: false,
    error: { code: 'table-in-the-way' },
  });
  expect(workbook.shifter.insert(at(workbook, 'A1:C1'), 'down', 'user').ok).toBe(true);
  expect(workbook.tables.all()[0]?.area.row).toBe(3);
});

test('deleting a column moves the ones right of it', () => {
  const workbook = new Workbook();
  fill(workbook, 'A1', [['a', 'b', '=B1&C1']]);
  workbook.cells.setColumnWidth(workbook.sheets.active, 2, 1, 30);
  workbook.shifter.delete(at(workbook, 'A:A'), 'left', 'user');
  expect([...workbook.sheets.active.columnWidths]).toEqual([[1, 30]]);
  expect(workbook.sheets.active.cell(0, 0).content).toBe('b');
  expect(workbook.sheets.active.cell(0, 1).formula).toBe('=A1&B1');
});

test('a spilled area follows its formula', () => {
  const workbook = new Workbook();
  fill(workbook, 'A1', [['=AREA()']]);
  const { id } = workbook.sheets.active;
  workbook.calculation.write(id, [{ row: 0, column: 0, result: [[1], [2]] }]);
  workbook.shifter.insert(at(workbook, '1:1'), 'down', 'user');
  expect(workbook.sheets.active.cell(2, 0)).toMatchObject({ content: 2, spilledFrom: { row: 1, column: 0 } });
  workbook.shifter.delete(at(workbook, '2:2'), 'up', 'user');
  expect(workbook.sheets.active.cell(1, 0).content).toBe('');
});

describe('a table whose rows are deleted', () => {
  function withTable(totals = false): Workbook {
    const workbook = new Workbook();
    fill(workbook, 'A1', [
      ['Customer', 'Due'],
      ['Maes', 46347],
      ['Bolt', 46348],
      ['below', 1],
    ]);
    workbook.cells.setNumberFormats(at(workbook, 'B2:B3'), 'dd/mm/yyyy', 'user');
    workbook.cells.setStyle(at(workbook, 'A1:B1'), { bold: true }, 'user');
    workbook.tables.add(at(workbook, totals ? 'A1:B4' : 'A1:B3'), { name: 'Items', hasTotalsRow: totals });
    return workbook;
  }

  test.each(['2:3', 'A2:B3'])('keeps one empty row of the same looks when %s is deleted', (address) => {
    const workbook = withTable();
    expect(workbook.shifter.delete(at(workbook, address), 'up', 'user').ok).toBe(true);
    expect(workbook.tables.byName('Items')?.area).toMatchObject({ row: 0, rows: 2 });
    expect(shown(workbook, 'A1:B3')).toEqual([
      ['Customer', 'Due'],
      ['', ''],
      ['below', 1],
    ]);
    expect(workbook.sheets.active.cell(1, 1)).toMatchObject({ numberFormat: 'dd/mm/yyyy', style: {} });
  });

  test('keeps it above a totals row', () => {
    const workbook = withTable(true);
    workbook.shifter.delete(at(workbook, '2:3'), 'up', 'user');
    expect(workbook.tables.byName('Items')?.area).toMatchObject({ row: 0, rows: 3 });
    expect(shown(workbook, 'A3')).toEqual([['below']]);
  });

  test('keeps its header, or goes as a whole', () => {
    const workbook = withTable();
    expect(workbook.shifter.delete(at(workbook, '1:1'), 'up', 'user')).toMatchObject({
      error: { code: 'table-in-the-way' },
    });
    expect(workbook.shifter.delete(at(workbook, '1:3'), 'up', 'user').ok).toBe(true);
    expect(workbook.tables.all()).toEqual([]);
    expect(shown(workbook, 'A1')).toEqual([['below']]);
  });
});
