import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill, shown } from './build';

const ageing = [
  ['Customer', 'Total'],
  ['Acme', 12],
  ['Bolt', 30],
];

function spilling(): Workbook {
  const workbook = new Workbook();
  fill(workbook, 'B2', [['=DUNNING.AGEING(x)']]);
  workbook.calculation.write(workbook.sheets.active.id, [{ row: 1, column: 1, result: ageing }]);
  return workbook;
}

test('an array result fills the cells beside and below, each marked with its formula', () => {
  const workbook = spilling();
  expect(shown(workbook, 'B2:C4')).toEqual(ageing);
  expect(workbook.sheets.active.cell(1, 1).spill).toEqual({ rows: 3, columns: 2 });
  expect(workbook.sheets.active.cell(3, 2).spilledFrom).toEqual({ row: 1, column: 1 });
});

test('a shorter result empties what the longer one filled', () => {
  const workbook = spilling();
  workbook.calculation.write(workbook.sheets.active.id, [{ row: 1, column: 1, result: [['none']] }]);
  expect(shown(workbook, 'B2:C4')).toEqual([
    ['none', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('a cell in the way gives #SPILL! and keeps its content', () => {
  const workbook = spilling();
  fill(workbook, 'C3', [['mine']]);
  workbook.calculation.write(workbook.sheets.active.id, [{ row: 1, column: 1, result: ageing }]);
  expect(shown(workbook, 'B2:C4')).toEqual([
    [{ error: '#SPILL!' }, ''],
    ['', 'mine'],
    ['', ''],
  ]);
});

test('replacing or clearing the formula empties its area', () => {
  const replaced = spilling();
  fill(replaced, 'B2', [['gone']]);
  expect(shown(replaced, 'B2:C4').flat().filter(Boolean)).toEqual(['gone']);
  const cleared = spilling();
  cleared.cells.clear(at(cleared, 'A1:F9'), 'all', 'user');
  expect(cleared.sheets.active.usedRectangle()).toBeNull();
});

test('emptying a spilled cell changes nothing, as in Excel', () => {
  const workbook = spilling();
  workbook.cells.clear(at(workbook, 'C3'), 'contents', 'user');
  workbook.cells.enter(at(workbook, 'C4'), '', 'user');
  expect(shown(workbook, 'B2:C4')).toEqual(ageing);
});

test('rows inserted above or inside an array leave it whole', () => {
  const above = spilling();
  above.shifter.insert(at(above, '1:1'), 'down', 'user');
  expect(shown(above, 'B3:C5')).toEqual(ageing);
  expect(above.sheets.active.cell(4, 2).spilledFrom).toEqual({ row: 2, column: 1 });
  const inside = spilling();
  inside.shifter.insert(at(inside, '3:3'), 'down', 'user');
  expect(shown(inside, 'B2:C5')).toEqual([...ageing, ['', '']]);
});

test('what moves up into an array gives #SPILL!, and an array without its formula is gone', () => {
  const workbook = spilling();
  fill(workbook, 'B5', [['next']]);
  workbook.shifter.delete(at(workbook, '3:3'), 'up', 'user');
  expect(shown(workbook, 'B2:C4')).toEqual([
    [{ error: '#SPILL!' }, ''],
    ['', ''],
    ['next', ''],
  ]);
  workbook.shifter.delete(at(workbook, '2:2'), 'up', 'user');
  expect(shown(workbook, 'B2:C3').flat().filter(Boolean)).toEqual(['next']);
});
