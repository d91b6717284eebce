import { appendRows } from '../appendRows';
import { readValues } from '../blocks';
import { makeTable } from '../newTable';
import { findTable, type Located } from '../tables';
import type { ChangeEntry } from './changeEntry';
import { decodeEntry } from './decodeEntry';
import { partsOf } from './partsOf';

/**
 * The record is a table on a sheet that nobody sees. Its name is the workbook's only one, also when its sheet is
 * copied, and its first header says that it is ours. A change runs over as many rows as its text needs.
 */
const RECORD = { table: 'DunningChanges', sheet: 'Dunning changes' };
const COLUMNS = ['dunning-changes', 'part', 'parts', 'length', 'text'] as const;
const TEXT = COLUMNS.indexOf('text');

/** Changes that are kept, and characters of them all. */
const MOST_CHANGES = 50;
const MOST_CHARACTERS = 1_000_000;

/** What the record holds, in the order in which it was written. */
export interface ReadRecord {
  readonly entries: readonly ChangeEntry[];
  readonly damaged: boolean;
}

const isOurs = ({ headers }: Located): boolean => COLUMNS.every((column, at) => headers[at] === column);

/** The record as it stands: none where the workbook has none, or what bears its name is something else. */
export async function readRecord(context: Excel.RequestContext): Promise<ReadRecord> {
  const located = await findTable(context, RECORD.table);
  if (located === null) return { entries: [], damaged: false };
  if (!isOurs(located)) return { entries: [], damaged: true };
  const values = await readValues(context, located.sheet, located.body);
  return decoded(values.map((row) => row.map(String)));
}

/** A change of which a part is missing is none; the others are read all the same. */
function decoded(rows: readonly (readonly string[])[]): ReadRecord {
  const changes = new Map<string, (readonly string[])[]>();
  for (const row of rows) {
    const [id = ''] = row;
    if (id === '') continue;
    const parts = changes.get(id);
    if (parts === undefined) changes.set(id, [row]);
    else parts.push(row);
  }
  const read = [...changes].map(([id, parts]) => {
    // Without one of its parts a text may still say something, but not what was there before.
    const isWhole = parts.every(([, part, of], at) => part === `${at + 1}` && of === `${parts.length}`);
    const entry = isWhole ? decodeEntry(parts.map((part) => part[TEXT] ?? '').join('')) : null;
    return entry?.id === id ? entry : null;
  });
  const entries = read.filter((entry) => entry !== null);
  return { entries, damaged: entries.length < read.length };
}

/** Writes a change below the others, and lets go of the oldest where they are too many. Nothing is written over. */
export async function appendEntry(context: Excel.RequestContext, entry: ChangeEntry): Promise<void> {
  const parts = partsOf(JSON.stringify(entry));
  const rows = parts.map((text, at) => [
    entry.id,
    String(at + 1),
    String(parts.length),
    String(text.length),
    text,
  ]);
  const located = await findTable(context, RECORD.table);
  if (located === null) {
    await makeTable(context, RECORD, COLUMNS, rows);
    const made = await findTable(context, RECORD.table);
    if (made !== null) made.sheet.visibility = 'VeryHidden';
    await context.sync();
    return;
  }
  if (!isOurs(located)) return;
  const columns = COLUMNS.map((_, column) => column);
  await appendRows(context, located, columns, rows);
  await letGo(context);
}

/** Takes the oldest changes out while there are too many of them, or they are too long. */
async function letGo(context: Excel.RequestContext): Promise<void> {
  const located = await findTable(context, RECORD.table);
  if (located === null) return;
  const heads = await readValues(context, located.sheet, { ...located.body, columns: TEXT });
  const kept = new Set<string>();
  let characters = 0;
  let from = heads.length;
  for (const [at, [id, , , length]] of [...heads.entries()].toReversed()) {
    characters += Number(length) || 0;
    kept.add(String(id));
    if (kept.size > MOST_CHANGES || characters > MOST_CHARACTERS) break;
    from = at;
  }
  const idAt = (row: number): string => String(heads[row]?.[0]);
  // Of a change that does not fit altogether nothing stays.
  while (from > 0 && from < heads.length - 1 && idAt(from) === idAt(from - 1)) from += 1;
  if (from === 0) return;
  located.sheet
    .getRangeByIndexes(located.body.row, located.body.column, from, located.body.columns)
    .delete(Excel.DeleteShiftDirection.up);
  await context.sync();
}

/** Takes the whole record away: what must be forgotten is not kept here either. */
export async function forgetRecord(context: Excel.RequestContext): Promise<void> {
  const located = await findTable(context, RECORD.table);
  if (located === null || !isOurs(located)) return;
  // Excel refuses to delete a sheet that is hidden so well.
  located.sheet.visibility = 'Hidden';
  located.sheet.delete();
  await context.sync();
}
