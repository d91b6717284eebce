import type { DayNumber } from '../../dates/day';
import type { Held } from '../events/blocks';
import type { Hold } from '../state';
import type { Draft } from './draft';
import { laterOf } from './order';

/** What a hold and its end change, of an item or of a customer. */
interface Holdable {
  readonly hold: Hold | null;
  readonly restartDay: DayNumber | null;
}

/** A new hold takes the place of the one before, also where that had ended by itself. */
export function hold(state: Draft<Holdable>, { day, until, note }: Held['detail']): void {
  endHold(state, day);
  state.hold = { reason: note, since: day, until };
}

/** Ends a hold on a day, or when it ended by itself: the interval runs from the first day without it. */
export function release(state: Draft<Holdable>, day: DayNumber): void {
  if (state.hold === null) return;
  const { until } = state.hold;
  state.restartDay = laterOf(state.restartDay, until === null ? day : Math.min(day, until + 1));
  state.hold = null;
}

/** Of a hold that was over by then. */
function endHold(state: Draft<Holdable>, day: DayNumber): void {
  const until = state.hold?.until ?? null;
  if (until !== null && until < day) release(state, day);
}
