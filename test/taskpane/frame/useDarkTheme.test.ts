import { isDarkColour } from '../../../src/taskpane/frame/useDarkTheme';

test.each([
  ['#262626', true],
  ['#FFFFFF', false],
  ['e6e6e6', false],
  ['#0a0a8f', true],
  ['green', false],
])('%s is dark: %p', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
