import type { Regime } from '../../law/regime';
import type { Charge } from './charge';
import type { LawRule } from './chargeRefusal';
import type { ChargesInput } from './chargesInput';
import { lawCurrency } from './costCharges';
import type { Refusals } from './refusals';

/** Most that a further reminder to a Belgian consumer may cost, in cents, without postage (article XIX.2). */
const MOST_FOR_REMINDER = 750;

/**
 * The fee of this reminder with those of earlier ones, or null with its refusal noted. Of a Belgian consumer it is
 * at most the setting `reminderFee` (0 unless set), and none beside a lump sum: whether it may come on top is not
 * settled. A Dutch consumer owes none.
 * @param barred the rule that keeps some item of the mail from any charge, or null
 * @param charges those of the mail so far
 */
export function feeCharge(
  input: ChargesInput,
  regime: Regime,
  barred: LawRule | null,
  charges: readonly Charge[],
  refusals: Refusals,
): Charge | null {
  const { fee, settings, currency, items } = input;
  const rule = ruleAgainst(input, regime, barred, charges);
  if (rule !== null) {
    const facts = rule === 'be-reminder-fee' ? { amount: fee, most: mostFee(settings.reminderFee) } : {};
    refusals.add('fee', rule, null, rule === 'currency' ? { currency } : facts);
    return null;
  }
  const before = items.reduce((sum, { charged }) => sum + charged.fee, 0);
  const indexes = items.map(({ index }) => index);
  return { kind: 'fee', item: null, items: indexes, amount: before + fee, fresh: fee, basis: 0, parts: [] };
}

/** The most that the setting lets a further reminder cost. `mostFee(900) //=> 750` */
export const mostFee = (reminderFee: number): number => Math.min(reminderFee, MOST_FOR_REMINDER);

function ruleAgainst(
  { items, fee, settings, currency }: ChargesInput,
  regime: Regime,
  barred: LawRule | null,
  charges: readonly Charge[],
): LawRule | null {
  if (regime === 'NL-B2C') return 'nl-tariff-only';
  if (regime === 'BE-LEGAL') return 'no-clause';
  if (currency !== lawCurrency(regime)) return 'currency';
  const costs =
    charges.some(({ kind }) => kind === 'costs') || items.some(({ charged }) => charged.costs > 0);
  if (regime === 'NL-B2B') return costs ? 'nl-inside-tariff' : null;
  if (regime !== 'BE-B2C') return null;
  if (barred !== null) return barred;
  if (fee > mostFee(settings.reminderFee)) return 'be-reminder-fee';
  return costs ? 'be-fee-and-lump-sum' : null;
}
