import { collectionEffectivenessIndex } from '../core/index';
import { figureEach } from './figure';
import type { Argument, FunctionResult } from './values';

/** `CEI(begin, sales, endTotal, endCurrent)`: collection effectiveness index in per cent, 100 at best. */
export const cei = (args: readonly Argument[]): FunctionResult =>
  figureEach(['begin', 'sales', 'endTotal', 'endCurrent'], args, collectionEffectivenessIndex);
