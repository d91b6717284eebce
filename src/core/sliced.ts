/**
 * Work that pauses at each `yield`, so that whoever runs it may let others have their turn. It stays pure: what it gives
 * does not depend on when it goes on.
 */
export type Sliced<T> = Generator<void, T, void>;

/**
 * Runs sliced work to its end at once.
 * @example runThrough(proposeInSlices(input)).mails.length //=> 38
 */
export function runThrough<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** So many small things are done without a pause between them: few milliseconds' worth. */
const PIECE = 1000;

/**
 * Goes through the places from 0 to `count` piece by piece, and pauses after each.
 * @param each does those from `from` up to, and without, `to`
 * @example yield* inPieces(items.count, (from, to) => { for (let at = from; at < to; at += 1) add(at); });
 */
export function* inPieces(
  count: number,
  each: (from: number, to: number) => void,
  size: number = PIECE,
): Sliced<void> {
  for (let from = 0; from < count; from += size) {
    each(from, Math.min(from + size, count));
    yield;
  }
}

/**
 * Does something with each of many, and pauses after every piece of them.
 * @example yield* eachInPieces(byCustomer, ([id, events]) => states.set(id, fold(events)));
 */
export function* eachInPieces<T>(
  all: Iterable<T>,
  each: (one: T) => void,
  size: number = PIECE,
): Sliced<void> {
  let done = 0;
  for (const one of all) {
    each(one);
    done += 1;
    if (done % size === 0) yield;
  }
}

/** So many are sorted at once. */
const SORTED = 2000;

/**
 * A sorted copy, made with pauses; what counts as equal keeps its order.
 * @example runThrough(sortedInSlices([3, 1, 2], (one, other) => one - other)) //=> [1, 2, 3]
 */
export function* sortedInSlices<T>(
  all: readonly T[],
  compare: (one: T, other: T) => number,
  size: number = SORTED,
): Sliced<T[]> {
  let runs: T[][] = [];
  yield* inPieces(all.length, (from, to) => runs.push(all.slice(from, to).sort(compare)), size);
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergedInSlices(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInSlices<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (one: T, other: T) => number,
): Sliced<T[]> {
  const merged: T[] = [];
  let next = 0;
  yield* eachInPieces(one, (mine) => {
    while (next < other.length && compare(mine, other[next] as T) > 0) {
      merged.push(other[next] as T);
      next += 1;
    }
    merged.push(mine);
  });
  return merged.concat(other.slice(next));
}
