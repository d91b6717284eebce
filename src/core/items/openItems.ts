import type { CurrencyCode } from '../money/money';

/**
 * A customer as the open-item sheet names it. `number` or `name` may be missing, never both. One number with two
 * names gives two entries: `customerId` says which entries are one customer.
 */
export interface SheetCustomer {
  readonly number: string | null;
  readonly name: string | null;
  /** Contact data of the export's own columns, where it has them. */
  readonly email: string | null;
  readonly language: string | null;
  readonly country: string | null;
}

/** What kind of document an item is; the position is the code stored in `OpenItems.kind`. */
export const documentKinds = ['invoice', 'credit-note', 'payment', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Whether a document lowers what a customer owes. */
export const isCreditKind = (kind: DocumentKind): boolean => kind === 'credit-note' || kind === 'payment';

/**
 * Open items as columns: one entry per item in every array. Made once by reading and kept,
 * never read back by row number, since the user sorts the sheet.
 */
export interface OpenItems {
  readonly count: number;
  readonly customers: readonly SheetCustomer[];
  readonly currencies: readonly CurrencyCode[];
  /** Index into `customers`. */
  readonly customer: Int32Array;
  /** Day numbers; `NO_DAY` where the sheet has none. */
  readonly invoiceDay: Int32Array;
  readonly dueDay: Int32Array;
  /** Minor units, debit positive and credit negative. Whole numbers. */
  readonly amount: Float64Array;
  readonly open: Float64Array;
  /** Index into `currencies`. */
  readonly currency: Uint8Array;
  /** Index into `documentKinds`. */
  readonly kind: Uint8Array;
  /** Row in the sheet when it was read (from 1): for messages only. */
  readonly row: Int32Array;
  /** Level and last reminder as the export states them; -1 and `NO_DAY` where it does not. */
  readonly exportLevel: Int8Array;
  readonly exportLastReminder: Int32Array;
  readonly document: readonly string[];
  /** Structured reference of the payment as in the sheet, or null. */
  readonly reference: readonly (string | null)[];
  /** Block in the export's own hold column (its text), or null. */
  readonly hold: readonly (string | null)[];
  /** Index into `companies`. */
  readonly company: Int32Array;
  /** Codes of the companies whose claims these are; '' for items without one. */
  readonly companies: readonly string[];
  /** Identity of the item in every later export: see `itemKey`. */
  readonly key: readonly string[];
}
