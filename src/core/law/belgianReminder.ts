import { weekdayOf } from '../dates/civil';
import type { DayNumber } from '../dates/day';
import { isBelgianHoliday } from './belgianHoliday';
import { dayAfter } from './dayAfter';

/** How a letter that starts a term goes out. */
export type LetterChannel = 'post' | 'email';

export interface BelgianReminderInput {
  readonly sentDay: DayNumber;
  readonly by: LetterChannel;
  /** Whether Saturday is a working day: not settled, so left out it is not, which gives the later day. */
  readonly saturdayWorks?: boolean;
  /** Whether the creditor is a small or medium-sized enterprise. Left out: it is not. */
  readonly smallCreditor?: boolean;
}

/** The term of the free first reminder. */
export interface BelgianReminderTerm {
  /** Day 1 of the fourteen. */
  readonly firstDay: DayNumber;
  /** The fourteenth: the last on which the consumer pays no more than the debt. */
  readonly lastDay: DayNumber;
  /** First day on which the clause may be applied to what is still unpaid. */
  readonly claimFrom: DayNumber;
  /** First day of which the clause may ask interest, once `claimFrom` has come. */
  readonly interestFrom: DayNumber;
}

const TERM = 14;
const WORKING_DAYS_BY_POST = 3;
const SATURDAY = 6;

/**
 * The days that a Belgian consumer has after the free first reminder, before a clause on interest or a lump sum may
 * be applied: fourteen calendar days that begin on the third working day after a letter was sent, or on the
 * calendar day after an e-mail (Code of Economic Law, book XIX, article XIX.2). A small or medium-sized creditor's
 * interest may run from the day after sending, that of others only after the term (the same book).
 * @example
 * belgianReminderTerm({ sentDay: 19618, by: 'post' })
 * //=> firstDay 19621, claimFrom 19635: posted on Monday 18 September 2023, from 21 September, clause from 5 October
 */
export function belgianReminderTerm({
  sentDay,
  by,
  saturdayWorks = false,
  smallCreditor = false,
}: BelgianReminderInput): BelgianReminderTerm {
  const lastWorking = saturdayWorks ? SATURDAY : SATURDAY - 1;
  const isWorking = (day: DayNumber): boolean => weekdayOf(day) <= lastWorking && !isBelgianHoliday(day);
  const firstDay = by === 'post' ? dayAfter(sentDay, WORKING_DAYS_BY_POST, isWorking) : sentDay + 1;
  const claimFrom = firstDay + TERM;
  const interestFrom = smallCreditor ? sentDay + 1 : claimFrom;
  return { firstDay, lastDay: claimFrom - 1, claimFrom, interestFrom };
}
