import type { DayNumber } from '../../dates/day';
import { collectionCosts } from '../../law/collectionCosts';
import type { RateTable } from '../../law/rateTable';
import type { Regime } from '../../law/regime';
import type { Minor } from '../../money/money';
import type { DunningLevel } from '../procedure';
import type { LawSettings } from './chargesInput';
import { clauseOn } from './clauseOn';
import { interestCeiling } from './interestCeiling';

/** What a consumer is told will be owed after the term of the law. */
export interface AnnouncedCharges {
  /** Whether it is the clause's lump sum and interest, or the costs of the Dutch letter. */
  readonly kind: 'clause' | 'fourteen-days';
  /** Indexes of the open items that it is about. */
  readonly items: readonly number[];
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
  readonly items: readonly AnnouncedItem[];
  /** What the mail asks, less its credits. */
  readonly net: Minor;
  readonly asOf: DayNumber;
  readonly settings: Pick<LawSettings, 'clause' | 'vatRate' | 'interestCap'>;
  readonly rates: RateTable;
}

/** An item of the mail, with its own level and what is asked of it. */
export interface AnnouncedItem {
  readonly index: number;
  readonly level: number;
  readonly asked: Minor;
  /** Whether a reminder in writing announced it before. One that did not starts no term in law, whatever its level. */
  readonly announced: boolean;
  readonly invoiceDay: DayNumber | null;
}

/**
 * What a letter has to announce so that it may be charged later. The Dutch letter of fourteen days names the costs
 * on all that it asks (Civil Code 6:96(6)), or in a letter of a higher level on those invoices whose own level it
 * is. The first reminder to a Belgian consumer names the lump sum and the interest of the clause (Code of Economic
 * Law, article XIX.2), and the next does where none has: what a later level of the procedure asks, or a higher level
 * than the first itself, which charges none of it yet. Null where there is nothing to announce, or the clause does
 * not cover all its invoices; a rate above the most that the law allows is not announced.
 * @example
 * announcementOf({ regime: 'NL-B2C', level: 2, net: 100_000, … }) // level 2 is the letter of fourteen days
 * //=> { kind: 'fourteen-days', items: [0], costs: 15_000, vatRate: 0, percent: null }
 */
export function announcementOf(input: AnnouncementInput): AnnouncedCharges | null {
  if (input.regime === 'NL-B2C') return dutchLetter(input);
  return input.regime === 'BE-B2C' && input.items.some(({ announced }) => !announced)
    ? belgianReminder(input)
    : null;
}

function dutchLetter({ levels, level, items, net, settings }: AnnouncementInput): AnnouncedCharges | null {
  const announces = (own: number): boolean => levels[own - 1]?.text === 'fourteen-days';
  const whole = announces(level);
  const about = whole ? items : items.filter((item) => announces(item.level));
  const asked = about.reduce((sum, item) => sum + item.asked, 0);
  const { vatRate } = settings;
  const costs = costsOn(Math.min(asked, net), 'NL-B2C', vatRate);
  return costs === 0
    ? null
    : { kind: 'fourteen-days', items: about.map(({ index }) => index), costs, vatRate, percent: null };
}

function belgianReminder({
  levels,
  level,
  items,
  net,
  asOf,
  settings,
  rates,
}: AnnouncementInput): AnnouncedCharges | null {
  const { clause } = settings;
  if (clause === null || items.some((item) => clauseOn(clause, item) === null)) return null;
  const later = levels.slice(Math.max(level - 1, 1));
  const costs = clause.lumpSum && later.some((step) => step.costs) ? costsOn(net, 'BE-B2C', 0) : 0;
  const most = interestCeiling(asOf, settings.interestCap, rates);
  const lawful = clause.percent !== null && most.ok && clause.percent <= most.value.percent;
  const percent = lawful && later.some((step) => step.interest) ? clause.percent : null;
  if (costs === 0 && percent === null) return null;
  return { kind: 'clause', items: items.map(({ index }) => index), costs, vatRate: 0, percent };
}

function costsOn(principal: Minor, regime: Regime, vatRate: number): Minor {
  const costs = collectionCosts({ principal, regime, vatRate });
  return costs.ok ? costs.value : 0;
}
