import type { DayNumber } from './day';

/** Serial of 1970-01-01 in a book that counts from 1900, and in one that counts from 1904. */
const EPOCH_1900 = 25569;
const EPOCH_1904 = 24107;

/** Excel counts a 29 February 1900 that never was: serial 60. Days before 1 March 1900 sit one lower. */
const PHANTOM_SERIAL = 60;

/** Largest serial Excel knows: 9999-12-31. */
const LAST_SERIAL = 2958465;

/**
 * Day of an Excel serial; a time of day is cut off. Null for what is no date in Excel
 * (below 1, past the year 9999, the phantom 29 February 1900).
 * @example dayOfSerial(46347) //=> 20778, 2026-11-21
 */
export function dayOfSerial(serial: number, date1904 = false): DayNumber | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial);
  if (date1904) return whole >= 0 && whole <= LAST_SERIAL - 1462 ? whole - EPOCH_1904 : null;
  if (whole < 1 || whole > LAST_SERIAL || whole === PHANTOM_SERIAL) return null;
  return whole - EPOCH_1900 + (whole < PHANTOM_SERIAL ? 1 : 0);
}

/** Excel serial of a day. `serialOfDay(20778) //=> 46347` */
export function serialOfDay(day: DayNumber, date1904 = false): number {
  if (date1904) return day + EPOCH_1904;
  const serial = day + EPOCH_1900;
  return serial <= PHANTOM_SERIAL ? serial - 1 : serial;
}
