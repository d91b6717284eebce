import { dayOfIso, type Minor, type NewFact, ok, type Result, sharePlan } from '../../../core/index';
import { shareOut } from '../../replies/offers/shareOut';
import type { Draft } from './draft';
import { soundInstalments } from './instalments';
import { type Acting, amountIn, type DraftProblem, type Make, oneCurrency, totalOf, unread } from './making';

/** A promise to pay all of the items, or an amount that goes to those that are due first. */
export const promiseFacts: Make = (draft, acting) => {
  const promised = dayOfIso(draft.day);
  if (promised === null) return unread('day-missing', 'day');
  const items = acting.items ?? [];
  const part = partOf(draft, acting);
  if (!part.ok) return part;
  const { value: amount } = part;
  const make = (share: Minor | null) => ({
    kind: 'promise' as const,
    detail: { day: acting.today, promised, amount: share, answers: null, note: draft.note.trim() },
  });
  if (amount === null || items.length === 1) return ok((target) => ({ ...target, ...make(amount) }));
  if (amount > totalOf(items)) return unread('amount-above-open', 'amount', totalOf(items));
  // Nought reaches no item: it is refused as the amount of the first.
  const shares = amount > 0 ? shareOut(amount, items) : items.slice(0, 1).map(() => ({ amount }));
  return ok((target, place): NewFact | null => {
    const share = shares[place];
    return share === undefined ? null : { ...target, ...make(share.amount) };
  });
};

/** What is contested of each item. */
export const disputeFacts: Make = (draft, acting) => {
  const [, ...others] = acting.items ?? [];
  // Of several items it is always all of each.
  const part = others.length > 0 ? ok(null) : partOf(draft, acting);
  if (!part.ok) return part;
  const { reason, owner, note } = draft;
  const detail = {
    day: acting.today,
    reason,
    amount: part.value,
    owner: owner.trim(),
    answers: null,
    note: note.trim(),
  };
  return ok((target) => ({ ...target, kind: 'dispute', detail }));
};

/** One plan over all the items together: each gets its share of it, those that are due first being paid first. */
export const planFacts: Make = (draft, { items, today }) => {
  const chosen = items ?? [];
  const plan = soundInstalments(draft, chosen, today);
  if (!plan.ok) return plan;
  const shares = sharePlan(
    chosen.map(({ open }) => open),
    plan.value,
  );
  const currency = oneCurrency(chosen) ?? '';
  const note = draft.note.trim();
  return ok((target, place) => ({
    ...target,
    kind: 'plan',
    detail: { day: today, currency, instalments: shares[place] ?? [], note },
  }));
};

/** A direct debit on a day, or on the due date. */
export const debitFacts: Make = ({ day: iso, note }, { today: day }) => {
  const collected = iso === '' ? null : dayOfIso(iso);
  if (iso !== '' && collected === null) return unread('day-missing', 'day');
  return ok((target) => ({
    ...target,
    kind: 'direct-debit',
    detail: { day, collected, note: note.trim() },
  }));
};

/** The part of what is open that was typed; null for all of it. */
function partOf({ whole, amount }: Draft, { items }: Acting): Result<Minor | null, readonly DraftProblem[]> {
  if (whole || items === null || items.length === 0) return ok(null);
  const currency = oneCurrency(items);
  if (currency === null) return unread('currencies', 'items');
  const minor = amountIn(amount, currency);
  return minor === null ? unread('amount-unreadable', 'amount') : ok(minor);
}
