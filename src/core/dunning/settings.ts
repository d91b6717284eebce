import type { DayNumber } from '../dates/day';
import type { DayCount } from '../law/dayCount';
import type { Minor } from '../money/money';

/** Whether the day itself counts: "from 10 days on" is inclusive, "more than 10 days" strict. */
type Edge = 'inclusive' | 'strict';

/**
 * What a level after the first is counted from: the due date and the previous reminder, whichever is later; the
 * due date alone; the previous reminder; the day by which the previous reminder asked to pay.
 */
export type CountingStart = 'later' | 'due-date' | 'previous-reminder' | 'previous-pay-by';

export type MailGrouping = 'customer' | 'level' | 'item';

type CreditRule = 'all' | 'overdue' | 'ignore';

type MinimumScope = 'customer' | 'item';

/**
 * What a clause may ask of a Belgian consumer at most: the rate between businesses as it is published, or the same
 * before it is rounded up to a half percent. Which of them the law means is not settled.
 */
export type InterestCap = 'published' | 'unrounded';

/** Days, both counted, on which no mail goes out; the days of items count on. */
export interface QuietPeriod {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Customer id, or null for all customers. */
  readonly customer: string | null;
  /** In the user's words. */
  readonly reason: string;
}

/** What the general terms of sale grant the creditor against a consumer. */
export interface ContractClause {
  /** Per cent a year, or null when they name no interest. */
  readonly percent: number | null;
  /** Whether they name a lump sum. */
  readonly lumpSum: boolean;
  /** Contracts from that day on, or null for all. */
  readonly since: DayNumber | null;
}

/** Points on which practice differs, each with the default of this product. */
export interface DunningSettings {
  /** Whether a level may be sent on the day `due + its days` (inclusive), or only after it (strict). */
  readonly trigger: Edge;
  /** Whether day 30 lies in the bucket 1-30 (inclusive). */
  readonly bucketEdges: Edge;
  readonly countFrom: CountingStart;
  /** Whether the highest level that the age has reached is sent, and not only the one after the last. */
  readonly skipLevels: boolean;
  /** Least days between two mails to one customer; items due meanwhile wait and join the next. 0: items alone decide. */
  readonly customerInterval: number;
  /** What gets one mail: all of a customer, each level of a customer, or each item. */
  readonly mailPer: MailGrouping;
  /** Which open credits are set off against what is due. */
  readonly credits: CreditRule;
  /** What a minimum is compared with: all that is due of a customer in a currency, or each item. */
  readonly minimumPer: MinimumScope;
  /** Days taken off the age of every item: payments on their way through the bank. */
  readonly correctionDays: number;
  /** Country (ISO 3166) of the administration: stands in for a consumer's country that is not known. */
  readonly homeCountry: string;
  /** Days of a year of interest that the contract sets. */
  readonly dayCount: DayCount;
  readonly quietPeriods: readonly QuietPeriod[];
  /** Null: none recorded, so no contractual interest or lump sum of consumers. */
  readonly clause: ContractClause | null;
  readonly interestCap: InterestCap;
  /** VAT in per cent of a Dutch creditor who cannot deduct it, 0 of all others. */
  readonly vatRate: number;
  /** Whether Saturday counts as a working day for the Belgian postal term: not settled, so cautiously not. */
  readonly saturdayWorks: boolean;
  /** Whether the creditor is a small or medium-sized enterprise. */
  readonly smallCreditor: boolean;
  /** Fee of a further reminder to a Belgian consumer, 0 to 750 cents; whether it adds to the lump sum is not settled. */
  readonly reminderFee: Minor;
  /** Delivery days that post takes in the Netherlands. */
  readonly deliveryDays: number;
  /** Working days by which the books may lag behind before sending waits. */
  readonly freshWorkingDays: number;
  /** Working days after a promised day before the promise is broken. */
  readonly promiseWorkingDays: number;
  /** Days after an instalment before the plan is broken. */
  readonly planDays: number;
  /** Working days after the due date in which a direct debit shows. */
  readonly directDebitWorkingDays: number;
  /** Days that an item marked as paid by hand may still be open in the books. */
  readonly paidByHandDays: number;
  /** Days to wait after an invoice was sent again. */
  readonly resendDays: number;
}

export const defaultDunningSettings: DunningSettings = {
  trigger: 'inclusive',
  bucketEdges: 'inclusive',
  countFrom: 'later',
  skipLevels: false,
  customerInterval: 7,
  mailPer: 'customer',
  credits: 'all',
  minimumPer: 'customer',
  correctionDays: 0,
  homeCountry: 'BE',
  dayCount: 'actual/365',
  quietPeriods: [],
  clause: null,
  interestCap: 'published',
  vatRate: 0,
  saturdayWorks: false,
  smallCreditor: false,
  reminderFee: 0,
  deliveryDays: 3,
  freshWorkingDays: 2,
  promiseWorkingDays: 2,
  planDays: 5,
  directDebitWorkingDays: 5,
  paidByHandDays: 10,
  resendDays: 7,
};
