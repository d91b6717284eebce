import { decideColumnFormat, withSheetFormat } from '../../../../src/core/reading/values/columnFormat';

test.each([
  [['1.234', '12,50'], ','],
  [['1,234', '1,234.5'], '.'],
  [['1.234.567'], ','],
  [['1 234,50'], ','],
  [['1.234', '567'], 'none'],
  [['12.50', '12,50'], 'mixed'],
  [['n/a', 'see note', '21.11.2026'], 'none'],
])('the decimal mark of %j is %p', (texts, mark) => {
  expect(decideColumnFormat(texts).decimalMark).toBe(mark);
});

test.each([
  [['03/04/2026', '13/04/2026'], 'dmy'],
  [['03/04/2026', '04/13/2026'], 'mdy'],
  [['03/04/2026'], 'none'],
  [['2026-11-21', '20261121'], 'none'],
  [['13/04/2026', '04/13/2026'], 'mixed'],
])('the order of %j is %p', (texts, order) => {
  expect(decideColumnFormat(texts).dateOrder).toBe(order);
});

test('a column that shows nothing follows the others, unless these contradict each other', () => {
  const open = { decimalMark: 'none', dateOrder: 'none' } as const;
  const comma = { decimalMark: ',', dateOrder: 'dmy' } as const;
  const point = { decimalMark: '.', dateOrder: 'dmy' } as const;
  expect(withSheetFormat(open, [open, comma])).toEqual(comma);
  expect(withSheetFormat(open, [comma, point])).toEqual({ decimalMark: 'none', dateOrder: 'dmy' });
  expect(withSheetFormat(point, [comma])).toEqual(point);
});
