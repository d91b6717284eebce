import type { Change } from '../../../src/host/workbook/types';
import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill, shown } from './build';

test.each([
  ['12', 12],
  [' -1.5e3 ', -1500],
  ['TRUE', true],
  ['#n/a', { error: '#N/A' }],
  ["'12", '12'],
  ['2026-11-21', '2026-11-21'],
  ['12.', 12],
  ['1 234', '1 234'],
  ['=', '='],
])('typing %j shows %j', (typed, content) => {
  const workbook = new Workbook();
  fill(workbook, 'A1', [[typed]]);
  expect(shown(workbook, 'A1')).toEqual([[content]]);
});

test('a text cell keeps what is typed, formulas too, and numbers as their digits', () => {
  const workbook = new Workbook();
  workbook.cells.setNumberFormats(at(workbook, 'A1:C1'), '@', 'user');
  fill(workbook, 'A1', [['007', '=1+1', 12.5]]);
  expect(shown(workbook, 'A1:C1')).toEqual([['007', '=1+1', '12.5']]);
  expect(workbook.sheets.active.cell(0, 1).formula).toBeNull();
});

test('a formula waits for its calculation and keeps its text', () => {
  const workbook = new Workbook();
  fill(workbook, 'A1', [['=1+1']]);
  expect(workbook.sheets.active.cell(0, 0)).toMatchObject({ formula: '=1+1', content: { error: '#BUSY!' } });
  const { id } = workbook.sheets.active;
  workbook.calculation.write(id, [{ row: 0, column: 0, result: 2 }]);
  expect(workbook.sheets.active.cell(0, 0)).toMatchObject({ formula: '=1+1', content: 2 });
});

test('a text longer than a cell holds is refused, whole block and all', () => {
  const workbook = new Workbook();
  const enter = (length: number) =>
    workbook.cells.enter(at(workbook, 'A1:B1'), [[1, 'x'.repeat(length)]], 'add-in');
  expect(enter(32_768)).toEqual({ ok: false, error: { code: 'text-too-long' } });
  expect(workbook.sheets.active.usedRectangle()).toBeNull();
  expect(enter(32_767).ok).toBe(true);
});

test('null leaves a cell, an empty text empties it', () => {
  const workbook = new Workbook();
  fill(workbook, 'A1', [['a', 'b']]);
  workbook.cells.enter(at(workbook, 'A1:B1'), [[null, '']], 'add-in');
  expect(shown(workbook, 'A1:B1')).toEqual([['a', '']]);
});

test('values of another size are refused and nothing is written', () => {
  const workbook = new Workbook();
  const done = workbook.cells.enter(at(workbook, 'A1:B2'), [[1, 2]], 'add-in');
  expect(done).toEqual({ ok: false, error: { code: 'size-mismatch' } });
  expect(workbook.sheets.active.usedRectangle()).toBeNull();
});

test('a protected sheet refuses people and add-ins, not the calculation', () => {
  const workbook = new Workbook();
  fill(workbook, 'A1', [['=1']]);
  workbook.sheets.setProtected(workbook.sheets.active, true);
  for (const source of ['user', 'add-in'] as const) {
    expect(workbook.cells.enter(at(workbook, 'A1'), 5, source)).toEqual({
      ok: false,
      error: { code: 'sheet-protected' },
    });
  }
  workbook.calculation.write(workbook.sheets.active.id, [{ row: 0, column: 0, result: 1 }]);
  expect(shown(workbook, 'A1')).toEqual([[1]]);
});

test('the used area counts formats, and with valuesOnly does not', () => {
  const workbook = new Workbook();
  fill(workbook, 'B2', [['x']]);
  workbook.cells.setStyle(at(workbook, 'D9'), { bold: true }, 'user');
  expect(workbook.sheets.active.usedRectangle(true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(workbook.sheets.active.usedRectangle()).toEqual({ row: 1, column: 1, rows: 8, columns: 3 });
  workbook.cells.setStyle(at(workbook, 'D9'), { bold: null }, 'user');
  expect(workbook.sheets.active.usedRectangle()).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
});

test('listeners hear what changed and who did it', () => {
  const workbook = new Workbook();
  const heard: Change[] = [];
  const stop = workbook.subscribe((change) => heard.push(change));
  const area = fill(workbook, 'A1', [[1, 2]]);
  stop();
  fill(workbook, 'A1', [[3, 4]]);
  expect(heard).toEqual([{ kind: 'cells', source: 'user', ...area }]);
});

test('clearing contents keeps formats, clearing all does not', () => {
  const workbook = new Workbook();
  workbook.cells.setNumberFormats(at(workbook, 'A1'), '0.00', 'user');
  fill(workbook, 'A1', [[1]]);
  workbook.cells.clear(at(workbook, 'A:A'), 'contents', 'user');
  expect(workbook.sheets.active.cell(0, 0)).toEqual({
    content: '',
    formula: null,
    numberFormat: '0.00',
    style: {},
  });
  workbook.cells.clear(at(workbook, 'A:A'), 'all', 'user');
  expect(workbook.sheets.active.usedRectangle()).toBeNull();
});
