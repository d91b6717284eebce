import type { DayNumber } from '../../dates/day';
import { collectionCosts } from '../../law/collectionCosts';
import type { Regime } from '../../law/regime';
import type { Minor } from '../../money/money';
import type { DunningLevel } from '../procedure';
import type { LawSettings } from './chargesInput';
import { clauseOn } from './clauseOn';

/** What a consumer is told will be owed after the term of the law. */
export interface AnnouncedCharges {
  /** Costs or lump sum, 0 for none. */
  readonly costs: Minor;
  /** VAT in per cent that the costs contain, 0 for none. */
  readonly vatRate: number;
  /** Interest of the clause in per cent a year; null for none. */
  readonly percent: number | null;
}

export interface AnnouncementInput {
  readonly regime: Regime | null;
  /** Levels of the customer's procedure, and the highest level of the mail. */
  readonly levels: readonly Pick<DunningLevel, 'interest' | 'costs' | 'text'>[];
  readonly level: number;
  /** What the mail asks. */
  readonly net: Minor;
  /** Invoice day of each of its items. */
  readonly invoiceDays: readonly (DayNumber | null)[];
  readonly settings: Pick<LawSettings, 'clause' | 'vatRate'>;
}

/**
 * What a letter has to announce so that it may be charged later. The Dutch letter of fourteen days names the costs
 * on all that it asks (Civil Code 6:96(6)); the first reminder to a Belgian consumer names the lump sum and the
 * interest of the clause (Code of Economic Law, article XIX.2), where a later level of the procedure asks them.
 * Null where there is nothing to announce, or the clause does not cover all its invoices.
 * @example
 * announcementOf({ regime: 'NL-B2C', level: 2, net: 100_000, … }) // level 2 is the letter of fourteen days
 * //=> { costs: 15_000, vatRate: 0, percent: null }
 */
export function announcementOf({
  regime,
  levels,
  level,
  net,
  invoiceDays,
  settings,
}: AnnouncementInput): AnnouncedCharges | null {
  if (regime === 'NL-B2C' && levels[level - 1]?.text === 'fourteen-days') {
    const { vatRate } = settings;
    const costs = costsOn(net, regime, vatRate);
    return costs === 0 ? null : { costs, vatRate, percent: null };
  }
  if (regime !== 'BE-B2C' || level !== 1) return null;
  const { clause } = settings;
  if (clause === null || !invoiceDays.every((invoiceDay) => clauseOn(clause, { invoiceDay }) !== null))
    return null;
  const later = levels.slice(level);
  const costs = clause.lumpSum && later.some((step) => step.costs) ? costsOn(net, regime, 0) : 0;
  const percent = later.some((step) => step.interest) ? clause.percent : null;
  return costs === 0 && percent === null ? null : { costs, vatRate: 0, percent };
}

function costsOn(principal: Minor, regime: Regime, vatRate: number): Minor {
  const costs = collectionCosts({ principal, regime, vatRate });
  return costs.ok ? costs.value : 0;
}
