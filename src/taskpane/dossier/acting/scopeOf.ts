import type { ItemCard } from '../../../app/describeSelection';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';

/** What an action is filed of: always the whole customer, always items, or the customer on its own page. */
type ActionScope = 'customer' | 'items' | 'either';

const scopes: Readonly<Partial<Record<DossierAction, ActionScope>>> = {
  owner: 'customer',
  insolvency: 'customer',
  'insolvency-changed': 'customer',
  'insolvency-ended': 'customer',
  deceased: 'customer',
  'deceased-changed': 'customer',
  'deceased-ended': 'customer',
  promise: 'items',
  dispute: 'items',
  plan: 'items',
  paid: 'items',
  'promise-withdrawn': 'items',
  'dispute-resolved': 'items',
  'plan-cancelled': 'items',
  'not-paid': 'items',
};

/** `scopeOf('hold') //=> 'either'` */
export const scopeOf = (action: DossierAction): ActionScope => scopes[action] ?? 'either';

/** What is about what is owed: credit notes are left out then. */
const ofDebts: ReadonlySet<DossierAction> = new Set<DossierAction>([
  'promise',
  'dispute',
  'plan',
  'paid',
  'direct-debit',
  'handover',
  'returned',
]);

type Running = (item: Pick<ItemCard, 'state'>) => boolean;

/** What ends something is about items of which that runs. */
const endsOf: Readonly<Partial<Record<DossierAction, Running>>> = {
  'promise-withdrawn': ({ state }) => state.promise !== null,
  'dispute-resolved': ({ state }) => state.dispute !== null,
  'plan-cancelled': ({ state }) => state.plan !== null,
  'not-paid': ({ state }) => state.paidByHand !== null,
  release: ({ state }) => state.hold !== null,
  'debit-ended': ({ state }) => state.directDebit !== null,
  'handover-ended': ({ state }) => state.handedOver !== null,
};

/** The items that an action can be about, those that are due first coming first. */
export function choicesFor(action: DossierAction, items: readonly ItemCard[]): readonly ItemCard[] {
  const runs = endsOf[action];
  return items
    .filter((item) => (ofDebts.has(action) ? item.open > 0 : (runs?.(item) ?? true)))
    .toSorted((one, other) => dueOf(one) - dueOf(other));
}

/** Those without a due date last. */
const dueOf = ({ dueDay }: ItemCard): number => dueDay ?? Number.MAX_SAFE_INTEGER;

/**
 * The items that are chosen at first: the one in front; on the page of a customer what was asked for, else, of what is
 * agreed, all that is late, or all where nothing is. What is contested or paid is for a person to say.
 */
export function chosenAtFirst(
  action: DossierAction,
  choices: readonly ItemCard[],
  { item, asked }: { readonly item: string | null; readonly asked: readonly string[] },
): readonly string[] {
  if (item !== null) return [item];
  if (asked.length > 0) return asked;
  if (action !== 'promise' && action !== 'plan') return [];
  const [first] = choices;
  const same = choices.filter(({ currency }) => currency === first?.currency);
  const late = same.filter(({ daysOverdue }) => (daysOverdue ?? 0) > 0);
  return (late.length > 0 ? late : same).map(({ key }) => key);
}
