import { decideEach } from './decide';
import type { Argument, FunctionResult } from './values';

/** `LEVEL(dueDate, asOf, …)`: the level reached by age, or the level to send now when `sentLevel` is given. */
export const level = (args: readonly Argument[]): FunctionResult =>
  decideEach(args, (decision) => decision.level);
