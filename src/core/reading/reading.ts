import type { DayNumber } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import type { CurrencyCode, Minor } from '../money/money';
import type { Issue } from './issue';
import type { ColumnFormat } from './values/columnFormat';

/** Columns of an open-item sheet that this product understands. */
export type Field =
  | 'customerNumber'
  | 'customerName'
  | 'invoiceNumber'
  | 'type'
  | 'invoiceDate'
  | 'dueDate'
  | 'daysOverdue'
  | 'amount'
  | 'open'
  | 'debit'
  | 'credit'
  /** Letter that says whether the amount is a debit or a credit: D/C, S/H. */
  | 'debitCredit'
  | 'currency'
  | 'reference'
  | 'level'
  | 'lastReminder'
  | 'hold'
  | 'email'
  | 'language'
  | 'country';

/** Where a field was found: the column (from 1 in the sheet), its header words, how sure we are (0 to 1). */
export interface MappedColumn {
  readonly field: Field;
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
  /** How the texts of the column were read. */
  readonly format?: ColumnFormat;
}

/** Why a row of the sheet is no item. */
export type SkipReason =
  | 'title'
  | 'header'
  | 'blank'
  | 'subtotal'
  | 'total'
  | 'group'
  | 'unreadable'
  | 'duplicate';
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** Sum of the items read, and what the sheet itself states, per currency. */
export interface CurrencyTotal {
  readonly currency: CurrencyCode;
  readonly count: number;
  readonly open: Minor;
  /** The sheet's own total, or null when it has none. */
  readonly stated: Minor | null;
  /** Row of the sheet's own total. */
  readonly statedRow: number | null;
}

/** A sheet, read: every row is an item or skipped with a reason. */
export interface Reading {
  readonly sheetName: string;
  /** Sheet row of the header, from 1. */
  readonly headerRow: number;
  readonly mapping: readonly MappedColumn[];
  readonly items: OpenItems;
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly CurrencyTotal[];
  /** Day up to which the books are complete, from a title row ("Peildatum"), or null. */
  readonly dataDay: DayNumber | null;
  readonly issues: readonly Issue[];
  /** The book's serials count from 1904. */
  readonly date1904?: boolean;
}
