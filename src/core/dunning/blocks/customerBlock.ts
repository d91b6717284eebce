import type { DayNumber } from '../../dates/day';
import type { CustomerState, Handover, Hold } from '../../dossier/state';
import type { Customer } from '../../items/customer';
import type { Decision, Reason } from '../decision';
import { askPerson, notBefore, notNow } from '../undecided';

/**
 * What keeps all of a customer out of dunning, the strongest first: erased on request, insolvent (to file the claim
 * is work for a person), deceased, handed over, on hold in the dossier or in the customer table. Null when nothing does.
 */
export function customerBlock(
  customer: Pick<Customer, 'hold'> | undefined,
  state: CustomerState | undefined,
  asOf: DayNumber,
): Decision | null {
  if (state !== undefined) {
    const { erased, insolvency, deceased, handedOver, hold } = state;
    if (erased !== null) return notNow({ code: 'erased', since: erased });
    if (insolvency !== null) {
      const { kind, date, officer, claimFiled } = insolvency;
      const reason: Reason = { code: 'insolvency', kind, since: date, ...contact(officer) };
      return claimFiled === null ? askPerson(reason) : notNow({ ...reason, claimFiled });
    }
    if (deceased !== null)
      return askPerson({ code: 'deceased', since: deceased.date, ...contact(deceased.contact) });
    if (handedOver !== null) return handedOverBlock(handedOver);
    const held = holdBlock(hold, asOf, null);
    if (held !== null) return held;
  }
  const stated = customer?.hold ?? null;
  return stated === null ? null : notNow({ code: 'on-hold', hold: stated });
}

export const handedOverBlock = ({ to, day }: Handover): Decision =>
  notNow({ code: 'handed-over', contact: to, since: day });

/**
 * A hold of the dossier, its last day included; null when there is none or it has ended.
 * @param nextLevel the level that comes after it; null where that differs from item to item
 */
export function holdBlock(hold: Hold | null, asOf: DayNumber, nextLevel: number | null): Decision | null {
  if (hold === null) return null;
  const { reason, since, until } = hold;
  if (until === null) return notNow({ code: 'on-hold', hold: reason, since });
  return asOf <= until
    ? notBefore(until + 1, nextLevel, { code: 'on-hold', hold: reason, since, until })
    : null;
}

const contact = (name: string | null): Pick<Reason, 'contact'> => (name === null ? {} : { contact: name });
