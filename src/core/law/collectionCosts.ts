import type { Minor } from '../money/money';
import { fail, ok, type Result } from '../result';
import { belgianCap } from './belgianCap';
import { dutchTariff } from './dutchTariff';
import type { OutOfRange } from './lateInterest';
import type { Regime } from './regime';
import { isPercent, percentOf } from './share';

export interface CollectionCostsInput {
  /** In cents of the regime's currency: pounds for GB, else euros. Nothing is due on 0 or less. */
  readonly principal: Minor;
  readonly regime: Regime;
  /**
   * VAT in per cent, 0 to 100: only of a Dutch creditor who cannot deduct it, and only where the letter says so.
   * The other laws know no VAT on these costs, so it counts for nothing there.
   */
  readonly vatRate?: number;
}

/** Directive 2011/7/EU, article 6: a fixed sum of 40 euros for each invoice. */
const FIXED: Minor = 4_000;

/** GB: the sums of the Late Payment of Commercial Debts (Interest) Act 1998, section 5A. */
function britishSum(principal: Minor): Minor {
  if (principal < 100_000) return 4_000;
  return principal < 1_000_000 ? 7_000 : 10_000;
}

/**
 * What the law allows to be claimed for collection, in cents, on top of interest. Of a consumer it is the most that
 * may be asked, and only after the reminder that the law requires; 0 where the law gives the creditor no claim.
 * - BE-B2B (law of 2 August 2002, article 6), DE-B2B (BGB 288(5)), FR-B2B (Code de commerce L441-10), LU-B2B (law
 *   of 18 April 2004): 40 euros for each invoice.
 * - BE-B2C: the cap of {@link belgianCap}. NL-B2B, NL-B2C: {@link dutchTariff} on the sum of a debtor's invoices.
 * - GB-B2B: 40 pounds below 1,000, 70 below 10,000, else 100.
 * - BE-LEGAL (no clause, no lump sum), DE-B2C (BGB 288(5) holds not against consumers), FR-B2C (the costs before
 *   judgment stay with the creditor; not confirmed, so the cautious 0), LU-B2C: 0.
 * @example collectionCosts({ principal: 840_000, regime: 'NL-B2B', vatRate: 21 }) //=> { ok: true, value: 96195 }
 */
export function collectionCosts({
  principal,
  regime,
  vatRate = 0,
}: CollectionCostsInput): Result<Minor, OutOfRange> {
  if (!Number.isSafeInteger(principal) || !isPercent(vatRate)) return fail({ code: 'out-of-range' });
  if (principal <= 0) return ok(0);
  switch (regime) {
    case 'BE-B2B':
    case 'DE-B2B':
    case 'FR-B2B':
    case 'LU-B2B':
      return ok(FIXED);
    case 'BE-B2C':
      return ok(belgianCap(principal));
    case 'NL-B2B':
    case 'NL-B2C': {
      const costs = dutchTariff(principal);
      return ok(costs + percentOf(costs, vatRate));
    }
    case 'GB-B2B':
      return ok(britishSum(principal));
    case 'BE-LEGAL':
    case 'DE-B2C':
    case 'FR-B2C':
    case 'LU-B2C':
      return ok(0);
  }
}
