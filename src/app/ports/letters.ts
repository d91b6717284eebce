import type { Language, Minor, OwnText, Profile, ReminderText, TextPart, TextWords } from '../../core/index';

/** The company on whose behalf reminders go out, as a letter names it. What is not given is ''. */
export interface Sender {
  readonly name: string;
  /** Name under the mail, and contact line. */
  readonly signatory: string;
  readonly contact: string;
  /** Enterprise number, as typed. */
  readonly enterpriseNumber: string;
  /** What it sells, in a few words: Belgian law wants it in the first reminder to a consumer. */
  readonly supplies: string;
  readonly logo: Logo | null;
  /** Account in the currency of the letter. */
  readonly iban: string;
}

/** A picture of the company, small enough for every mail. */
export interface Logo {
  readonly type: 'image/png' | 'image/jpeg';
  readonly base64: string;
  /** As it is shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a letter says, worked out by core: the template only arranges it. */
export interface ReminderLetter {
  readonly language: Language;
  /** A notice comes before the due date, and is no reminder. */
  readonly kind: 'reminder' | 'notice';
  readonly level: number;
  /** Which text it is. */
  readonly text: ReminderText;
  readonly profile: Profile;
  /** The company's own words; null, and parts that are '', leave it to the product. */
  readonly own: OwnText | null;
  /** What a person wrote for this one letter; null: nothing. */
  readonly edit: LetterEdit | null;
  readonly consumer: boolean;
  /** '' when it is not known. */
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
  /** `be-first`: a first reminder to a Belgian consumer, which by law says who sold what: see `LawTexts.supplied`. */
  readonly lawful: 'be-first' | null;
  /** Items less credits, and with the charges: what is asked. */
  readonly net: Minor;
  readonly total: Minor;
  /** Where it can be paid at once (https), '' for nowhere. */
  readonly paymentLink: string;
  readonly sender: Sender;
}

/** Parts of one letter as a person wrote them: plain words, no template. */
export type LetterEdit = Readonly<Pick<TextWords, 'subject' | 'before' | 'after'>>;

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
  /** Shows the images of the letter by `cid:` and their content id. */
  readonly html: string;
  readonly text: string;
  /** The parts in words, as the letter has them: what a person edits. */
  readonly words: TextWords;
  /** False where the letter has something to announce by law and its words leave that out. */
  readonly announces: boolean;
}

/** A picture that goes with a mail and is shown in it. */
export interface LetterImage {
  /** Letters, figures, dots and hyphens, and one `@`. */
  readonly contentId: string;
  readonly name: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly base64: string;
}

/** What is wrong with a part of a text. */
export interface TextProblem {
  readonly part: TextPart;
  readonly code: 'unknown-placeholder' | 'unknown-tag' | 'unknown-filter' | 'syntax' | 'too-long';
  /** Line of the part, from 1. */
  readonly line: number;
  /** What stands there: a name, a tag. */
  readonly found: string;
  /** What was probably meant, '' when nothing is near. */
  readonly suggestion: string;
}

export interface Letters {
  render(letter: ReminderLetter): RenderedLetter;
  /** The images that the HTML of this letter shows, in their order. */
  images(letter: ReminderLetter): readonly LetterImage[];
  /** What is wrong with the words of a text, before any letter is made of it. */
  problemsOf(words: TextWords): readonly TextProblem[];
  /** The product's own words of a text. */
  shipped(asked: ShippedAsked): TextWords;
}

/** Which of the product's own texts. */
export type ShippedAsked = Pick<ReminderLetter, 'language' | 'text' | 'profile' | 'consumer'>;
