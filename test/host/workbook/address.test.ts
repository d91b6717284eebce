import {
  columnLetters,
  columnNumber,
  parseRectangle,
  quotedSheetName,
  rectangleAddress,
  splitSheetName,
} from '../../../src/host/workbook/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test.each([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['$B$2:A1', { row: 0, column: 0, rows: 2, columns: 2 }],
  ['A:B', { row: 0, column: 0, rows: 1048576, columns: 2 }],
  ['3:3', { row: 2, column: 0, rows: 1, columns: 16384 }],
])('reads %s', (text, rectangle) => {
  expect(parseRectangle(text)).toEqual(rectangle);
});

test.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'Amount', 'A1:', 'A1 '])('%j is no address', (text) => {
  expect(parseRectangle(text)).toBeNull();
});

test('writes whole rows and columns as Excel does', () => {
  expect(rectangleAddress({ row: 0, column: 1, rows: 1048576, columns: 1 })).toBe('B:B');
  expect(rectangleAddress({ row: 4, column: 0, rows: 2, columns: 16384 })).toBe('5:6');
  expect(rectangleAddress({ row: 4, column: 0, rows: 1, columns: 1 })).toBe('A5');
});

test('sheet names are quoted where a formula needs it', () => {
  expect(quotedSheetName('Overview')).toBe('Overview');
  expect(quotedSheetName("Year's end")).toBe("'Year''s end'");
  expect(quotedSheetName('A1')).toBe("'A1'");
  expect(splitSheetName("'Year''s end'!B2")).toEqual({ sheetName: "Year's end", rest: 'B2' });
  expect(splitSheetName('B2')).toEqual({ sheetName: null, rest: 'B2' });
});
