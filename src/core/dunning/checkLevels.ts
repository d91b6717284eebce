import { fail, ok, type Result } from '../result';
import type { LevelStep } from './procedure';

/** Most levels a procedure may have: beyond nine nobody duns (SAP's limit too). */
export const MAX_LEVELS = 9;

/** What is wrong with levels; `level` counts from 1. */
export interface LevelsProblem {
  readonly code: 'no-levels' | 'too-many-levels' | 'days-not-whole' | 'interval-not-whole' | 'days-fall';
  readonly level: number;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100_000;

/**
 * Levels that a decision can rely on: whole days from 0 that never fall, whole intervals from 0. Two levels may
 * have the same days: then the interval alone keeps them apart.
 * @example checkLevels([{ days: 20, interval: 7 }, { days: 10, interval: 7 }])
 * //=> { ok: false, error: { code: 'days-fall', level: 2 } }
 */
export function checkLevels<L extends LevelStep>(levels: readonly L[]): Result<readonly L[], LevelsProblem> {
  if (levels.length === 0) return fail({ code: 'no-levels', level: 1 });
  if (levels.length > MAX_LEVELS) return fail({ code: 'too-many-levels', level: MAX_LEVELS + 1 });
  let before = 0;
  for (const [index, { days, interval }] of levels.entries()) {
    const level = index + 1;
    if (!isCount(days)) return fail({ code: 'days-not-whole', level });
    if (!isCount(interval)) return fail({ code: 'interval-not-whole', level });
    if (days < before) return fail({ code: 'days-fall', level });
    before = days;
  }
  return ok(levels);
}
