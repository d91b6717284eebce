/**
 * The order in which the mails of a run are taken up: of those to one customer in one currency the next comes only when
 * the one before it has an end.
 */
export interface Chains {
  /** The next that may be taken up; undefined for none. */
  next(): number | undefined;
  /** Puts one back in front. */
  back(index: number): void;
  /** Lets the one after this go on. */
  release(index: number): void;
  /** Those after this, which it keeps from going on; they are not taken up any more. */
  drop(index: number): readonly number[];
  /** How many were not taken up yet. */
  readonly left: number;
}

/** @param names for each mail of the run, under what it is one of a chain */
export function createChains(names: readonly string[]): Chains {
  const last = new Map<string, number>();
  const after = new Map<number, number>();
  const heads: number[] = [];
  for (const [index, name] of names.entries()) {
    const before = last.get(name);
    if (before === undefined) heads.push(index);
    else after.set(before, index);
    last.set(name, index);
  }
  let start = 0;
  let left = names.length;
  return {
    next() {
      const index = heads[start];
      if (index === undefined) return undefined;
      start += 1;
      left -= 1;
      return index;
    },
    back(index) {
      start -= 1;
      left += 1;
      heads[start] = index;
    },
    release(index) {
      const follower = after.get(index);
      after.delete(index);
      if (follower !== undefined) heads.push(follower);
    },
    drop(index) {
      const dropped: number[] = [];
      for (let follower = after.get(index); follower !== undefined; follower = after.get(follower)) {
        dropped.push(follower);
        left -= 1;
      }
      after.delete(index);
      return dropped;
    },
    get left() {
      return left;
    },
  };
}
