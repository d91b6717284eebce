import { useEffect, useState } from 'react';
import type { Clock } from '../../app/ports';
import type { DayNumber } from '../../core/index';

/** How often the pane looks whether midnight has passed. */
const MINUTE = 60_000;

/** Today and the as-of date. A pane that stays open overnight moves on, unless another date was chosen. */
export function useDays(clock: Pick<Clock, 'today'>): {
  readonly today: DayNumber;
  readonly asOf: DayNumber;
  readonly setAsOf: (asOf: DayNumber) => void;
} {
  const [{ today, asOf }, setDays] = useState(() => ({ today: clock.today(), asOf: clock.today() }));
  useEffect(() => {
    const look = (): void => {
      const now = clock.today();
      setDays((days) =>
        days.today === now ? days : { today: now, asOf: days.asOf === days.today ? now : days.asOf },
      );
    };
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return { today, asOf, setAsOf: (chosen) => setDays((days) => ({ ...days, asOf: chosen })) };
}
