import type { Language, Minor, ReminderText } from '../../core/index';

/** The company on whose behalf reminders go out, as a letter names it. */
export interface Sender {
  readonly name: string;
  /** Name under the mail, contact line and bank account; '' when not given. */
  readonly signatory: string;
  readonly contact: string;
  readonly iban: string;
}

/** What a letter says, worked out by core: the template only arranges it. */
export interface ReminderLetter {
  readonly language: Language;
  /** A notice comes before the due date, and is no reminder. */
  readonly kind: 'reminder' | 'notice';
  readonly level: number;
  /** True for the last level of the customer's procedure. */
  readonly lastLevel: boolean;
  /** Text of its level. */
  readonly text: ReminderText;
  readonly consumer: boolean;
  readonly customerName: string;
  readonly customerNumber: string | null;
  readonly currency: string;
  readonly asOf: number;
  /** Last day to pay that it names; null: it names none, as the first reminder to a business and a notice may. */
  readonly payBy: number | null;
  readonly items: readonly LetterItem[];
  readonly credits: readonly LetterItem[];
  /** What is charged on top, by invoice and then of the whole letter. */
  readonly charges: readonly LetterCharge[];
  /** What it announces to a consumer who does not pay in time; null: nothing. */
  readonly announced: Announcement | null;
  /** Items less credits, and with the charges: what is asked. */
  readonly net: Minor;
  readonly total: Minor;
  readonly sender: Sender;
}

export interface LetterItem {
  readonly document: string;
  readonly reference: string | null;
  readonly invoiceDay: number | null;
  readonly dueDay: number | null;
  readonly daysOverdue: number;
  readonly amount: Minor;
  /** What is asked of it: what is open, less what is in dispute. */
  readonly open: Minor;
  /** What is in dispute and so not asked; 0 for most. */
  readonly disputed: Minor;
  /** 0 for a credit. */
  readonly level: number;
}

/** A charge as a letter shows it. `lump-sum` is that of a clause. */
export interface LetterCharge {
  readonly kind: 'interest' | 'costs' | 'lump-sum' | 'fixed' | 'fee';
  /** Document it is about; '' for the whole letter. */
  readonly document: string;
  readonly amount: Minor;
  /** What it is computed on; 0 for a fee. */
  readonly basis: Minor;
  /** Of interest: days, per cent a year and what it runs on, in order. Else empty. */
  readonly parts: readonly { readonly days: number; readonly percent: number; readonly on: Minor }[];
  /** VAT in per cent that it contains, 0 for none. */
  readonly vatRate: number;
  /** True where an earlier letter asked all of it. */
  readonly repeated: boolean;
}

/** What a consumer will owe who does not pay within the term of the law. */
export interface Announcement {
  /** Whether it is what a clause grants, or the costs of the Dutch letter of fourteen days. */
  readonly kind: 'clause' | 'fourteen-days';
  /** Documents that it is about. */
  readonly documents: readonly string[];
  /** Costs or lump sum, 0 for none. */
  readonly costs: Minor;
  /** VAT in per cent that the costs contain, 0 for none. */
  readonly vatRate: number;
  /** Interest of a clause in per cent a year; null for none. */
  readonly percent: number | null;
}

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface Letters {
  render(letter: ReminderLetter): RenderedLetter;
}
