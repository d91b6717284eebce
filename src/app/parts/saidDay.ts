import type { DayNumber, Reading } from '../../core/index';
import type { Acceptance, AppSettings } from '../ports';

/** Under this code it is kept beside what was accepted. */
const BOOKED = 'booked-through';

/** The day up to which somebody says that payments are booked, with who and when. */
export type SaidDay = Acceptance & { readonly day: DayNumber };

/** What is kept of a day that is said of a reading. */
export const saidDay = (
  fingerprint: string,
  day: DayNumber,
  { by, at }: Pick<Acceptance, 'by' | 'at'>,
): SaidDay => ({ code: BOOKED, fingerprint, by, at, day });

/**
 * The day that was said of a reading; null for none. It holds for exactly these items: after a new export it is asked
 * again. What the sheet says itself goes before.
 * @param fingerprint of the reading
 */
export function saidDayOf(
  { dataDay }: Pick<Reading, 'dataDay'>,
  { acceptances }: Pick<AppSettings, 'acceptances'>,
  fingerprint: string,
): SaidDay | null {
  if (dataDay !== null) return null;
  const kept = acceptances.find((one) => one.code === BOOKED && one.fingerprint === fingerprint);
  return kept?.day === undefined ? null : { ...kept, day: kept.day };
}

/** The reading as it is once the day was said. */
export const withSaidDay = (reading: Reading, said: SaidDay | null): Reading =>
  said === null ? reading : { ...reading, dataDay: said.day };
