import type { DayNumber } from '../../dates/day';
import type { DisputeReason, Releasable } from '../events/blocks';
import type { ItemState } from '../state';
import type { Changes, Draft } from './draft';
import { hold, release } from './holds';
import { laterOf } from './order';
import { withCharge } from './withCharge';

/** Disputes that the invoice itself, sent again, answers. */
const answeredByCopy: ReadonlySet<DisputeReason> = new Set(['not-received', 'number-missing']);

/** What the events of an item do to its state, but for reminders: see `foldItem`. */
export const itemChanges: Changes<ItemState> = {
  hold,
  release: (state, { day, from }) => releases[from]?.(state, day),
  dispute: (state, { day, reason, amount, owner }) => {
    state.dispute = { reason, amount, since: day, owner };
  },
  'dispute-resolved': (state, { day }) => {
    if (state.dispute === null) return;
    state.dispute = null;
    restart(state, day);
  },
  'mail-out': (state, { day, invoiceCopy }) => {
    if (!invoiceCopy) return;
    state.resent = laterOf(state.resent, day);
    if (state.dispute !== null && answeredByCopy.has(state.dispute.reason)) state.dispute = null;
  },
  promise: (state, { day, promised, amount }) => {
    state.promise = { day: promised, amount, made: day };
  },
  'promise-withdrawn': (state) => {
    state.promise = null;
  },
  plan: (state, { day, instalments }) => {
    state.plan = { instalments, since: day };
  },
  'plan-cancelled': (state) => {
    state.plan = null;
  },
  'direct-debit': (state, { day, collected }) => {
    state.directDebit = { since: day, day: collected };
  },
  returned: (state, { day }) => debitMissed(state, day),
  handover: (state, { day, to }) => {
    state.handedOver = { to, day };
  },
  'paid-by-hand': (state, { day }) => {
    state.paidByHand = day;
  },
  'write-off': (state, { day }) => {
    state.writtenOff = day;
  },
  payment: (state, { day }) => restart(state, day),
  'item-partly-paid': (state, { day }) => restart(state, day),
  'item-cleared': (state, { day }) => {
    state.cleared = day;
  },
  'item-reopened': (state) => {
    state.cleared = null;
  },
  notice: (state, { day }) => {
    state.lastNotice = laterOf(state.lastNotice, day);
  },
  charge: (state, { charge }) => {
    state.charged = withCharge(state.charged, charge);
  },
  'task-done': (state, { day, task }) => {
    if (task === 'promise-broken') state.promise = null;
    if (task === 'still-open') state.paidByHand = null;
    if (task === 'direct-debit-missing') debitMissed(state, day);
  },
};

function restart(state: Draft<ItemState>, day: DayNumber): void {
  state.restartDay = laterOf(state.restartDay, day);
}

function debitMissed(state: Draft<ItemState>, day: DayNumber): void {
  state.directDebit = null;
  state.returned = laterOf(state.returned, day);
}

/** What a release does, by what it ends. */
const releases: { readonly [From in Releasable]?: (state: Draft<ItemState>, day: DayNumber) => void } = {
  hold: release,
  handover: (state, day) => {
    if (state.handedOver !== null) restart(state, day);
    state.handedOver = null;
  },
  'direct-debit': (state) => {
    state.directDebit = null;
  },
  'write-off': (state) => {
    state.writtenOff = null;
  },
  'paid-by-hand': (state) => {
    state.paidByHand = null;
  },
};
