import { oneLine } from '../../src/wording/oneLine';

test('line breaks, tabs and control characters become one blank', () =>
  expect(oneLine(' a\r\nb\t\u0000c\u2028d\u202e ', 80)).toBe('a b c d'));
test('a long text is cut with an ellipsis, never inside a character', () => {
  expect(oneLine('abcdef', 6)).toBe('abcdef');
  expect(oneLine('abcdefg', 6)).toBe('abcde…');
  expect(oneLine('😀😀😀', 2)).toBe('😀…');
});
