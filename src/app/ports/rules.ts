import type { Result } from '../../core/index';
import type { TableCell } from '../../wording/tables/cells';
import type { RuleTable } from '../../wording/tables/names';
import type { Fault } from './fault';

/** A table or list of the workbook as it stands. */
export interface RawTable {
  readonly sheet: string;
  /** Sheet row of the headers, from 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
}

/** A row of it: one cell for every header. */
export interface RawRow {
  /** Sheet row from 1, for messages. */
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** What the workbook has of each table; null where it has none. */
export type RawTables = Readonly<Record<RuleTable, RawTable | null>>;

/** A cell that is written: a text that stays one, or a number with its format. */
export type NewCell = string | { readonly value: number; readonly format: string };

/** A table that is made, on a sheet of its own. */
export interface NewTable {
  /** Name of the sheet; a number is put behind it where it is taken. */
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly NewCell[])[];
}

/** The tables in which a company writes its own procedures, rates, settings and texts. */
export interface RulesTables {
  read(): Promise<Result<RawTables, Fault>>;
  /** Makes a table; where the workbook has it already, nothing is written over. */
  make(table: RuleTable, made: NewTable): Promise<Result<void, Fault>>;
  /**
   * Puts the rows of `made` into the place of rows that were read (ascending); without any, directly below the table;
   * the table is made where the workbook has none. Rows that stood apart come together where the first of them is.
   * Without rows in `made` those that were read are taken out. Each cell goes into the column of the same meaning,
   * whatever the language of its header. Other columns keep what they hold: they belong to the row of `at` that a
   * row of `made` goes on with (`goesOn`: its place in `at`, from 0; null for none), else to that of the same place.
   * Nothing is written, with `rules-changed`, where a row no longer holds what was read, and with
   * `rules-column-missing` where the table lacks the column of a cell that is not blank.
   */
  replace(
    table: RuleTable,
    at: readonly RawRow[],
    made: NewTable,
    goesOn?: readonly (number | null)[],
  ): Promise<Result<void, Fault>>;
  /** Brings a table in front of the user; `row` (from 1) selects a row. */
  show(table: RuleTable, row?: number): Promise<Result<void, Fault>>;
}
