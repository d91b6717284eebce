import type { Field } from './reading';

/** What a person said about a layout: overrules what was recognised. */
export interface LayoutChoice {
  /**
   * Sheet column (from 1) of each field that was chosen by hand; null: no column has it. Absent fields: as
   * recognised. Of two fields for one column the first counts; a column that the sheet does not have is ignored.
   */
  readonly columns: Partial<Record<Field, number | null>>;
  /** Order of day and month in all texts; a date that cannot be one in this order is unreadable. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /** Decimal mark of all texts; an amount that cannot be one with this mark is unreadable. */
  readonly decimalMark: '.' | ',' | null;
}
