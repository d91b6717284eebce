import { useState } from 'react';

/** The part of a list that is on the screen. */
interface Portions<T> {
  readonly shown: readonly T[];
  /** How many more come at the next asking, 0 when all are shown. */
  readonly next: number;
  readonly showNext: () => void;
}

/** Shows a long list in portions, so that it stays quick: the first, and at each asking as many more. */
export function usePortions<T>(list: readonly T[], first: number, more = first): Portions<T> {
  const [count, setCount] = useState(first);
  return {
    shown: list.slice(0, count),
    next: Math.max(0, Math.min(more, list.length - count)),
    showNext: () => setCount(count + more),
  };
}
