import { weekdayOf } from '../dates/civil';
import type { DayNumber } from '../dates/day';
import type { LetterChannel } from './belgianReminder';
import { dayAfter } from './dayAfter';
import { isDutchHoliday } from './dutchHoliday';

export interface DutchLetterInput {
  readonly sentDay: DayNumber;
  readonly by: LetterChannel;
  /** On which delivery day after posting the letter is there. Left out: the third, with room for a slow post. */
  readonly deliveryDays?: number;
}

/** The term of the fourteen-day letter. */
export interface DutchLetterTerm {
  readonly deliveredDay: DayNumber;
  /** Last day on which the consumer pays no costs: "within 15 days after this letter was delivered". */
  readonly lastDay: DayNumber;
  /** First day on which collection costs are owed on what is still unpaid. */
  readonly owedFrom: DayNumber;
}

const DAYS_AFTER_DELIVERY = 15;
const DELIVERY_DAYS = 3;
const TUESDAY = 2;
const SATURDAY = 6;

/** Post is delivered from Tuesday to Saturday; none is counted on a holiday, which gives the later day. */
const isDelivery = (day: DayNumber): boolean =>
  weekdayOf(day) >= TUESDAY && weekdayOf(day) <= SATURDAY && !isDutchHoliday(day);

/**
 * The days that a Dutch consumer has after the fourteen-day letter, before collection costs are owed. The fourteen
 * begin on the day after delivery, so the letter must grant fifteen from delivery (Civil Code 6:96(6), as the
 * Supreme Court reads it: ECLI:NL:HR:2016:2704). An e-mail is delivered on the day it is sent.
 * @example
 * dutchLetterTerm({ sentDay: 20780, by: 'email' })
 * //=> lastDay 20795, owedFrom 20796: sent on Monday 23 November 2026, through 8 December, costs from 9 December
 */
export function dutchLetterTerm({
  sentDay,
  by,
  deliveryDays = DELIVERY_DAYS,
}: DutchLetterInput): DutchLetterTerm {
  const deliveredDay = by === 'post' ? dayAfter(sentDay, deliveryDays, isDelivery) : sentDay;
  const lastDay = deliveredDay + DAYS_AFTER_DELIVERY;
  return { deliveredDay, lastDay, owedFrom: lastDay + 1 };
}
