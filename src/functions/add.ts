import { averageDaysDelinquent } from '../core/index';
import { figureEach } from './figure';
import type { Argument, FunctionResult } from './values';

/** `ADD(receivables, current, sales, days)`: average days delinquent, DSO less best possible DSO. */
export const add = (args: readonly Argument[]): FunctionResult =>
  figureEach(['receivables', 'current', 'sales', 'days'], args, averageDaysDelinquent);
