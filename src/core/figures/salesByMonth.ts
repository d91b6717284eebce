import { civilOfDay } from '../dates/civil';
import { type DayNumber, NO_DAY } from '../dates/day';
import { documentKinds } from '../items/openItems';
import type { Minor } from '../money/money';
import type { PostedDocuments } from './openOnDay';

const PAYMENT = documentKinds.indexOf('payment');

/** Number of the month of a day, counted from the year 0. */
function monthOf(day: DayNumber): number {
  const { year, month } = civilOfDay(day);
  return year * 12 + month;
}

/**
 * Sales on credit by month, invoices less credit notes, as `countBackDso` takes them: of the month of `asOf` up to that
 * day, then of the month before, and so on to the first in which anything was posted. Payments are no sales.
 * @param currency index into the currencies; those of others do not count
 * @example salesByMonth(posted, 0, 20634) //=> [10_000_000, 8_000_000, 7_000_000]: June up to the 30th, May, April
 */
export function salesByMonth(posted: PostedDocuments, currency: number, asOf: DayNumber): readonly Minor[] {
  const newest = monthOf(asOf);
  const sales: Minor[] = [];
  for (let place = 0; place < posted.count; place += 1) {
    const day = posted.invoiceDay[place] as number;
    if (day === NO_DAY || day > asOf || posted.kind[place] === PAYMENT || posted.currency[place] !== currency)
      continue;
    const back = newest - monthOf(day);
    while (sales.length <= back) sales.push(0);
    sales[back] = (sales[back] as number) + (posted.amount[place] as number);
  }
  return sales;
}

/**
 * Sales on credit of the days up to `asOf`, that day included.
 * @param days number of days
 */
export function salesOfDays(posted: PostedDocuments, currency: number, asOf: DayNumber, days: number): Minor {
  let sales = 0;
  for (let place = 0; place < posted.count; place += 1) {
    const day = posted.invoiceDay[place] as number;
    if (
      day > asOf - days &&
      day <= asOf &&
      posted.kind[place] !== PAYMENT &&
      posted.currency[place] === currency
    )
      sales += posted.amount[place] as number;
  }
  return sales;
}
