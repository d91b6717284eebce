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
   * Writes the one row of `made` over a row that was read, or appends it directly below the table; makes the table
   * where the workbook has none. Each cell goes into the column of the same meaning, whatever the language of its
   * header; other columns stay as they are. Nothing is written, with `rules-changed`, where the row no longer holds
   * what was read, and with `rules-column-missing` where the table lacks the column of a cell that is not blank.
   */
  write(table: RuleTable, at: RawRow | null, made: NewTable): Promise<Result<void, Fault>>;
  /** Takes a row that was read out of its table; `rules-changed` where it no longer holds what was read. */
  remove(table: RuleTable, at: RawRow): Promise<Result<void, Fault>>;
  /** Brings a table in front of the user; `row` (from 1) selects a row. */
  show(table: RuleTable, row?: number): Promise<Result<void, Fault>>;
}
