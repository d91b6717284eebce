import { RangeTarget } from './rangeTarget';
import type { RangeObject } from './session';
import { invalidArgument } from './wire/hostError';
import { isRemoteObject } from './wire/remoteClass';

/** The range that an argument is. */
export function rangeArgument(value: unknown): RangeTarget {
  const target = isRemoteObject(value) ? value.target : null;
  if (isRangeObject(target)) return target.range;
  throw invalidArgument();
}

function isRangeObject(target: unknown): target is RangeObject {
  return (
    typeof target === 'object' && target !== null && 'range' in target && target.range instanceof RangeTarget
  );
}
