import { digitsOf } from './currency';
import type { CurrencyCode, Minor } from './money';

/** Minor units of 1 by decimal places. */
const SCALES = [1, 10, 100, 1000];

/** Below this, multiplying moves a number by less than a thousandth of a minor unit. */
const EXACT_BELOW = 1e9;

/** How far from a half a product must stand for its rounding to be sure. */
const CLEAR_OF_HALF = 0.499;

/**
 * Minor units of a number in major units, rounded half up (away from zero), or null when it is not finite or
 * too large to be counted in whole minor units. A cell's 1.005 is the binary 1.00499…, so the decimal digits
 * that the cell shows are rounded, not the binary value.
 * @example minorOfNumber(1.005, 'EUR') //=> 101
 */
export function minorOfNumber(value: number, currency: CurrencyCode): Minor | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.abs(value);
  const digits = digitsOf(currency);
  const product = size * (SCALES[digits] ?? 10 ** digits);
  let rounded = Math.floor(product + 0.5);
  // Only near a half does it matter which digits the cell shows.
  if (product >= EXACT_BELOW || Math.abs(product - rounded) >= CLEAR_OF_HALF) {
    rounded = Math.floor(shifted(size.toPrecision(15), digits) + 0.5);
    if (!Number.isSafeInteger(rounded)) return null;
  }
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A decimal text with its point moved to the right. Large numbers come with an exponent of their own. */
function shifted(decimal: string, places: number): number {
  const scaled = Number(`${decimal}e${places}`);
  return Number.isNaN(scaled) ? Number(decimal) * 10 ** places : scaled;
}

/** Number in major units, for a cell. `numberOfMinor(12345, 'EUR') //=> 123.45` */
export function numberOfMinor(minor: Minor, currency: CurrencyCode): number {
  return Number(decimalOfMinor(minor, currency));
}

/** Decimal text with a point and the currency's digits. `decimalOfMinor(-5, 'EUR') //=> '-0.05'` */
export function decimalOfMinor(minor: Minor, currency: CurrencyCode): string {
  const digits = digitsOf(currency);
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (digits === 0) return sign + figures;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
