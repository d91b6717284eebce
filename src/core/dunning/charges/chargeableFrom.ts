import type { DayNumber } from '../../dates/day';
import { type BelgianReminderTerm, belgianReminderTerm } from '../../law/belgianReminder';
import { dutchLetterTerm } from '../../law/dutchLetter';
import { isBelgianConsumer, type Regime } from '../../law/regime';
import type { LawSettings, SentLetter, TermLetters } from './chargesInput';

/** The term of a Belgian consumer's free first reminder. */
export const belgianTerm = (
  { day, by }: SentLetter,
  { saturdayWorks, smallCreditor }: Pick<LawSettings, 'saturdayWorks' | 'smallCreditor'>,
): BelgianReminderTerm => belgianReminderTerm({ sentDay: day, by, saturdayWorks, smallCreditor });

/**
 * First day on which a consumer may be charged anything on an item: in Belgium when the fourteen days of the free
 * first reminder are over, in the Netherlands when those of the fourteen-day letter are. Null where there is no
 * day to wait for: for a business; for a consumer who has not been sent that letter, or one that did not announce the
 * sums of the clause; or whose law lets nothing be charged (`chargesOf` then refuses). The legal rate, which rests on
 * no clause, needs no announcement. Unsettled, with the cautious default: whether a Saturday counts in Belgium,
 * and how long Dutch post takes.
 * @example
 * chargeableFrom('NL-B2C', { firstReminder: null, fourteenDays: { day: 20780, by: 'email' } }, settings)
 * //=> 20796: the letter of 23 November 2026, costs from 9 December
 */
export function chargeableFrom(
  regime: Regime | null,
  { firstReminder, fourteenDays }: TermLetters,
  settings: Pick<LawSettings, 'saturdayWorks' | 'smallCreditor' | 'deliveryDays'>,
): DayNumber | null {
  if (isBelgianConsumer(regime)) {
    const begun = firstReminder !== null && (firstReminder.announced !== null || regime === 'BE-LEGAL');
    return begun ? belgianTerm(firstReminder, settings).claimFrom : null;
  }
  if (regime === 'NL-B2C' && fourteenDays !== null) {
    const { day, by } = fourteenDays;
    return dutchLetterTerm({ sentDay: day, by, deliveryDays: settings.deliveryDays }).owedFrom;
  }
  return null;
}
