import type { DayNumber } from '../../dates/day';
import { belgianReminderTerm } from '../../law/belgianReminder';
import { dutchLetterTerm } from '../../law/dutchLetter';
import { isBelgianConsumer, type Regime } from '../../law/regime';
import { payableDay } from '../quiet';
import type { MailTerms } from './mailTerms';

/** The last day of a term that the law gives on a mail, or null where it gives none. */
function lawfulTerm(
  regime: Regime | null,
  begins: boolean,
  { asOf: sentDay, settings }: MailTerms,
): DayNumber | null {
  if (!begins) return null;
  if (regime === 'NL-B2C') return dutchLetterTerm({ sentDay, by: 'email' }).lastDay;
  return isBelgianConsumer(regime)
    ? belgianReminderTerm({ sentDay, by: 'email', ...settings }).lastDay
    : null;
}

/**
 * The last day to pay that a mail names, or null: what its level gives, never less than the term of the law, on a
 * banking day outside quiet periods. The letter of fourteen days names its own, and so does the first reminder to a
 * Belgian consumer under a clause.
 * @param begins whether a term of the law begins with the mail: see `beginsTerm`
 */
export function payByOf(
  customer: string,
  regime: Regime | null,
  level: number,
  begins: boolean,
  terms: MailTerms,
): DayNumber | null {
  const step = terms.procedure.levels[level - 1];
  if (step === undefined) return null;
  const lawful = lawfulTerm(regime, begins, terms);
  if (step.payWithin === null && (lawful === null || regime === 'BE-LEGAL')) return null;
  const named = terms.asOf + (step.payWithin ?? 0);
  return payableDay(terms.settings.quietPeriods, customer, Math.max(named, lawful ?? named));
}
