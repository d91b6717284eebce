import { dayOfIso } from '../dates/iso';
import { fail, ok, type Result } from '../result';
import type { DossierEvent } from './event';
import { decodeDetail, isEventKind } from './eventDetail';

/** Name of the workbook's table, and of the sheet on which a new one is put: the word of all our languages. */
export const dossierTable = { table: 'DunningDossier', sheet: 'Dossier' } as const;

/** The same for events of items that were closed long ago; its table has the same columns. */
export const archiveTable = { table: 'DunningDossierArchive', sheet: 'Dossier archive' } as const;

/** Columns of the dossier table, all of them text. */
export const dossierColumns = ['id', 'at', 'by', 'kind', 'item', 'customer', 'detail'] as const;

/** One row of the dossier table, in the order of `dossierColumns`. */
export type EventRow = readonly [
  id: string,
  at: string,
  by: string,
  kind: string,
  item: string,
  customer: string,
  detail: string,
];

/** Longest detail that a row may hold, in UTF-16 units. */
export const MAX_DETAIL = 8000;

/** Why a row of the dossier table is no event. `row` is the caller's own count. */
export interface EventIssue {
  readonly code: 'event-incomplete' | 'event-kind-unknown' | 'event-damaged';
  readonly row: number;
  /** Of the event that it was, as far as it says; '' for none. */
  readonly id: string;
  /** The cell that is wrong, shortened. */
  readonly content: string;
}

/**
 * An event as a row of texts, or a failure when its detail is longer than a row may hold. What the texts say is
 * data: one that looks like a formula stays as it is, and whoever writes it to a sheet writes it as text.
 */
export function encodeEvent(event: DossierEvent): Result<EventRow, 'detail-too-long'> {
  const detail = JSON.stringify(event.detail);
  if (detail.length > MAX_DETAIL) return fail('detail-too-long');
  return ok([event.id, event.at, event.by, event.kind, event.item, event.customer, detail]);
}

/** One row per event, each id once; a failure when one of them is too long. */
export function encodeEvents(
  events: readonly DossierEvent[],
): Result<readonly EventRow[], 'detail-too-long'> {
  const rows = new Map<string, EventRow>();
  for (const event of events) {
    const row = encodeEvent(event);
    if (!row.ok) return row;
    rows.set(event.id, row.value);
  }
  return ok([...rows.values()]);
}

/**
 * Place of each dossier column among the headers of the table, which the user may have moved; the failure is the
 * name of one that is missing.
 * @example dossierColumnsAmong(['at', 'ID', 'by', 'kind', 'item', 'customer', 'detail']) //=> 1, 0, 2, 3, 4, 5, 6
 */
export function dossierColumnsAmong(headers: readonly string[]): Result<readonly number[], string> {
  const names = headers.map((header) => header.trim().toLowerCase());
  const columns = dossierColumns.map((column) => names.indexOf(column));
  const missing = dossierColumns.find((_, index) => columns[index] === -1);
  return missing === undefined ? ok(columns) : fail(missing);
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** Whether a text is a moment that there was or will be. `isMoment('2026-02-31T09:00:00Z') //=> false` */
function isMoment(text: string): boolean {
  const date = MOMENT.exec(text)?.[1];
  return date !== undefined && dayOfIso(date) !== null;
}

/** The event of a row; what is damaged or of a later version is a failure that names the row, never an exception. */
export function decodeEvent(cells: readonly string[], row: number): Result<DossierEvent, EventIssue> {
  const [id = '', at = '', by = '', kind = '', item = '', customer = '', detail = ''] = cells;
  const issue = (code: EventIssue['code'], content: string) =>
    fail({ code, row, id, content: content.slice(0, 80) });
  if (id === '') return issue('event-incomplete', id);
  if (!isMoment(at)) return issue('event-incomplete', at);
  if (!isEventKind(kind)) return issue('event-kind-unknown', kind);
  if (detail.length > MAX_DETAIL) return issue('event-damaged', detail);
  const decoded = decodeDetail(kind, detail);
  if (decoded === null) return issue('event-damaged', detail);
  return ok({ id, at, by, item, customer, ...decoded } as DossierEvent);
}

/**
 * The events of a table and its damaged rows; one bad row leaves the others as they are. Rows without any text are
 * passed over.
 * @param firstRow number of `rows[0]` in the issues
 */
export function decodeEvents(
  rows: readonly (readonly string[])[],
  firstRow: number,
): { readonly events: readonly DossierEvent[]; readonly issues: readonly EventIssue[] } {
  const events: DossierEvent[] = [];
  const issues: EventIssue[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const decoded = decodeEvent(cells, firstRow + index);
    if (decoded.ok) events.push(decoded.value);
    else issues.push(decoded.error);
  }
  return { events, issues };
}
