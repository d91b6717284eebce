import { useEffect, useState } from 'react';
import type { Clock } from '../../app/ports';
import type { DayNumber } from '../../core/index';

/** How often the pane looks whether midnight has passed. */
const MINUTE = 60_000;

/** Whose as-of date it is: the id of an administration, null before there is one, or another name of the pane's. */
export type Whose = string | null;

/** Today, and the as-of date of each administration. */
export interface Days {
  readonly today: DayNumber;
  /** Today, unless another date was chosen for it in this session. */
  readonly asOf: (whose: Whose) => DayNumber;
  readonly choose: (whose: Whose, asOf: DayNumber) => void;
}

interface State {
  readonly today: DayNumber;
  readonly chosen: ReadonlyMap<Whose, DayNumber>;
}

/** With a date chosen for one; today is no choice, so that it moves on with the night. */
function withChoice({ today, chosen }: State, whose: Whose, asOf: DayNumber): State {
  const next = new Map(chosen);
  if (asOf === today) next.delete(whose);
  else next.set(whose, asOf);
  return { today, chosen: next };
}

/**
 * The dates of a pane. One that stays open overnight moves on, except where another date was chosen. What was chosen
 * before there was any administration holds for the first one.
 */
export function useDays(clock: Pick<Clock, 'today'>, current: Whose): Days {
  const [state, setState] = useState<State>(() => ({ today: clock.today(), chosen: new Map() }));
  useEffect(() => {
    const look = (): void => {
      const now = clock.today();
      setState((days) => (days.today === now ? days : { ...days, today: now }));
    };
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  const { today, chosen } = state;
  const early = chosen.get(null);
  if (current !== null && early !== undefined)
    setState(withChoice(withChoice(state, null, today), current, early));
  return {
    today,
    asOf: (whose) => chosen.get(whose) ?? today,
    choose: (whose, asOf) => setState((days) => withChoice(days, whose, asOf)),
  };
}
