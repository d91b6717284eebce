import type { RawRow } from '../app/ports';

/** How rows of a table make room for others, bottom first: rows above keep their numbers meanwhile. */
export interface RowPlan {
  /** New rows go in before these sheet rows (from 1). */
  readonly puts: readonly { readonly before: number; readonly count: number }[];
  /** Sheet rows that go, as they are numbered once the new ones are in. */
  readonly taken: readonly number[];
  /** For each row that comes: the place in `at` of the row whose own cells it must be given; null for none. */
  readonly given: readonly (number | null)[];
}

/**
 * Arranges `count` rows in the place of the rows `at`. A row that goes on with another stays where that one is, as far
 * as their order allows: so its formulas and notes stay its own. All others are put in, and what is left of `at` goes.
 */
export function planRows(
  at: readonly RawRow[],
  count: number,
  goesOn: readonly (number | null)[] = at.map((_, place) => place),
): RowPlan {
  const first = at[0]?.row ?? 1;
  const together = at.findIndex(({ row }, place) => row !== first + place);
  const reach = together === -1 ? at.length : together;
  const stays = new Set<number>();
  const puts: { before: number; count: number }[] = [];
  const given: (number | null)[] = [];
  let waiting = 0;
  let next = 0;
  for (let place = 0; place < count; place += 1) {
    const from = goesOn[place] ?? null;
    const stay = from !== null && from >= next && from < reach;
    given.push(stay ? null : from);
    if (!stay) {
      waiting += 1;
      continue;
    }
    if (waiting > 0) puts.unshift({ before: first + from, count: waiting });
    waiting = 0;
    stays.add(from);
    next = from + 1;
  }
  if (waiting > 0) puts.unshift({ before: first + next, count: waiting });
  const newAbove = (row: number): number =>
    puts.reduce((sum, put) => sum + (put.before <= row ? put.count : 0), 0);
  const taken = at.flatMap(({ row }, place) => (stays.has(place) ? [] : [row + newAbove(row)])).reverse();
  return { puts, taken, given };
}
