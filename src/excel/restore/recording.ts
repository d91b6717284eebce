import type { Clock, Ids } from '../../app/ports';
import type { Located } from '../tables';
import type { Back, ChangeEntry } from './changeEntry';
import { fitted } from './fitted';
import { type Hunk, hunksOf } from './hunks';
import { type KeptRow, readKept, rowFingerprint } from './keptRows';
import { appendEntry } from './recordSheet';

/** What gives a change its name and its moment. */
export interface Stamps {
  readonly clock: Pick<Clock, 'now'>;
  readonly ids: Ids;
}

/** What a change was, apart from its name and moment. */
export type ChangeFacts = Omit<ChangeEntry, 'id' | 'at'>;

/** Keeps a change that was written: see `orUnkept` for a record that is damaged, protected or full. */
export async function keepChange(
  context: Excel.RequestContext,
  { clock, ids }: Stamps,
  facts: ChangeFacts,
): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  const entry = { id: ids.next(), at, ...facts, back: fitted(facts.back) };
  await orUnkept(() => appendEntry(context, entry));
}

/** Where a change of rows belongs. */
export interface RowsSubject extends Pick<ChangeFacts, 'place' | 'of'> {
  /** Of the change that this one takes back. */
  readonly undoes?: string | null;
}

/** Keeps that rows were added, changed or taken out. */
async function keepHunks(
  context: Excel.RequestContext,
  stamps: Stamps,
  { place, of, undoes = null }: RowsSubject,
  { headers, sheetName }: Located,
  hunks: readonly Hunk[],
): Promise<void> {
  if (hunks.length === 0) return;
  const back: Back = { kind: 'rows', headers, hunks };
  const count = (rows: (hunk: Hunk) => number): number => hunks.reduce((sum, hunk) => sum + rows(hunk), 0);
  const rows = count(({ before, after }) => Math.max(before.length, after.length));
  const wasEmpty = hunks.every(({ before }) => before.length === 0);
  const isEmpty = hunks.every(({ after }) => after.length === 0);
  const did = undoes !== null ? 'restored' : wasEmpty ? 'added' : isEmpty ? 'removed' : 'changed';
  await keepChange(context, stamps, { place, did, of, sheet: sheetName, rows, undoes, back });
}

/** Keeps that rows of a table or list were added: so many from a sheet row (from 0) on. */
export async function keepAppended(
  context: Excel.RequestContext,
  stamps: Stamps,
  subject: RowsSubject,
  located: Located,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<void> {
  const { body, sheet } = located;
  const at = first - body.row;
  const withAbove = Math.min(at, 1);
  const area = { ...body, row: body.row + at - withAbove, rows: count + withAbove };
  const rows = (await readKept(context, sheet, area)).map(rowFingerprint);
  const above = withAbove === 0 ? null : (rows[0] ?? null);
  const hunk: Hunk = { at, row: body.row + at + 1, before: [], after: rows.slice(withAbove), above };
  await keepHunks(context, stamps, subject, located, [hunk]);
}

/** Keeps that a table or a sheet was made; what is on the sheet now is what was written. */
export async function keepMade(
  context: Excel.RequestContext,
  stamps: Stamps,
  { place, of }: RowsSubject,
  sheet: Excel.Worksheet,
  table: string | null,
): Promise<void> {
  const rows = await fingerprintsOn(context, sheet);
  const back: Back = { kind: 'sheet', table, rows };
  const count = table === null ? rows.length : rows.length - 1;
  await keepChange(context, stamps, {
    place,
    did: 'made',
    of,
    sheet: sheet.name,
    rows: count,
    undoes: null,
    back,
  });
}

/** Fingerprints of the rows of a sheet, from its first to the last that holds something; its name is loaded with them. */
export async function fingerprintsOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly string[]> {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  const area = {
    row: 0,
    column: 0,
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
  };
  return (await readKept(context, sheet, area)).map((row) => rowFingerprint(withoutEnd(row)));
}

/** A row up to its last cell that holds something: another row may make the sheet wider. */
const withoutEnd = (row: KeptRow): KeptRow =>
  row.slice(0, row.findLastIndex(([content]) => content !== '') + 1);

/** Of a row that holds nothing. */
export const BLANK_ROW = rowFingerprint([]);

/** A table whose rows are about to change. */
export interface RowsChange extends Pick<ChangeFacts, 'place'> {
  /** Name of the table that is made where there is none. */
  readonly table: string;
  /** What it is about, by the headers that the table has. */
  readonly of: (headers: readonly string[]) => string;
  /** Of the change that this one takes back. */
  readonly undoes?: string;
}

/**
 * Does something with a table or list, and keeps what became of its rows. Where there was none, the sheet with the table
 * that was made is kept.
 * @param find the table, null where the workbook has none
 * @param work is given what was found
 */
export async function recordingRows(
  context: Excel.RequestContext,
  stamps: Stamps,
  { place, table, of, undoes }: RowsChange,
  { find, work }: RecordedWork,
): Promise<void> {
  const before = await find();
  const old = before === null ? [] : await readKept(context, before.sheet, before.body);
  await work(before);
  await orUnkept(async () => {
    const after = await find();
    if (after === null) return;
    const subject = { place, of: of(after.headers), undoes: undoes ?? null };
    if (before === null) return keepMade(context, stamps, subject, after.sheet, table);
    const now = await readKept(context, after.sheet, after.body);
    await keepHunks(context, stamps, subject, after, hunksOf(old, now, before.body.row + 1));
  });
}

/** Keeps something that is written: where it cannot be kept, that costs the way back and no more. */
export const orUnkept = (keep: () => Promise<void>): Promise<void> => keep().catch(() => undefined);

interface RecordedWork {
  readonly find: () => Promise<Located | null>;
  readonly work: (found: Located | null) => Promise<void>;
}
