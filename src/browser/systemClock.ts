import type { Clock } from '../app/ports';
import { dayOfCivil } from '../core/index';

/** The computer's clock; today is the day on the user's own calendar. */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    today() {
      const now = new Date();
      return dayOfCivil(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
