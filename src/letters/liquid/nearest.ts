/** Longer names are no slip of the pen. */
const LONGEST_NAME = 40;

/**
 * The name that was probably meant: within one change of every three letters, else ''. Case does not count.
 * @example nearest('totaal', ['title', 'total']) //=> 'total'
 */
export function nearest(written: string, names: readonly string[]): string {
  if (written.length > LONGEST_NAME) return '';
  const word = written.toLowerCase();
  let best = '';
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const changes = distance(word, name.toLowerCase());
    if (changes >= least) continue;
    least = changes;
    best = name;
  }
  return best;
}

/** Letters to put in, take out, change or swap with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}
