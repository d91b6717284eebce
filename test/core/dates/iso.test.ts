import fc from 'fast-check';
import { dayOfIso, isoOfDay } from '../../../src/core/dates/iso';

test('literals', () => {
  expect(dayOfIso('2026-11-21')).toBe(20778);
  expect(isoOfDay(20778)).toBe('2026-11-21');
  expect(isoOfDay(-719162)).toBe('0001-01-01');
});

test.each(['2026-02-29', '2026-1-01', '21/11/2026', '2026-11-21T00:00', ' 2026-11-21', ''])(
  '%p is none',
  (text) => {
    expect(dayOfIso(text)).toBeNull();
  },
);

test('day to text and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => dayOfIso(isoOfDay(day)) === day),
  );
});
