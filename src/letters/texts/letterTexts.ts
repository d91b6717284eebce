import type { LetterCharge } from '../../app/ports';
import type { Condition, Placeholder } from '../../core/index';

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

/**
 * What a text may name: see `placeholders` in core. Amounts and dates come written in the letter's language; `level`,
 * `count` and `oldest` are numbers.
 */
export type TextScope = Readonly<
  Record<Exclude<Placeholder, 'level' | 'count' | 'oldest'>, string> &
    Record<'level' | 'count' | 'oldest', number> &
    Record<Condition, boolean>
>;
