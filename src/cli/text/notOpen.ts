import { type DayNumber, isoOfDay, type Reading, type SkipReason } from '../../core/index';

/** What a list with clearing dates had besides, on a day: `Not open on 2026-03-31: 2 cleared, 1 of a later day.` Null for nothing. */
export function notOpen({ skipped }: Pick<Reading, 'skipped'>, asOf: DayNumber): string | null {
  const count = (reason: SkipReason): number => skipped.filter((row) => row.reason === reason).length;
  const [cleared, later] = [count('cleared'), count('later')];
  const parts = [
    ...(cleared > 0 ? [`${cleared} cleared`] : []),
    ...(later > 0 ? [`${later} of a later day`] : []),
  ];
  return parts.length === 0 ? null : `Not open on ${isoOfDay(asOf)}: ${parts.join(', ')}.`;
}
