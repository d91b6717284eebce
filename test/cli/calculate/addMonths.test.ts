import { monthsLater } from '../../../src/cli/calculate/addMonths';
import { shown } from '../../host/workbook/build';
import { calculated, workbookOf } from './calculated';

// 46053 is 31 January 2026, 46081 the last day of February.
test.each([
  [46053, 1, 46081],
  [46053, 2, 46112],
  [46053, 0, 46053],
  [46112, -1, 46081],
  // 29 February 2024 and a year, 15 May and eleven months back.
  [45351, 12, 45716],
  [46157, -11, 45823],
  [1, 1, 32],
  [59, 1, 88],
  [46053, -2400, null],
])('%i and %i months', (serial, months, expected) => {
  expect(monthsLater(serial, months)).toBe(expected);
});

test('EDATE takes cells, arrays, blanks and fractions as Excel does', async () => {
  const workbook = workbookOf([
    [46053, 1, '=EDATE(A1,B1)', '=EDATE(A1:A2,1)', '=EDATE(A1,{1,2})', ''],
    [46112, '', '=EDATE(A1,1.9)', '', '', ''],
    ['soon', '', '=EDATE(A3,1)', '=EDATE(A1,B2)', '=EDATE(NA(),1)', '=EDATE(-1,1)'],
  ]);
  await calculated(workbook);
  expect(shown(workbook, 'C1:F3')).toEqual([
    [46081, 46081, 46081, 46112],
    [46081, 46142, '', ''],
    [{ error: '#VALUE!' }, 46053, { error: '#N/A' }, { error: '#NUM!' }],
  ]);
});
