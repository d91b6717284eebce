import {
  dateOrderOf,
  decimalMarkOf,
  withSheetFormat,
} from '../../../../src/core/reading/values/columnFormat';
import { gridOf } from '../sheets';

const columnOf = (texts: readonly string[]) => gridOf(texts.map((text) => [text]));

test.each([
  [['1.234', '12,50'], ','],
  [['1,234', '1,234.5'], '.'],
  [['1.234.567'], ','],
  [['1 234,50'], ','],
  [['1.234', '567'], 'none'],
  [['12.50', '12,50'], 'mixed'],
  [['n/a', 'see note', '21.11.2026'], 'none'],
])('the decimal mark of %j is %p', (texts, mark) => {
  expect(decimalMarkOf(columnOf(texts), 0, [0], true)).toBe(mark);
});

test.each([
  [['03/04/2026', '13/04/2026'], 'dmy'],
  [['03/04/2026', '04/13/2026'], 'mdy'],
  [['03/04/2026'], 'none'],
  [['2026-11-21', '20261121'], 'none'],
  [['13/04/2026', '04/13/2026'], 'mixed'],
])('the order of %j is %p', (texts, order) => {
  expect(dateOrderOf(columnOf(texts), 0, 0, true)).toBe(order);
});

test('a column that shows nothing follows the others, unless these contradict each other', () => {
  const open = { decimalMark: 'none', dateOrder: 'none' } as const;
  const comma = { decimalMark: ',', dateOrder: 'dmy' } as const;
  const point = { decimalMark: '.', dateOrder: 'dmy' } as const;
  expect(withSheetFormat(open, [open, comma])).toEqual(comma);
  expect(withSheetFormat(open, [comma, point])).toEqual({ decimalMark: 'none', dateOrder: 'dmy' });
  expect(withSheetFormat(point, [comma])).toEqual(point);
});

test('the first cell that shows a form decides where only that is asked', () => {
  expect(decimalMarkOf(columnOf(['1.234', '12,50', '12.50']), 0, [0], false)).toBe(',');
  expect(dateOrderOf(columnOf(['03/04/2026', '04/13/2026', '13/04/2026']), 0, 0, false)).toBe('mdy');
});
