import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill, shown } from './build';

describe('sheets', () => {
  test('are added, renamed in formulas and removed', () => {
    const workbook = new Workbook('Book.xlsx', ['Items', 'Overview']);
    fill(workbook, 'A1', [['=Items!B2']], 'Overview');
    const [items, overview] = workbook.sheets.all();
    if (!items || !overview) throw new Error('two sheets expected');
    workbook.sheets.rename(items, "Year's items", 'user');
    expect(overview.cell(0, 0).formula).toBe("='Year''s items'!B2");
    workbook.sheets.remove(items, 'user');
    expect(overview.cell(0, 0).formula).toBe('=#REF!');
    expect(workbook.sheets.active).toBe(overview);
    expect(workbook.sheets.remove(overview, 'user')).toEqual({ ok: false, error: { code: 'last-sheet' } });
  });

  test.each([
    ['', 'name-invalid'],
    ['a/b', 'name-invalid'],
    ["'a", 'name-invalid'],
    ['x'.repeat(32), 'name-invalid'],
    ['ITEMS', 'name-taken'],
  ])('the name %j is refused', (name, code) => {
    const workbook = new Workbook('Book.xlsx', ['Items']);
    expect(workbook.sheets.add(name, 'user')).toEqual({ ok: false, error: { code } });
  });

  test('selecting brings the sheet in front', () => {
    const workbook = new Workbook('Book.xlsx', ['Items', 'Log']);
    const area = at(workbook, 'B2', 'Log');
    workbook.select(area, 'user');
    expect(workbook.sheets.active.name).toBe('Log');
    expect(workbook.selection).toEqual(area);
  });
});

describe('tables', () => {
  const withTable = () => {
    const workbook = new Workbook();
    fill(workbook, 'A1', [
      ['Id', 'Id', ''],
      ['1', 'x', 'y'],
    ]);
    const made = workbook.tables.add(at(workbook, 'A1:C2'), { name: 'Dossier', style: 'TableStyleLight1' });
    if (!made.ok) throw new Error(made.error.code);
    return { workbook, table: made.value };
  };

  test('headers are completed so that they differ', () => {
    const { workbook, table } = withTable();
    expect(workbook.tables.headers(table)).toEqual(['Id', 'Id2', 'Column3']);
    expect(shown(workbook, 'A1:C1')).toEqual([['Id', 'Id2', 'Column3']]);
  });

  test('typing below makes the table longer and keeps the column formats', () => {
    const { workbook, table } = withTable();
    workbook.cells.setNumberFormats(at(workbook, 'A2'), '@', 'user');
    fill(workbook, 'A3', [['007', 'z']]);
    expect(workbook.tables.byId(table.id)?.area.rows).toBe(3);
    expect(shown(workbook, 'A3:C3')).toEqual([['007', 'z', '']]);
  });

  test('an add-in writing below, or a user two rows below, does not', () => {
    const { workbook, table } = withTable();
    workbook.cells.enter(at(workbook, 'A3'), 'x', 'add-in');
    fill(workbook, 'A4', [['x']]);
    expect(workbook.tables.byId(table.id)?.area.rows).toBe(2);
  });

  test('may not overlap, share a name, or move their header when resized', () => {
    const { workbook, table } = withTable();
    const refused = (code: string) => ({ ok: false, error: { code } });
    expect(workbook.tables.add(at(workbook, 'C2:D5'))).toEqual(refused('tables-overlap'));
    expect(workbook.tables.add(at(workbook, 'F1:G2'), { name: 'dossier' })).toEqual(refused('name-taken'));
    expect(workbook.tables.rename(table, 'TAB12')).toEqual(refused('name-invalid'));
    expect(workbook.tables.resize(table, at(workbook, 'A2:C9'))).toEqual(refused('area-invalid'));
    expect(workbook.tables.resize(table, at(workbook, 'A1:D9')).ok).toBe(true);
  });
});

describe('names', () => {
  test('stand for cells, in the workbook or on one sheet', () => {
    const workbook = new Workbook('Book.xlsx', ['Over view']);
    const { id } = workbook.sheets.active;
    workbook.names.add({ name: 'AsOf', formula: "='Over view'!$B$1", comment: '', scope: null });
    workbook.names.add({ name: 'AsOf', formula: '=42', comment: '', scope: id });
    const [whole, local] = workbook.names.all();
    expect(whole && workbook.names.areaOf(whole)).toEqual(at(workbook, 'B1'));
    expect(local && workbook.names.areaOf(local)).toBeNull();
  });

  test.each([
    ['A1', 'name-invalid'],
    ['as of', 'name-invalid'],
    ['ASOF', 'name-taken'],
  ])('%j is refused', (name, code) => {
    const workbook = new Workbook();
    workbook.names.add({ name: 'AsOf', formula: '=1', comment: '', scope: null });
    const done = workbook.names.add({ name, formula: '=1', comment: '', scope: null });
    expect(done).toEqual({ ok: false, error: { code } });
  });
});
