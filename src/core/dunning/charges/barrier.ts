import type { DayNumber } from '../../dates/day';
import { isBelgianConsumer, type Regime } from '../../law/regime';
import { chargeableFrom } from './chargeableFrom';
import type { LawRule } from './chargeRefusal';
import type { LawSettings, TermLetters } from './chargesInput';

/** A rule that stands in the way of every charge, with the day on which it ends where it does. */
export interface Barrier {
  readonly rule: LawRule;
  readonly day?: DayNumber;
}

/** Consumers whom the product charges nothing: their laws are not known well enough, or forbid it. */
const free: ReadonlySet<Regime> = new Set(['DE-B2C', 'FR-B2C', 'LU-B2C']);

/** What keeps a whole regime from any charge, or null. */
export function barrierOf(regime: Regime | null): Barrier | null {
  if (regime === null) return { rule: 'no-law' };
  return free.has(regime) ? { rule: 'consumer-country' } : null;
}

/**
 * What keeps an item from any charge on `asOf`, or null: no known law, or the letter or the term that a consumer
 * must have had before.
 */
export function itemBarrier(
  regime: Regime | null,
  letters: TermLetters,
  asOf: DayNumber,
  settings: LawSettings,
): Barrier | null {
  const whole = barrierOf(regime);
  if (whole !== null) return whole;
  const belgian = isBelgianConsumer(regime);
  if (belgian && letters.firstReminder === null) return { rule: 'be-first-reminder' };
  if (regime === 'BE-B2C' && letters.firstReminder?.announced === null) return { rule: 'be-not-announced' };
  if (regime === 'NL-B2C' && letters.fourteenDays === null) return { rule: 'nl-letter' };
  const day = chargeableFrom(regime, letters, settings);
  if (day === null || asOf >= day) return null;
  return { rule: belgian ? 'be-term' : 'nl-term', day };
}
