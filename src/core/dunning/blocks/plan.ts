import type { DayNumber } from '../../dates/day';
import type { Instalment } from '../../dossier/events/agreements';
import type { InstalmentPlan } from '../../dossier/state';
import type { Minor } from '../../money/money';
import type { Decision, Reason } from '../decision';
import type { DunningSettings } from '../settings';
import { askPerson, notNow } from '../undecided';

interface PlanDays {
  /** Day up to which the books show payments: nobody is late in books that cannot show it. */
  readonly seenDay: DayNumber;
  readonly settings: Pick<DunningSettings, 'planDays'>;
}

/**
 * The first instalment that is not paid, or undefined. Payments fill the instalments in their order, so those still
 * open are the last of them that add up to what is open.
 * @example firstUnpaid([{ day: 1, amount: 3000 }, { day: 2, amount: 5000 }], 5000) //=> { day: 2, amount: 5000 }
 */
export function firstUnpaid(instalments: readonly Instalment[], open: Minor): Instalment | undefined {
  let after = 0;
  for (let place = instalments.length - 1; place >= 0; place -= 1) {
    const instalment = instalments[place];
    after += instalment?.amount ?? 0;
    if (after >= open) return instalment;
  }
  return instalments[0];
}

/**
 * An item in a plan is out of dunning; once an instalment is late by some days a person decides what becomes of it.
 */
export function planBlock(
  plan: InstalmentPlan | null,
  open: Minor,
  { seenDay, settings }: PlanDays,
): Decision | null {
  if (plan === null) return null;
  const unpaid = firstUnpaid(plan.instalments, open);
  const facts: Omit<Reason, 'code'> =
    unpaid === undefined ? {} : { instalmentDay: unpaid.day, instalment: unpaid.amount };
  const broken = unpaid !== undefined && seenDay >= unpaid.day + settings.planDays;
  return broken
    ? askPerson({ code: 'plan-broken', since: plan.since, ...facts })
    : notNow({ code: 'instalment-plan', since: plan.since, ...facts });
}
