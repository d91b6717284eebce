import { linesOf } from '../../../src/host/calculation/rowHeights';

test.each([
  ['Document number', 10, 2],
  ['Document number', 15, 1],
  ['a b c d', 3, 2],
  ['Aanmaningsniveau', 8, 2],
  ['one\ntwo', 20, 2],
  ['', 10, 1],
])('%p in lines of %p letters takes %p', (text, letters, lines) => {
  expect(linesOf(text, letters)).toBe(lines);
});
