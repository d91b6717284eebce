import type { Result } from '../../core/index';
import type { RuleTable } from '../../wording/tables/names';
import type { Fault } from './fault';

/** What the product writes into a workbook and can take back. Filing in the dossier is taken back in its timeline. */
export type WrittenPlace = RuleTable | 'customers' | 'report' | 'ledger' | 'companies';

/** Something that the product wrote, as the workbook itself keeps it. */
export interface WrittenChange {
  readonly id: string;
  /** Moment (UTC, ISO 8601). */
  readonly at: string;
  readonly place: WrittenPlace;
  /** `made`: a sheet or table that was not there. */
  readonly did: 'made' | 'added' | 'changed' | 'removed' | 'restored';
  /** What it was about, in the user's words: a procedure, a customer, the title of a report; '' for nothing more. */
  readonly of: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Rows that were added, changed or removed. */
  readonly rows: number;
  /** True once it was taken back. */
  readonly undone: boolean;
}

/** The record of what the product wrote into the workbook: kept in the workbook, so that it outlives the pane. */
export interface Restore {
  /** The newest first. */
  list(): Promise<Result<readonly WrittenChange[], Fault>>;
  /**
   * Puts what was there before in the place of what was written. Nothing is written, with `restore-changed`, where a
   * person changed it since; with `restore-gone` where it is no longer known or no longer there.
   */
  undo(id: string): Promise<Result<void, Fault>>;
}
