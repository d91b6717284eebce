import { barrierOf, itemBarrier } from './barrier';
import type { Charge } from './charge';
import type { ChargeRefusal, LawRule } from './chargeRefusal';
import type { ChargesInput, ClaimedItem } from './chargesInput';
import { costCharges } from './costCharges';
import { feeCharge } from './feeCharge';
import { interestCharge } from './interestCharge';
import { createRefusals } from './refusals';

/** What a mail charges, and what was asked and is refused. */
export interface ChargesOutcome {
  /** Interest and fixed sums by item, then the costs and the fee of the mail. */
  readonly charges: readonly Charge[];
  readonly refused: readonly ChargeRefusal[];
}

/**
 * The charges of one mail: what its levels ask, as far as the law of the customer lets them. What it does not let is
 * refused with its rule, and the mail goes out without it. Never throws. Each charge is all that is owed of its
 * kind on the day of the mail, so the last mail is the claim: see `Charge.fresh` for what is new.
 * @example
 * // a Belgian business, 100.00 due 15 days ago at 10%, fee 10.00
 * chargesOf(input).charges //=> interest 41, fee 1000
 */
export function chargesOf(input: ChargesInput): ChargesOutcome {
  const { regime, fee, asOf, settings } = input;
  const refusals = createRefusals(regime);
  const items = input.items.filter(({ principal }) => principal > 0);
  const claim = { ...input, items };
  const costItems: ClaimedItem[] = [];
  const charges: Charge[] = [];
  let barred: LawRule | null = null;
  for (const item of items) {
    const barrier = itemBarrier(regime, item, asOf, settings);
    if (barrier !== null) {
      const facts = barrier.day === undefined ? {} : { day: barrier.day };
      barred ??= barrier.rule;
      if (item.interest) refusals.add('interest', barrier.rule, item.index, facts);
      if (item.costs) refusals.add('costs', barrier.rule, item.index, facts);
    } else if (regime !== null) {
      const interest = item.interest ? interestCharge(claim, regime, item, refusals) : null;
      if (interest !== null) charges.push(interest);
      if (item.costs) costItems.push(item);
    }
  }
  if (regime !== null) charges.push(...costCharges(claim, regime, costItems, refusals));
  if (fee > 0) {
    const whole = barrierOf(regime);
    if (whole !== null || regime === null) refusals.add('fee', whole?.rule ?? 'no-law', null);
    else {
      const charge = feeCharge(claim, regime, barred, charges, refusals);
      if (charge !== null) charges.push(charge);
    }
  }
  return { charges, refused: refusals.all };
}
