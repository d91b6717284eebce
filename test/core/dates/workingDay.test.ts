import { workingDaysBefore } from '../../../src/core/dates/workingDay';

test.each([
  // Day 20778 is Saturday 21 November 2026.
  ['Monday', 20780, 1, 20777],
  ['Monday', 20780, 2, 20776],
  ['Saturday', 20778, 1, 20777],
  ['Sunday', 20779, 1, 20777],
  ['Friday', 20777, 5, 20770],
  ['Wednesday', 20775, 0, 20775],
])('%s, day %i, less %i working days is day %i', (_, day, count, expected) => {
  expect(workingDaysBefore(day, count)).toBe(expected);
});
