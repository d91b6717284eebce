import type { LetterCharge } from '../../app/ports';

/**
 * Words of one kind of reminder. Each is a Liquid text over `TextScope`: a value is written `{{ total }}`,
 * singular and plural `{% if one %}…{% else %}…{% endif %}`.
 */
export interface ToneTexts {
  readonly title: string;
  readonly opening: string;
  readonly request: string;
}

/** Everything a reminder says in one language. */
export interface LetterTexts {
  readonly first: ToneTexts;
  readonly firstConsumer: ToneTexts;
  readonly second: ToneTexts;
  readonly secondConsumer: ToneTexts;
  readonly last: ToneTexts;
  readonly lastConsumer: ToneTexts;
  /** Before the due date: friendly, and no reminder. */
  readonly notice: ToneTexts;
  /** The letter that Dutch law asks for before a consumer owes costs: over `costs` and `vat` ('' for none) too. */
  readonly fourteenDays: ToneTexts;
  /**
   * What the first reminder to a Belgian consumer says of the clause: over `costs` and `percent`, either of which
   * may be ''.
   */
  readonly announcement: string;
  /** What a letter of a higher level says of invoices whose level is that of fourteen days: over `documents` too. */
  readonly fourteenDaysOf: string;
  /** Over `total`: how sentences name a total that contains charges. */
  readonly inclusive: string;
  readonly salutation: string;
  /** For a consumer with a name. */
  readonly salutationConsumer: string;
  /** Payments may have crossed this mail; and what to do with a question. */
  readonly crossed: string;
  readonly closing: string;
  readonly labels: LetterLabels;
}

/** Short words around the table; those with a value are Liquid texts too. */
export interface LetterLabels {
  readonly customer: string;
  readonly document: string;
  readonly invoiceDate: string;
  readonly dueDate: string;
  readonly amount: string;
  readonly open: string;
  /** Over `days`, from 1. */
  readonly daysLate: string;
  readonly dueToday: string;
  readonly notYetDue: string;
  /** Over `level`: which reminder of this invoice it is. */
  readonly mark: string;
  readonly credits: string;
  /** Above the charges, and the sum before them. */
  readonly charges: string;
  readonly subtotal: string;
  /** Over `consumer`. */
  readonly chargeNames: Readonly<Record<LetterCharge['kind'], string>>;
  /** Over `days`, `percent` and `on`. */
  readonly interestPart: string;
  /** Over `basis`. */
  readonly chargeBasis: string;
  /** Over `percent`: VAT that costs contain. */
  readonly vat: string;
  /** Of a charge that the letter before asked too. */
  readonly repeated: string;
  /** Over `amount`: what of an invoice is in dispute. */
  readonly disputed: string;
  readonly toPay: string;
  readonly account: string;
  readonly beneficiary: string;
  /** Before the invoice's own structured reference. */
  readonly structuredReference: string;
  /** Before a free text to mention. */
  readonly freeReference: string;
  /** Before the customer number inside that free text. */
  readonly customerShort: string;
  readonly invoice: string;
  readonly invoices: string;
  /** Over `more`: how many numbers a subject leaves out. */
  readonly andMore: string;
  /** As the language sets it after a label. */
  readonly colon: string;
  /** As the language sets it between facts. */
  readonly semicolon: string;
}

/** What a text may name. Amounts and dates come written in the letter's language. */
export interface TextScope {
  readonly customer: string;
  readonly sender: string;
  readonly total: string;
  /** The highest level of its invoices. */
  readonly level: number;
  /** Last day of the term that the letter gives, '' where it gives none. */
  readonly payBy: string;
  /** True when the letter names that day. */
  readonly dated: boolean;
  /** What it announces, and of which documents: costs, their VAT and interest of a clause; each '' for none. */
  readonly documents: string;
  readonly costs: string;
  readonly vat: string;
  readonly percent: string;
  /** True when the letter asks for one invoice. */
  readonly one: boolean;
  /** True when its invoices are at different levels, and each shows its own. */
  readonly mixed: boolean;
  /** How an invoice at the letter's own level is marked. */
  readonly mark: string;
}
