/**
 * A calendar day as a whole number: days since 1970-01-01 (day 0). No time, no zone.
 * Differences are calendar days, so `asOf - dueDay` is "days overdue".
 */
export type DayNumber = number;

/** Stands for "no day" in typed arrays of days, where `null` cannot. */
export const NO_DAY: DayNumber = -2147483648;
