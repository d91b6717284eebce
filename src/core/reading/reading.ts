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
  /** Day on which the item was paid or otherwise cleared: in a list that also has what is no longer open. */
  | 'clearedDate'
  /** Days from the invoice date to the due date, where a row has no due date. */
  | 'terms'
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
  | 'country'
  /** Code of the company whose claim it is, in a sheet of several. */
  | 'company';

/** Where a field was found: the column (from 1 in the sheet), its header words, how sure we are (0 to 1). */
export interface MappedColumn {
  readonly field: Field;
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
  /** How the texts of the column were read. */
  readonly format?: ColumnFormat;
}

/** A column of the sheet as a person sees and corrects its reading. */
export interface SheetColumn {
  /** From 1 in the sheet. */
  readonly column: number;
  readonly header: string;
  /** Up to 3 texts as they stand below; dates as `yyyy-mm-dd`. */
  readonly samples: readonly string[];
  /** What it was read as, null when it was left alone. */
  readonly field: Field | null;
  /** 0 to 1; 1 when chosen by hand, 0 when it was left alone. */
  readonly confidence: number;
  /** By hand. */
  readonly chosen: boolean;
  /** The next best reading by words and contents, where there is one. */
  readonly second: { readonly field: Field; readonly confidence: number } | null;
}

/** A column whose name is an age; it holds the amount of the items of that age. */
export interface AgeColumn {
  /** From 1 in the sheet. */
  readonly column: number;
  readonly header: string;
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
  | 'duplicate'
  /** Of a list with clearing dates: cleared on the day that is asked about, or before. */
  | 'cleared'
  /** Of a list with clearing dates: invoiced after the day that is asked about. */
  | 'later'
  /** Of a sheet of several companies: not of the one that is asked about. */
  | 'other-company';
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** Sum of the items of a reading, and what the sheet itself states, per currency. */
export interface CurrencyTotal {
  readonly currency: CurrencyCode;
  readonly count: number;
  readonly open: Minor;
  /**
   * Sum of all items of the sheet, also of those that are none of this reading's: they were not open on the day that
   * is asked about, or are another company's. The sheet's own total speaks of these.
   */
  readonly whole: Minor;
  /** The sheet's own total, or null when it has none. */
  readonly stated: Minor | null;
  /** Row of the sheet's own total. */
  readonly statedRow: number | null;
}

/** What one company of a sheet has open. */
export interface CompanyTotals {
  /** Its code as the sheet writes it; '' for items without one. */
  readonly company: string;
  readonly totals: readonly Pick<CurrencyTotal, 'currency' | 'count' | 'open'>[];
}

/** A sheet, read: every row is an item or skipped with a reason. */
export interface Reading {
  readonly sheetName: string;
  /** Sheet row of the header, from 1; null where the columns have no names and a person said which is which. */
  readonly headerRow: number | null;
  readonly mapping: readonly MappedColumn[];
  /**
   * Fingerprint of the column names and their places, without names of what the columns hold: sheets of one layout
   * have the same.
   */
  readonly layout: string;
  /** All columns that have a name or a content. */
  readonly columns: readonly SheetColumn[];
  /** Columns that the amounts were read from, in an aged list without a column for them; else none. */
  readonly ages: readonly AgeColumn[];
  readonly items: OpenItems;
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly CurrencyTotal[];
  /** What each company of the whole sheet has open; empty where it has no column of company codes. */
  readonly byCompany: readonly CompanyTotals[];
  /**
   * Day up to which the books are complete, from a title row ("Peildatum"), or null. A list with clearing dates is read
   * up to the day that is asked about at most.
   */
  readonly dataDay: DayNumber | null;
  readonly issues: readonly Issue[];
  /** The book's serials count from 1904. */
  readonly date1904?: boolean;
}

/** Why a sheet cannot be read, with what a person needs to say which column is which. */
export interface ReadingFailure extends Issue {
  /** Fingerprint of the layout; '' when there is no table of items. */
  readonly layout: string;
  /** Columns of the table that was found, else none. */
  readonly columns: readonly SheetColumn[];
}
