import type { Hunk } from './hunks';
import type { KeptRow } from './keptRows';

/** What has to be done to the rows of a table (indexes from 0, as they stand) so that they are as before. */
export interface BackPlan {
  readonly puts: readonly { readonly index: number; readonly cells: KeptRow; readonly from: number }[];
  /** Ascending. */
  readonly removes: readonly number[];
  /** Rows that come in before the row at `index`. */
  readonly inserts: readonly {
    readonly index: number;
    readonly rows: readonly { readonly cells: KeptRow; readonly from: number }[];
  }[];
}

/** A row that was written is no longer there as it was written: where it stood, from 0. */
export interface NotThere {
  readonly missing: number;
}

/**
 * The way back from rows that were written. They are looked for at their place, and where the table was sorted or rows
 * came in, anywhere in it; `missing` where one of them says something else now.
 * @param present fingerprints of the rows as they stand
 */
export function planBack(hunks: readonly Hunk[], present: readonly string[]): BackPlan | NotThere {
  const taken = new Set<number>();
  const places = hunks.map((hunk) => inPlace(hunk, present, taken));
  const elsewhere = byFingerprint(present, taken);
  const puts: BackPlan['puts'][number][] = [];
  const removes: number[] = [];
  const inserts: BackPlan['inserts'][number][] = [];
  for (const [number, hunk] of hunks.entries()) {
    const found: number[] = [];
    for (const [offset, fingerprint] of hunk.after.entries()) {
      const index = places[number]?.[offset] ?? elsewhere.get(fingerprint)?.shift();
      if (index === undefined)
        return { missing: Math.min(hunk.at + offset, Math.max(0, present.length - 1)) };
      found.push(index);
    }
    const before = hunk.before.map((cells, index) => ({ cells, from: hunk.row + index }));
    for (const [offset, index] of found.entries()) {
      const row = before[offset];
      if (row === undefined) removes.push(index);
      else puts.push({ index, ...row });
    }
    const rows = before.slice(found.length);
    if (rows.length > 0) inserts.push({ index: placeOf(hunk, found, present), rows });
  }
  removes.sort((one, other) => one - other);
  return { puts, removes, inserts };
}

/** The indexes of the written rows where all of them stand at their place; null where they do not. */
function inPlace(
  { at, after }: Hunk,
  present: readonly string[],
  taken: Set<number>,
): readonly number[] | null {
  if (!after.every((fingerprint, offset) => present[at + offset] === fingerprint)) return null;
  const places = after.map((_, offset) => at + offset);
  for (const place of places) taken.add(place);
  return places;
}

function byFingerprint(
  present: readonly string[],
  taken: ReadonlySet<number>,
): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, fingerprint] of present.entries()) {
    if (taken.has(index)) continue;
    const known = places.get(fingerprint);
    if (known === undefined) places.set(fingerprint, [index]);
    else known.push(index);
  }
  return places;
}

/** Where rows that were taken out come back: below the last of their neighbours, else below the row that was above. */
function placeOf({ at, above }: Hunk, found: readonly number[], present: readonly string[]): number {
  const last = found.at(-1);
  if (last !== undefined) return last + 1;
  if (above === null || present[at - 1] === above) return Math.min(at, present.length);
  const neighbour = present.indexOf(above);
  return neighbour < 0 ? Math.min(at, present.length) : neighbour + 1;
}
