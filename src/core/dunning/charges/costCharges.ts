import { collectionCosts } from '../../law/collectionCosts';
import type { Regime } from '../../law/regime';
import type { Minor } from '../../money/money';
import { announcedCosts } from './announcedCosts';
import type { Charge } from './charge';
import type { ChargesInput, ClaimedItem } from './chargesInput';
import { clauseOn } from './clauseOn';
import type { Refusals } from './refusals';

/** Laws that give one sum for each invoice, and not one on all that is claimed. */
const perInvoice: ReadonlySet<Regime> = new Set(['BE-B2B', 'DE-B2B', 'FR-B2B', 'LU-B2B', 'GB-B2B']);

/** Currency of the sums that a law names. */
export const lawCurrency = (regime: Regime): string => (regime === 'GB-B2B' ? 'GBP' : 'EUR');

/**
 * The costs that a mail asks on items of which they may be asked: between businesses a fixed sum for each invoice,
 * once ever (repeated until it is paid, never doubled); in the Netherlands the tariff on the summed principals, in
 * which that fixed sum is contained; of a Belgian consumer the clause's lump sum, at most the cap, on their sum: the
 * law does not say whether the cap is of each invoice, and that of the sum is lower; and never more than their letters
 * announced. What was charged before is contained in all of them.
 */
export function costCharges(
  input: ChargesInput,
  regime: Regime,
  items: readonly ClaimedItem[],
  refusals: Refusals,
): readonly Charge[] {
  const { currency, asOf, until } = input;
  const kind = perInvoice.has(regime) ? 'fixed' : 'costs';
  const owed = items.filter((item) => {
    if (currency !== lawCurrency(regime)) refusals.add(kind, 'currency', item.index, { currency });
    else if (!grants(input, regime, item)) refusals.add(kind, 'no-clause', item.index);
    else if (regime === 'BE-B2C' && announcedCosts([item]) === 0)
      refusals.add(kind, 'be-not-announced', item.index);
    else if (item.dueDay !== null && item.dueDay < asOf) {
      // Who was not in default by then does not come into it afterwards.
      if (until === null || item.dueDay < until) return true;
      refusals.add(kind, 'insolvency', item.index, { day: until });
    }
    return false;
  });
  const on = (basis: Minor, of: readonly ClaimedItem[]): Charge[] => {
    const amount = collectionCosts({ principal: basis, regime, vatRate: input.settings.vatRate });
    const indexes = of.map(({ index }) => index);
    if (!amount.ok) for (const index of indexes) refusals.add(kind, 'out-of-range', index);
    if (!amount.ok || amount.value === 0) return [];
    const most = regime === 'BE-B2C' ? announcedCosts(of) : amount.value;
    return [charge(kind, Math.min(amount.value, most), basis, of)];
  };
  if (kind === 'fixed') return owed.flatMap((item) => on(item.principal, [item]));
  return on(
    owed.reduce((sum, { principal }) => sum + principal, 0),
    owed,
  );
}

/** Whether law or contract gives the creditor costs on an item. */
function grants({ settings }: ChargesInput, regime: Regime, item: ClaimedItem): boolean {
  if (regime === 'BE-LEGAL') return false;
  return regime !== 'BE-B2C' || clauseOn(settings.clause, item)?.lumpSum === true;
}

function charge(kind: 'fixed' | 'costs', amount: Minor, basis: Minor, of: readonly ClaimedItem[]): Charge {
  const before =
    kind === 'fixed'
      ? of.some((item) => item.charged.fixed)
        ? amount
        : 0
      : of.reduce((sum, { charged }) => sum + charged.costs, 0);
  const items = of.map(({ index }) => index);
  const item = kind === 'fixed' ? (items[0] ?? null) : null;
  return { kind, item, items, amount, fresh: Math.max(0, amount - before), basis, parts: [] };
}
