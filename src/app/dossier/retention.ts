import { civilOfDay, type DayNumber, type DossierEvent, dayOfCivil } from '../../core/index';
import type { Administration } from '../ports';

/**
 * Years for which books and what belongs to them must be kept, from the end of the year they are of.
 * Belgium: seven by the Code of economic law (art. III.86 and III.88), ten for VAT since 2023 (VAT code, art. 60 § 4).
 * The Netherlands: seven (Algemene wet inzake rijksbelastingen, art. 52 lid 4).
 */
const LAW = { NL: 7, other: 10 } as const;

/** The term of an administration: its own, else that of the law where its bank account is. */
export const retentionYearsOf = ({
  retentionYears,
  iban,
}: Pick<Administration, 'retentionYears' | 'iban'>): number =>
  retentionYears ?? (iban.trim().toUpperCase().startsWith('NL') ? LAW.NL : LAW.other);

/**
 * Last day on which events must be kept; null for none.
 * @example keptUntil([eventOf2026], 7) //=> 31 December 2033, as a day number
 */
export function keptUntil(events: readonly Pick<DossierEvent, 'detail'>[], years: number): DayNumber | null {
  const last = events.reduce(
    (latest, { detail: { day } }) => Math.max(latest, day),
    Number.NEGATIVE_INFINITY,
  );
  return Number.isFinite(last) ? dayOfCivil(civilOfDay(last).year + years, 12, 31) : null;
}
