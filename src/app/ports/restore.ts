import type { Result } from '../../core/index';
import type { RuleTable } from '../../wording/tables/names';
import type { Fault } from './fault';
import type { Administration } from './settings';

/** What the product writes into a workbook and can take back. Filing in the dossier is taken back in its timeline. */
type WrittenPlace = RuleTable | 'customers' | 'report' | 'ledger' | 'companies';

/** Something that the product wrote, as the workbook itself keeps it. */
export interface WrittenChange {
  readonly id: string;
  /** Moment (UTC, ISO 8601). */
  readonly at: string;
  readonly place: WrittenPlace;
  /** `made`: a sheet or table that was not there. `restored`: the undoing of a change is a change too. */
  readonly did: 'made' | 'added' | 'changed' | 'removed' | 'restored';
  /** What it was about, in the user's words: a procedure, a company, the title of a report; '' for nothing more. */
  readonly of: string;
  /** Name of the sheet; '' for settings. */
  readonly sheet: string;
  /** Rows, or companies, that were added, changed or removed. */
  readonly rows: number;
  /** How it goes back: rows are put back, a sheet that was made is deleted; `none` where too little of it is known. */
  readonly way: 'back' | 'delete' | 'none';
  /** True once it was taken back. */
  readonly undone: boolean;
}

/** What was written, as far as it can be read. */
export interface WrittenChanges {
  /** The newest first. */
  readonly changes: readonly WrittenChange[];
  /** True where the record has lines that are none: a person, or another program, wrote into it. */
  readonly damaged: boolean;
}

/** What was done to the companies in the settings. */
export interface CompaniesChange {
  readonly companies: readonly CompanyChange[];
  /** Id of the one that was worked for. */
  readonly current: { readonly before: string | null; readonly after: string | null };
}

/** One company: null where it was not there. */
export interface CompanyChange {
  readonly id: string;
  /** Its place among them, from 0; of one that was not there, where it came to. */
  readonly at: number;
  readonly before: Administration | null;
  readonly after: Administration | null;
}

/** A reading that was taken over: its events in the dossier have its moment. */
export interface TakenOver {
  /** Id of the administration. */
  readonly administration: string;
  /** Moment of taking over (UTC, ISO 8601). */
  readonly takenAt: string;
}

/** The last reading that was taken over, and the moment of the one before: what came between was told by it. */
export interface LastReading extends TakenOver {
  readonly since: string;
}

/**
 * The record of what the product wrote into the workbook: kept in the workbook, so that it outlives the pane. Those who
 * write keep it themselves; where it cannot be kept, the writing goes on all the same.
 */
export interface Restore {
  list(): Promise<Result<WrittenChanges, Fault>>;
  /**
   * Puts what was there before in the place of what was written, and keeps that as a change of its own. Nothing is
   * written, with `restore-changed`, where a person changed it since (sheet and row); with `restore-gone` where it is no
   * longer known or no longer there. Companies are put back by whoever holds the settings: see `companies`.
   */
  undo(id: string): Promise<Result<void, Fault>>;
  /** What was done to companies; `restore-gone` where that is not known. */
  companies(id: string): Promise<Result<CompaniesChange, Fault>>;
  /** The reading of a change, if it is still the last one and the one before can come back; faults as of `undo`. */
  takenOver(id: string): Promise<Result<LastReading, Fault>>;
}
