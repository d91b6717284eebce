import type { DayNumber } from '../../dates/day';
import type { LetterChannel } from '../../law/belgianReminder';
import type { RateTable } from '../../law/rateTable';
import type { Regime } from '../../law/regime';
import type { CurrencyCode, Minor } from '../../money/money';
import type { DunningSettings } from '../settings';
import type { ChargedBefore } from './charge';

/** A letter that starts a term of the law, and how it went out. */
export interface SentLetter {
  readonly day: DayNumber;
  readonly by: LetterChannel;
}

/** What a letter announced that a consumer will owe: see `AnnouncedCharges`. */
export interface LetterAnnounced {
  /** Which letter: its costs are of all its items together. */
  readonly mailKey: string;
  readonly costs: Minor;
  readonly percent: number | null;
}

/** A first reminder, and what it announced; null for nothing. */
interface FirstLetter extends SentLetter {
  readonly announced: LetterAnnounced | null;
}

/** The letters of an item that start a term: see `ItemState`. */
export interface TermLetters {
  readonly firstReminder: FirstLetter | null;
  readonly fourteenDays: SentLetter | null;
}

/** The points of the settings that the law leaves to the creditor, or does not settle. */
export type LawSettings = Pick<
  DunningSettings,
  | 'clause'
  | 'dayCount'
  | 'vatRate'
  | 'saturdayWorks'
  | 'smallCreditor'
  | 'reminderFee'
  | 'deliveryDays'
  | 'interestCap'
>;

/** An item of a mail as charges see it. */
export interface ClaimedItem extends TermLetters {
  /** Index of the open item. */
  readonly index: number;
  /** What is open and not in dispute, less the credits placed on it (oldest first). Nothing is charged on 0. */
  readonly principal: Minor;
  readonly dueDay: DayNumber | null;
  readonly invoiceDay: DayNumber | null;
  readonly charged: ChargedBefore;
  /** What the item's own level charges. */
  readonly interest: boolean;
  readonly costs: boolean;
}

/** All that the charges of one mail depend on. */
export interface ChargesInput {
  /** Null: the product knows no law of this customer. See `regimeFor`. */
  readonly regime: Regime | null;
  readonly currency: CurrencyCode;
  readonly asOf: DayNumber;
  readonly items: readonly ClaimedItem[];
  /** Fee of this reminder in cents, 0 for none: that of the mail's highest level. */
  readonly fee: Minor;
  /** Last day of interest, where an insolvency or a death ended it. */
  readonly until: DayNumber | null;
  readonly settings: LawSettings;
  readonly rates: RateTable;
}
