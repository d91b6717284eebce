import type { DossierEvent } from './event';
import { decodeEvents, type EventIssue } from './eventRow';
import { type DossierMark, goneSince } from './mark';

/** The rows of a dossier's table as texts, in the order of `dossierColumns`. */
export interface TableRows {
  /** Name of its sheet, and sheet row from 1 of `rows[0]`. */
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
}

/** What the tables of a workbook hold: see `FiledEvents` of the store. */
export interface HeldEvents {
  readonly events: readonly DossierEvent[];
  readonly damaged: readonly { readonly place: string; readonly row: number }[];
  readonly gone: number;
  readonly archived: ReadonlySet<string>;
}

/** Ids in the first of the columns; rows without one are left out. */
export const idsInRows = (rows: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(rows.flatMap(([id = '']) => (id === '' ? [] : [id])));

/**
 * The events of a workbook's table and, where that was read too, of its archive; an id counts once. A damaged row of
 * which another row has the event is no damage.
 * @param archived ids in the archive
 * @param mark what was there when it was last written; null when that is not known
 */
export function heldIn(
  tables: readonly TableRows[],
  archived: ReadonlySet<string>,
  mark: DossierMark | null,
): HeldEvents {
  const events = new Map<string, DossierEvent>();
  const issues: { readonly place: string; readonly issue: EventIssue }[] = [];
  const ids = new Set(archived);
  for (const { sheet, firstRow, rows } of tables) {
    const read = decodeEvents(rows, firstRow);
    for (const event of read.events) if (!events.has(event.id)) events.set(event.id, event);
    for (const issue of read.issues) issues.push({ place: sheet, issue });
    for (const id of idsInRows(rows)) ids.add(id);
  }
  const damaged = issues.filter(({ issue: { id } }) => !events.has(id) && !archived.has(id));
  return {
    events: [...events.values()],
    damaged: damaged.map(({ place, issue }) => ({ place, row: issue.row })),
    gone: mark === null ? 0 : goneSince(mark, ids),
    archived,
  };
}
