import type { ItemCard } from '../../../app/describeSelection';
import type { CustomerState } from '../../../core/index';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';

/** What can be filed of an item as it stands: what comes often, and the rest. */
export interface Offered {
  readonly first: readonly DossierAction[];
  readonly more: readonly DossierAction[];
}

/** What can be filed of an item. What runs has its end among them. */
export function actionsForItem({ open, state }: Pick<ItemCard, 'open' | 'state'>): Offered {
  const { promise, dispute, plan, hold, paidByHand } = state;
  const isDebt = open > 0;
  const when = (offered: boolean, ...actions: DossierAction[]): readonly DossierAction[] =>
    offered ? actions : [];
  return {
    first: ['note', 'call', ...when(isDebt, 'promise')],
    more: [
      'appointment',
      ...when(isDebt, dispute === null ? 'dispute' : 'dispute-resolved'),
      ...when(isDebt, plan === null ? 'plan' : 'plan-cancelled'),
      ...when(promise !== null, 'promise-withdrawn'),
      hold === null ? 'hold' : 'release',
      ...when(isDebt, paidByHand === null ? 'paid' : 'not-paid'),
    ],
  };
}

/** What can be filed of a customer as a whole. */
export const actionsForCustomer = ({ hold }: Pick<CustomerState, 'hold'>): Offered => ({
  first: ['note', 'call', 'appointment'],
  more: [hold === null ? 'hold' : 'release', 'owner'],
});

/** What is filed of one item alone, or ends what runs of it: not of several at once. */
const alone: ReadonlySet<DossierAction> = new Set<DossierAction>([
  'promise-withdrawn',
  'dispute-resolved',
  'plan-cancelled',
  'release',
  'not-paid',
  'owner',
]);

/** Whether an action can be about several items of a customer. */
export const forSeveral = (action: DossierAction): boolean => !alone.has(action);

/** Whether it is about what is owed: credit notes are left out then. */
export const ofDebts = (action: DossierAction): boolean =>
  action === 'promise' || action === 'dispute' || action === 'plan' || action === 'paid';
