import type { DayNumber } from '../../dates/day';
import type { Minor } from '../../money/money';
import type { Check, Field } from './shape';

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** 1 January 1900 and 31 December 9999: the days that a sheet can show. */
const FIRST_DAY = -25567;
const LAST_DAY = 2932896;
const isDay = (value: unknown): value is DayNumber =>
  isWhole(value) && value >= FIRST_DAY && value <= LAST_DAY;

/** So many levels no procedure has; a greater number is damage. */
const MOST_LEVELS = 99;
const isLevel = (value: unknown): value is number => isWhole(value) && value >= 1 && value <= MOST_LEVELS;

/** Far more than any charge, and so little that thousands of them still add up exactly. */
const MOST_CHARGED = 10 ** 12;
const isCharge = (value: unknown): value is Minor => isWhole(value) && value >= 0 && value <= MOST_CHARGED;
const isDebt = (value: unknown): value is Minor => isWhole(value) && value > 0;

const isPercent = (value: unknown): value is number => Number.isFinite(value) && Number(value) >= 0;

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);

export const oneOf =
  <T extends string>(known: readonly T[]): Check<T> =>
  (value): value is T =>
    known.some((one) => one === value);

/** Longest beginning of a mail that an event keeps, in UTF-16 units. */
const MOST_EXCERPT = 500;

export const day: Field<DayNumber> = { check: isDay };
export const dayOrNull: Field<DayNumber | null> = { check: orNull(isDay), absent: null };
export const text: Field<string> = { check: isText };
/** Words that need not be there. */
export const words: Field<string> = { check: isText, absent: '' };
export const textOrNull: Field<string | null> = { check: orNull(isText), absent: null };
export const texts: Field<readonly string[]> = { check: listOf(isText) };
export const excerpt: Field<string> = {
  check: (value): value is string => isText(value) && value.length <= MOST_EXCERPT,
  absent: '',
};
/** A name that must say something. */
export const name: Field<string> = { check: (value): value is string => isText(value) && value !== '' };
export const level: Field<number> = { check: isLevel };
export const levelOrNull: Field<number | null> = { check: orNull(isLevel), absent: null };
/** Of either sign. */
export const balance: Field<Minor> = { check: isWhole };
export const debt: Field<Minor> = { check: isDebt };
export const debtOrNull: Field<Minor | null> = { check: orNull(isDebt), absent: null };
export const charge: Field<Minor> = { check: isCharge };
export const percentOrNull: Field<number | null> = { check: orNull(isPercent) };
export const flag: Field<boolean> = {
  check: (value): value is boolean => typeof value === 'boolean',
  absent: false,
};
