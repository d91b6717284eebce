import type { Language, Minor } from '../../core/index';

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
  readonly level: number;
  /** True for the last level of the customer's procedure. */
  readonly lastLevel: boolean;
  readonly consumer: boolean;
  readonly customerName: string;
  readonly customerNumber: string | null;
  readonly currency: string;
  readonly asOf: number;
  readonly items: readonly LetterItem[];
  readonly credits: readonly LetterItem[];
  /** Items less credits: what is asked. */
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
  readonly open: Minor;
  /** 0 for a credit. */
  readonly level: number;
}

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface Letters {
  render(letter: ReminderLetter): RenderedLetter;
}
