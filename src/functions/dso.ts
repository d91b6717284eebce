import { bestPossibleDso, dso } from '../core/index';
import { figureEach } from './figure';
import type { Argument, FunctionResult } from './values';

/** `DSO(receivables, sales, days)`: days sales outstanding. */
export const daysSalesOutstanding = (args: readonly Argument[]): FunctionResult =>
  figureEach(['receivables', 'sales', 'days'], args, dso);

/** `BESTDSO(current, sales, days)`: what DSO would be if nobody paid late. */
export const bestDso = (args: readonly Argument[]): FunctionResult =>
  figureEach(['current', 'sales', 'days'], args, bestPossibleDso);
