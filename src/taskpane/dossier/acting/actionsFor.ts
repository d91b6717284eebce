import type { ItemCard } from '../../../app/describeSelection';
import { type CustomerState, freshCustomer } from '../../../core/index';
import {
  type ActionGroup,
  actionGroups,
  type DossierAction,
} from '../../../wording/pane/dossierActions/words';

/** What can be filed now. */
export interface Offered {
  /** What comes often: a button of its own. */
  readonly first: readonly DossierAction[];
  /** All of it, by kind, the likeliest first; a kind of which there is nothing is left out. */
  readonly groups: readonly OfferedGroup[];
}

interface OfferedGroup {
  readonly group: ActionGroup;
  readonly actions: readonly DossierAction[];
}

const when = (offered: boolean, ...actions: DossierAction[]): readonly DossierAction[] =>
  offered ? actions : [];

const grouped = (by: Readonly<Record<ActionGroup, readonly DossierAction[]>>): readonly OfferedGroup[] =>
  actionGroups.flatMap((group) => (by[group].length === 0 ? [] : [{ group, actions: by[group] }]));

/** What can be filed of an item, and of its customer where it befalls that. What runs has its end among them. */
export function actionsForItem(
  { open, state }: Pick<ItemCard, 'open' | 'state'>,
  customer: CustomerState = freshCustomer,
): Offered {
  const { promise, dispute, plan, hold, paidByHand, directDebit, handedOver } = state;
  const isDebt = open > 0;
  const collects = directDebit ?? customer.directDebit;
  return {
    first: ['note', 'call', ...when(isDebt, 'promise')],
    groups: grouped({
      contact: ['note', 'call', 'appointment'],
      agreement: [
        ...when(isDebt, 'promise'),
        ...when(isDebt && plan === null, 'plan'),
        ...when(isDebt && paidByHand === null, 'paid'),
        ...when(isDebt && collects === null, 'direct-debit'),
      ],
      block: [
        ...when(isDebt && dispute === null, 'dispute'),
        'hold',
        ...when(isDebt && handedOver === null, 'handover'),
        ...befalling(customer),
      ],
      end: [
        ...when(promise !== null, 'promise-withdrawn'),
        ...when(dispute !== null, 'dispute-resolved'),
        ...when(plan !== null, 'plan-cancelled'),
        ...when(hold !== null, 'release'),
        ...when(paidByHand !== null, 'not-paid'),
        ...when(isDebt && collects !== null, 'returned'),
        ...when(directDebit !== null, 'debit-ended'),
        ...when(handedOver !== null, 'handover-ended'),
      ],
    }),
  };
}

/** What can be filed of a customer: as a whole, or over items of it, where it owes anything. */
export function actionsForCustomer(state: CustomerState, items: readonly Pick<ItemCard, 'open'>[]): Offered {
  const { hold, directDebit, handedOver, insolvency, deceased } = state;
  const owes = items.some(({ open }) => open > 0);
  return {
    first: ['note', 'call', ...when(owes, 'promise')],
    groups: grouped({
      contact: ['note', 'call', 'appointment', 'owner'],
      agreement: [...when(owes, 'promise', 'plan', 'paid'), ...when(directDebit === null, 'direct-debit')],
      block: [
        ...when(owes, 'dispute'),
        'hold',
        ...when(handedOver === null, 'handover'),
        ...befalling(state),
      ],
      end: [
        ...when(hold !== null, 'release'),
        ...when(directDebit !== null, 'returned', 'debit-ended'),
        ...when(handedOver !== null, 'handover-ended'),
        ...when(insolvency !== null, 'insolvency-ended'),
        ...when(deceased !== null, 'deceased-ended'),
      ],
    }),
  };
}

/** What befalls a customer, or more about what did. */
const befalling = ({ insolvency, deceased }: CustomerState): readonly DossierAction[] => [
  insolvency === null ? 'insolvency' : 'insolvency-changed',
  deceased === null ? 'deceased' : 'deceased-changed',
];
