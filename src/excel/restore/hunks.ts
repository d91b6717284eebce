import { type KeptRow, rowFingerprint } from './keptRows';

/** Rows next to each other that came in the place of others; either may be none. */
export interface Hunk {
  /** Index (from 0) among the rows of the table where the written rows stand, or would. */
  readonly at: number;
  /** Sheet row (from 1) of the first of the rows before. */
  readonly row: number;
  /** The rows that were there. */
  readonly before: readonly KeptRow[];
  /** Fingerprints of the rows that were written. */
  readonly after: readonly string[];
  /** Fingerprint of the row above, null for the first. */
  readonly above: string | null;
}

/** More pairs of rows than this are not compared: the rows between then count as changed altogether. */
const MOST_PAIRS = 1_000_000;

/** What of rows was removed, changed and added; `firstRow` is the sheet row (from 1) of the first of them. */
export function hunksOf(
  before: readonly KeptRow[],
  after: readonly KeptRow[],
  firstRow: number,
): readonly Hunk[] {
  const old = before.map(rowFingerprint);
  const now = after.map(rowFingerprint);
  const same = samePairs(old, now);
  const hunks: Hunk[] = [];
  let from = 0;
  let at = 0;
  for (const [kept, stands] of [...same, [old.length, now.length] as const]) {
    if (kept > from || stands > at)
      hunks.push({
        at,
        row: firstRow + from,
        before: before.slice(from, kept),
        after: now.slice(at, stands),
        above: now[at - 1] ?? null,
      });
    from = kept + 1;
    at = stands + 1;
  }
  return hunks;
}

/** Rows that are in both, in order: as many as possible. */
function samePairs(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const between = longestCommon(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...between.map(([one, other]) => [start + one, start + other] as const),
    ...Array.from(
      { length: end },
      (_, index) => [old.length - end + index, now.length - end + index] as const,
    ),
  ];
}

/** The longest common subsequence, by the table that every textbook has. */
function longestCommon(
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  if (old.length * now.length > MOST_PAIRS) return [];
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const lengthAt = (one: number, other: number): number => longest[one * width + other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1)
    for (let other = now.length - 1; other >= 0; other -= 1)
      longest[one * width + other] =
        old[one] === now[other]
          ? lengthAt(one + 1, other + 1) + 1
          : Math.max(lengthAt(one + 1, other), lengthAt(one, other + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let one = 0, other = 0; one < old.length && other < now.length; )
    if (old[one] === now[other]) pairs.push([one++, other++]);
    else if (lengthAt(one + 1, other) >= lengthAt(one, other + 1)) one += 1;
    else other += 1;
  return pairs;
}
