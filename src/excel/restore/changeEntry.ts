import type { CompaniesChange, TakenOver, WrittenChange } from '../../app/ports';
import type { Hunk } from './hunks';

/** What is needed to take a change back. */
export type Back =
  /** Rows of a table: `headers` says which cells those of the kept rows are. */
  | { readonly kind: 'rows'; readonly headers: readonly string[]; readonly hunks: readonly Hunk[] }
  /** A sheet that was made: the fingerprints of its rows, and the table on it, by which it is found. */
  | { readonly kind: 'sheet'; readonly table: string | null; readonly rows: readonly string[] }
  | ({ readonly kind: 'ledger' } & TakenOver)
  | ({ readonly kind: 'companies' } & CompaniesChange)
  /** It was too much to keep. */
  | { readonly kind: 'none' };

/** A change as the workbook keeps it. */
export interface ChangeEntry extends Omit<WrittenChange, 'way' | 'undone'> {
  /** Id of the change that it takes back; null for none. */
  readonly undoes: string | null;
  readonly back: Back;
}

/** The ids that were taken back. What takes a change back may be taken back too: then the change stands again. */
export function undoneOf(entries: readonly ChangeEntry[]): ReadonlySet<string> {
  const undone = new Set<string>();
  // Newest first: what takes back comes after what it takes back.
  for (const { id, undoes } of entries.toReversed())
    if (undoes !== null && !undone.has(id)) undone.add(undoes);
  return undone;
}

/** The changes as they are shown, the newest first. */
export function writtenChanges(entries: readonly ChangeEntry[]): readonly WrittenChange[] {
  const undone = undoneOf(entries);
  return entries.toReversed().map(({ undoes: _, back, ...change }) => ({
    ...change,
    way: wayOf(back),
    undone: undone.has(change.id),
  }));
}

const wayOf = (back: Back): WrittenChange['way'] =>
  back.kind === 'none' ? 'none' : back.kind === 'sheet' ? 'delete' : 'back';
