import { digitsOf } from './currency';
import type { CurrencyCode, Minor } from './money';

/**
 * Minor units of a number in major units, rounded half up (away from zero), or null when it is not finite or
 * too large to be counted in whole minor units. A cell's 1.005 is the binary 1.00499…, so the decimal digits
 * that the cell shows are rounded, not the binary value.
 * @example minorOfNumber(1.005, 'EUR') //=> 101
 */
export function minorOfNumber(value: number, currency: CurrencyCode): Minor | null {
  if (!Number.isFinite(value)) return null;
  const scaled = Number(`${Math.abs(value).toPrecision(15)}e${digitsOf(currency)}`);
  const shifted = Number.isNaN(scaled)
    ? Number(Math.abs(value).toPrecision(15)) * 10 ** digitsOf(currency)
    : scaled;
  const rounded = Math.floor(shifted + 0.5);
  if (!Number.isSafeInteger(rounded)) return null;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
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
