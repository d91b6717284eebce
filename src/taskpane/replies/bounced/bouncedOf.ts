import type { CheckedRun } from '../../../app/checked';
import { customerLabel, type DayNumber } from '../../../core/index';

/** An address that a mail of ours came back from. */
export interface BouncedOf {
  /** Customer id, and name. */
  readonly customer: string;
  readonly label: string;
  readonly address: string;
  readonly since: DayNumber;
  readonly subject: string;
}

/** All addresses that do not take our mails, by customer name. */
export function bouncedOf({
  customerStates,
  customers,
}: Pick<CheckedRun, 'customerStates' | 'customers'>): readonly BouncedOf[] {
  const found: BouncedOf[] = [];
  for (const [id, { bounced }] of customerStates)
    for (const one of bounced) {
      const customer = customers.get(id);
      found.push({ ...one, customer: id, label: customer === undefined ? id : customerLabel(customer) });
    }
  return found.sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0));
}
