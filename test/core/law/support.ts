import { dayOfIso } from '../../../src/core/dates/iso';
import type { Result } from '../../../src/core/result';

export function dayOf(iso: string): number {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`No date: ${iso}`);
  return day;
}

export function successOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
