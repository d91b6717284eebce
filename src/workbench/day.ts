/** A day as the clock takes it: year, month from 1, day. */
export type Day = readonly [year: number, month: number, day: number];

/** The day on which the sample ledger plays. */
export const SAMPLE_DAY = '2026-11-21';

/** Reads an ISO day; null when there is no such day. `dayOf('2026-02-30') //=> null` */
export function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [year, month, day] : null;
}
