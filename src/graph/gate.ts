/** Lets work through, so much at once; what has to wait goes in the order in which it came. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate of so many places. `const gate = createGate(4); await gate(() => fetch(url))` */
export function createGate(places: number): Gate {
  let free = places;
  const waiting: (() => void)[] = [];

  const enter = (): Promise<void> | undefined => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return undefined;
  };
  /** The place goes straight to who waits longest, so that nobody slips in between. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
