import { serialOfDay } from '../core/index';
import { decideEach } from './decide';
import type { Argument, FunctionResult } from './values';

/** `NEXTDATE(dueDate, asOf, …)`: serial of the first day the next level can be sent, '' when none can. */
export const nextDate = (args: readonly Argument[]): FunctionResult =>
  decideEach(args, ({ nextDay }) => (nextDay === null ? '' : serialOfDay(nextDay)));
