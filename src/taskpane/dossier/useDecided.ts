import { type RefObject, useCallback, useRef } from 'react';
import { inTurns, type Turns } from '../../app/parts/inTurns';
import type { Judged } from '../../app/parts/judged';
import type { Sliced } from '../../core/index';

/** What a page follows from, made anew from what it followed from before; null where nothing changes. */
type Decide = (current: Judged) => Sliced<Judged> | null;

/**
 * Decides anew for the page in front, one after the other and without keeping anybody waiting: each begins with what the
 * one before it came to. A page that was left meanwhile, or read anew, is decided on as it then stands.
 */
export function useDecided(
  latest: RefObject<Judged | null>,
  keep: (judged: Judged) => void,
  clock: Turns,
): (decide: Decide) => void {
  const before = useRef<Promise<void>>(Promise.resolve());
  return useCallback(
    (decide) => {
      const decideNow = async (): Promise<void> => {
        const { current } = latest;
        const work = current === null ? null : decide(current);
        if (work === null) return;
        const decided = await inTurns(work, clock);
        if (latest.current !== current) return decideNow();
        if (!decided.ok) return;
        latest.current = decided.value;
        keep(decided.value);
      };
      before.current = before.current.then(decideNow);
    },
    [latest, keep, clock],
  );
}
