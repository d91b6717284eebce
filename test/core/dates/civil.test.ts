import fc from 'fast-check';
import { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from '../../../src/core/dates/civil';

test.each([
  [0, { year: 1970, month: 1, day: 1 }],
  [-1, { year: 1969, month: 12, day: 31 }],
  [11016, { year: 2000, month: 2, day: 29 }],
  [11017, { year: 2000, month: 3, day: 1 }],
  [20778, { year: 2026, month: 11, day: 21 }],
  [-25508, { year: 1900, month: 3, day: 1 }],
  [-719162, { year: 1, month: 1, day: 1 }],
])('day %i', (day, civil) => {
  expect(civilOfDay(day)).toEqual(civil);
  expect(dayOfCivil(civil.year, civil.month, civil.day)).toBe(day);
});

test.each([
  [2026, 2, 29],
  [1900, 2, 29],
  [2100, 2, 29],
  [2026, 2, 31],
  [2026, 4, 31],
  [2026, 0, 1],
  [2026, 13, 1],
  [2026, 1, 0],
])('%i-%i-%i does not exist', (year, month, day) => {
  expect(dayOfCivil(year, month, day)).toBeNull();
});

test('February is longer every fourth year, save the hundreds that are no multiple of 400', () => {
  expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

test('21 November 2026 is a Saturday, and the days before 1970 keep the order of the week', () => {
  expect(weekdayOf(20778)).toBe(6);
  expect([-4, -3, -2, -1, 0].map(weekdayOf)).toEqual([7, 1, 2, 3, 4]);
});

test('every day has one date, and the next day the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800000, max: 3000000 }), (day) => {
      const { year, month, day: dayOfMonth } = civilOfDay(day);
      expect(dayOfCivil(year, month, dayOfMonth)).toBe(day);
      const next = civilOfDay(day + 1);
      expect(next.day === dayOfMonth + 1 || next.day === 1).toBe(true);
    }),
  );
});
