import {
  type CurrencyCode,
  dayOfIso,
  digitsOf,
  evenPlan,
  type FactProblem,
  fail,
  type Instalment,
  type Minor,
  type NewFact,
  ok,
  parseAmount,
  type Result,
} from '../../../core/index';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import type { Draft } from './draft';

/** An item that something is filed of. */
export interface ActedItem {
  readonly key: string;
  readonly open: Minor;
  readonly currency: CurrencyCode;
}

/** What a form is about. */
export interface Acting {
  readonly customer: string;
  /** Null: the customer as a whole. */
  readonly items: readonly ActedItem[] | null;
  readonly today: number;
}

/** What is wrong with what was filled in, and where. */
export interface DraftProblem {
  readonly code: FactProblem['code'] | 'amount-unreadable' | 'day-missing' | 'no-item';
  readonly field: FactProblem['field'] | 'items';
  readonly amount?: Minor;
}

/** A form's own failure: it could not be read as facts at all. */
type Unread = Result<never, readonly DraftProblem[]>;
const unread = (code: DraftProblem['code'], field: DraftProblem['field']): Unread => fail([{ code, field }]);

type Target = Pick<NewFact, 'item' | 'customer'>;
type Make = (
  draft: Draft,
  acting: Acting,
) => Result<(target: Target, item: ActedItem | null) => NewFact, readonly DraftProblem[]>;

/** What a person filled in as the facts that are filed, one for each item; nothing is judged but that it can be read. */
export function factsOf(
  action: DossierAction,
  draft: Draft,
  acting: Acting,
): Result<readonly NewFact[], readonly DraftProblem[]> {
  const { customer, items } = acting;
  if (items !== null && items.length === 0) return unread('no-item', 'items');
  const made = makers[action](draft, acting);
  if (!made.ok) return made;
  return ok(
    items === null
      ? [made.value({ item: '', customer }, null)]
      : items.map((item) => made.value({ item: item.key, customer }, item)),
  );
}

/** For what needs nothing but words. */
const remark =
  <K extends NewFact['kind']>(kind: K, more: object = {}): Make =>
  ({ note }, { today: day }) =>
    ok((target) => ({ ...target, kind, detail: { day, note: note.trim(), ...more } }) as NewFact);

const makers: Readonly<Record<DossierAction, Make>> = {
  note: remark('note', { answers: null }),
  call: ({ note, with: person }, { today: day }) =>
    ok((target) => ({
      ...target,
      kind: 'call',
      detail: { day, level: null, with: person.trim(), note: note.trim() },
    })),
  appointment: ({ day: iso, note, owner }, { today: day }) => {
    const due = dayOfIso(iso);
    if (due === null) return unread('day-missing', 'day');
    return ok((target) => ({
      ...target,
      kind: 'task',
      detail: { day, task: 'call', due, owner: owner.trim(), note: note.trim() },
    }));
  },
  promise: (draft, acting) => {
    const promised = dayOfIso(draft.day);
    if (promised === null) return unread('day-missing', 'day');
    const amount = partOf(draft, acting);
    if (!amount.ok) return amount;
    const detail = {
      day: acting.today,
      promised,
      amount: amount.value,
      answers: null,
      note: draft.note.trim(),
    };
    return ok((target) => ({ ...target, kind: 'promise', detail }));
  },
  dispute: (draft, acting) => {
    const amount = partOf(draft, acting);
    if (!amount.ok) return amount;
    const { reason, owner, note } = draft;
    return ok((target) => ({
      ...target,
      kind: 'dispute',
      detail: {
        day: acting.today,
        reason,
        amount: amount.value,
        owner: owner.trim(),
        answers: null,
        note: note.trim(),
      },
    }));
  },
  plan: (draft, acting) => {
    const note = draft.note.trim();
    const read = instalmentsOf(draft, acting);
    if (!read.ok) return read;
    return ok((target, item) => ({
      ...target,
      kind: 'plan',
      detail: {
        day: acting.today,
        currency: item?.currency ?? '',
        instalments: read.value(item?.open ?? 0),
        note,
      },
    }));
  },
  hold: ({ day: iso, note }, { today: day }) => {
    const until = iso === '' ? null : dayOfIso(iso);
    if (iso !== '' && until === null) return unread('day-missing', 'day');
    return ok((target) => ({ ...target, kind: 'hold', detail: { day, until, note: note.trim() } }));
  },
  paid: remark('paid-by-hand'),
  owner: ({ owner }, { today: day }) =>
    ok((target) => ({ ...target, kind: 'owner', detail: { day, owner: owner.trim() } })),
  'promise-withdrawn': remark('promise-withdrawn'),
  'dispute-resolved': ({ outcome, note }, { today: day }) =>
    ok((target) => ({ ...target, kind: 'dispute-resolved', detail: { day, outcome, note: note.trim() } })),
  'plan-cancelled': remark('plan-cancelled'),
  release: remark('release', { from: 'hold' }),
  'not-paid': remark('release', { from: 'paid-by-hand' }),
};

/** The part of what is open that was typed; null for all of it, as always of several items together. */
function partOf({ whole, amount }: Draft, { items }: Acting): Result<Minor | null, readonly DraftProblem[]> {
  const [item, ...others] = items ?? [];
  if (whole || item === undefined || others.length > 0) return ok(null);
  const minor = amountIn(amount, item.currency);
  return minor === null ? unread('amount-unreadable', 'amount') : ok(minor);
}

/** How what is open of an item is paid: in equal parts, or as typed where there is only one item. */
export function instalmentsOf(
  { own, count, day, every }: Pick<Draft, 'own' | 'count' | 'day' | 'every'>,
  { items }: Pick<Acting, 'items'>,
): Result<(open: Minor) => readonly Instalment[], readonly DraftProblem[]> {
  const [item, ...others] = items ?? [];
  if (own !== null && item !== undefined && others.length === 0) {
    const typed = own.flatMap((one) => {
      const [at, amount] = [dayOfIso(one.day), amountIn(one.amount, item.currency)];
      return at === null || amount === null ? [] : [{ day: at, amount }];
    });
    return typed.length < own.length ? unread('amount-unreadable', 'instalments') : ok(() => typed);
  }
  const first = dayOfIso(day);
  if (first === null) return unread('day-missing', 'day');
  const parts = Number(count);
  if (!Number.isInteger(parts) || parts < 1 || parts > MOST_PARTS)
    return unread('amount-wrong', 'instalments');
  return ok((open) => evenPlan({ open, count: parts, first, every }));
}

/** Five years of months. */
export const MOST_PARTS = 60;

/** An amount as a person types it: the last mark before one or two figures is the decimal one. */
function amountIn(text: string, currency: CurrencyCode): Minor | null {
  return parseAmount(text.trim(), 'none', digitsOf(currency));
}
