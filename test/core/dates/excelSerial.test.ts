import fc from 'fast-check';
import { dayOfSerial, serialOfDay } from '../../../src/core/dates/excelSerial';
import { dayOfIso } from '../../../src/core/dates/iso';

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2026-11-21', 46347],
  ['9999-12-31', 2958465],
])('%s is serial %i', (iso, serial) => {
  expect(dayOfSerial(serial)).toBe(dayOfIso(iso));
  expect(serialOfDay(dayOfIso(iso) ?? Number.NaN)).toBe(serial);
});

test.each([0, -1, 60, 60.5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])(
  'serial %d is no date: 29 February 1900 never was',
  (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  },
);

test('a time of day is cut off', () => {
  expect(dayOfSerial(46347.999)).toBe(20778);
});

test.each([
  ['1904-01-01', 0],
  ['1904-02-29', 59],
  ['1904-03-01', 60],
  ['2026-11-21', 44885],
  ['9999-12-31', 2957003],
])('in a book that counts from 1904, %s is serial %i', (iso, serial) => {
  expect(dayOfSerial(serial, true)).toBe(dayOfIso(iso));
  expect(serialOfDay(dayOfIso(iso) ?? Number.NaN, true)).toBe(serial);
});

test('serial to day and back', () => {
  const serials = fc.integer({ min: 1, max: 2958465 }).filter((serial) => serial !== 60);
  fc.assert(fc.property(serials, (serial) => serialOfDay(dayOfSerial(serial) ?? Number.NaN) === serial));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2957003 }),
      (serial) => serialOfDay(dayOfSerial(serial, true) ?? Number.NaN, true) === serial,
    ),
  );
});
