import type { LetterWords } from './words';

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

/** A picture that goes with the mail. */
export interface PictureModel {
  readonly contentId: string;
  /** As it is shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  /** What stands beside it, '' for nothing. */
  readonly caption: string;
}

/** One line of the statement: everything written out in the letter's language. */
export interface LineModel {
  readonly document: string;
  readonly invoiceDate: string;
  readonly dueDate: string;
  /** How late it is, '' without a due date. */
  readonly lateness: string;
  /** Which reminder it is, '' for one that is not reminded of. */
  readonly mark: string;
  readonly amount: string;
  readonly open: string;
  /** `open` with its currency. */
  readonly openMoney: string;
  /** What of it is in dispute and not asked, '' where nothing is. */
  readonly disputed: string;
  /** The invoice's own structured reference, '' when there is none or the letter has it below. */
  readonly reference: string;
  /** The picture that pays this invoice alone, null for none. */
  readonly code: PictureModel | null;
}

/** A charge written out. */
export interface ChargeModel {
  readonly name: string;
  /** Document it is about, '' for the whole letter. */
  readonly document: string;
  /** How it is computed, in as many lines. */
  readonly details: readonly string[];
  readonly amount: string;
  /** `amount` with its currency. */
  readonly money: string;
}

/** A letter ready to be laid out: the HTML and the text part say the same because both come from this. */
export interface LetterModel {
  readonly language: string;
  /** Customer number and name. */
  readonly addressee: string;
  readonly words: LetterWords;
  readonly items: readonly LineModel[];
  readonly credits: readonly LineModel[];
  readonly charges: readonly ChargeModel[];
  readonly currency: string;
  /** Items less credits, and with the charges. */
  readonly net: string;
  readonly total: string;
  /** How to pay. */
  readonly payment: readonly LabelledValue[];
  /** Where to pay at once, null for nowhere. */
  readonly online: { readonly link: string; readonly label: string } | null;
  /** The picture that pays the total, null for none. */
  readonly code: PictureModel | null;
  readonly logo: PictureModel | null;
  readonly signature: readonly string[];
  readonly labels: {
    readonly document: string;
    readonly invoiceDate: string;
    readonly dueDate: string;
    readonly amount: string;
    readonly open: string;
    readonly credits: string;
    readonly charges: string;
    readonly subtotal: string;
    readonly toPay: string;
    readonly colon: string;
    readonly semicolon: string;
  };
}
