import type { CustomerKind, Profile, ReminderText, TextWords } from '../../core/index';
import type { LetterLabels } from './letterTexts';

/** A letter of the product: what it says itself, and where it differs from the `common` parts. */
export type ShippedText = Pick<TextWords, 'title' | 'before'> & Partial<TextWords>;

/** The letters of one step: to a business and to a consumer, for each profile. */
export type StepTexts = Readonly<Record<CustomerKind, Readonly<Record<Profile, ShippedText>>>>;

/** What a letter says by law, as whole sentences. Its wording is the product's, so that nothing is left out. */
export interface LawTexts {
  /** The first reminder to a Belgian consumer of the clause: over `costs` and `percent`, either may be ''. */
  readonly clause: string;
  /** The Dutch letter of fourteen days: over `total`, `costs` and `vat` ('' for none). */
  readonly fourteenDays: string;
  /** The same for some invoices of another letter: over `documents`, `costs` and `vat`. */
  readonly fourteenDaysOf: string;
  /** The first reminder to a Belgian consumer of what was sold and by whom: over `supplies` and `enterpriseNumber`. */
  readonly supplied: string;
}

/** Everything that a letter says in one language: Liquid texts over `TextScope`, see placeholders in core. */
export interface LanguageTexts {
  readonly steps: Readonly<Record<ReminderText, StepTexts>>;
  /** Parts of every letter that its text leaves out. */
  readonly common: Pick<TextWords, 'subject' | 'after' | 'closing'> & {
    readonly salutation: Readonly<Record<CustomerKind, string>>;
  };
  readonly law: LawTexts;
  /** Over `total`: how sentences name a total that contains charges. */
  readonly inclusive: string;
  readonly labels: LetterLabels;
}
