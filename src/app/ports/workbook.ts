import type { DossierEvent, Grid, Language, LedgerSnapshot, Result } from '../../core/index';
import type { Fault } from './fault';

/** How a sheet is read. */
export interface SheetReading {
  /** Columns (index from 0 in the grid) of which every row is wanted, judged by the first rows; all when not given. */
  readonly wanted?: (head: Grid) => readonly number[];
  /** Is told the rows read so far. */
  readonly onRows?: (done: number, total: number) => void;
  /** Stops the reading between two blocks; the answer is then the fault `cancelled`. */
  readonly signal?: AbortSignal;
}

/** The sheets of the workbook, the one in front of the user first among them. */
export interface Sheet {
  /** Reads the used range of the active sheet in blocks. */
  readActive(how?: SheetReading): Promise<Result<Grid, Fault>>;
  /** Reads the named sheet, whichever is in front. */
  readNamed(name: string, how?: SheetReading): Promise<Result<Grid, Fault>>;
  /** Names of the sheets that the user can see, in the order of their tabs. */
  names(): Promise<Result<readonly string[], Fault>>;
  /** Makes a cell of the sheet visible and selected (row and column from 1). */
  show(sheet: string, row: number, column: number): Promise<Result<void, Fault>>;
}

/** One row of the customer table as it stands in the workbook: texts, '' when blank. */
export interface CustomerRow {
  /** Sheet row from 1, for messages. */
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly cc: string;
  readonly language: string;
  readonly kind: string;
  readonly country: string;
  readonly profile: string;
  readonly procedure: string;
  readonly limit: string;
  readonly hold: string;
  /** Number or name of the customer that it belongs to. */
  readonly group: string;
  readonly owner: string;
  /** Name or id of the administration whose customer it is; '' also where the table does not say it. */
  readonly administration: string;
}

/** The customer master in the workbook. */
export interface CustomerTable {
  /** Null when the workbook has none yet. */
  read(): Promise<Result<readonly CustomerRow[] | null, Fault>>;
  /** Adds rows below the table, making sheet and table (headers in `language`) when there are none. */
  append(rows: readonly Omit<CustomerRow, 'row'>[], language: Language): Promise<Result<void, Fault>>;
  /** Brings the table in front of the user; `row` selects a row. */
  show(row?: number): Promise<Result<void, Fault>>;
}

/** Something in a dossier that is no event: it is passed over, and told to the user. */
export interface DamagedRecord {
  /** Name of the file, or of the sheet. */
  readonly place: string;
  /** Sheet row from 1; null for a file. */
  readonly row: number | null;
}

/** What a dossier holds. */
export interface FiledEvents {
  readonly events: readonly DossierEvent[];
  readonly damaged: readonly DamagedRecord[];
  /** How many events that were written are no longer there, and nobody said that this is right. */
  readonly gone: number;
  /** Ids of the events that its archive has; none where there is no archive. */
  readonly archived?: ReadonlySet<string>;
}

/** The dossier in the workbook: an append-only record of events. */
export interface DossierStore {
  /** What it holds; its archive is left out, unless it is asked for. */
  load(what?: { readonly archive: boolean }): Promise<Result<FiledEvents, Fault>>;
  /** Appends and reads its own ids back; an id that is there already is not written twice. */
  append(events: readonly DossierEvent[]): Promise<Result<void, Fault>>;
}

/** What keeps the workbook's dossier in order; reminding needs none of it. */
export interface DossierUpkeep {
  /** Takes the record as it stands for whole, also where events are gone. */
  accept(): Promise<Result<void, Fault>>;
  /** Moves these events to the archive, so that loading does not read them; those that are there already stay. */
  archive(ids: ReadonlySet<string>): Promise<Result<void, Fault>>;
  /** Removes events for good, also from the archive: only what must be forgotten. Ids that are not there are passed over. */
  erase(ids: ReadonlySet<string>): Promise<Result<void, Fault>>;
}

/** The last reading that was taken over, kept in the workbook for the next export. */
export interface LedgerStore {
  /** That of an administration; null when none was kept yet. */
  load(administration: string): Promise<Result<LedgerSnapshot | null, Fault>>;
  /** Replaces that of its administration; if writing breaks off half-way, the one before stays. */
  save(snapshot: LedgerSnapshot): Promise<Result<void, Fault>>;
}

/** What the user has selected in the sheet. */
export interface Selection {
  /** The active cell's row as it stands now; null on a sheet without cells. */
  current(): Promise<Result<SelectedRow | null, Fault>>;
  /** Calls back with the active cell's sheet, row number and the row's values; returns how to stop. */
  watch(listener: (selected: SelectedRow) => void): Promise<Result<() => void, Fault>>;
}

export interface SelectedRow {
  readonly sheet: string;
  /** Sheet row from 1. */
  readonly row: number;
  /** Column from 1 of `values[0]`. */
  readonly firstColumn: number;
  readonly values: Grid['rows'][number];
}
