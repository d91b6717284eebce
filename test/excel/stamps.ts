import type { Stamps } from '../../src/excel/restore/recording';

/** Ids that count, and a clock that a minute passes on with each reading: from noon on 21 November 2026. */
export function countedStamps(): Stamps {
  let given = 0;
  let now = Date.UTC(2026, 10, 21, 12, 0, 0);
  return {
    ids: {
      next: () => {
        given += 1;
        return `change-${given}`;
      },
    },
    clock: {
      now: () => {
        now += 60_000;
        return now;
      },
    },
  };
}
