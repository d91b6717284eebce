import type { DayNumber } from '../../dates/day';
import type { Releasable } from '../events/blocks';
import type { CustomerState } from '../state';
import type { Changes, Draft } from './draft';
import { hold, release } from './holds';
import { laterOf } from './order';

/** What befalls a customer, also by an event that names an item. */
export const customerChanges: Changes<CustomerState> = {
  insolvency: (state, { kind, date, officer, claimFiled }) => {
    // Whoever writes down a new officer does not say that the claim was not filed.
    const known = state.insolvency?.date === date ? state.insolvency.claimFiled : null;
    state.insolvency = { kind, date, officer, claimFiled: claimFiled ?? known };
  },
  deceased: (state, { date, contact }) => {
    state.deceased = { date, contact };
  },
  owner: (state, { owner }) => {
    state.owner = owner === '' ? null : owner;
  },
  bounced: (state, { day, address, subject }) => {
    const bounced = { address: address.toLowerCase(), since: day, subject };
    state.bounced = [...withoutAddress(state, address), bounced];
  },
  'bounce-cleared': (state, { address }) => {
    state.bounced = withoutAddress(state, address);
  },
  erased: (state, { day }) => {
    state.erased = laterOf(state.erased, day);
  },
  'task-done': (state, { day, task }) => {
    if (task !== 'file-claim' || state.insolvency === null) return;
    state.insolvency = { ...state.insolvency, claimFiled: state.insolvency.claimFiled ?? day };
  },
};

const withoutAddress = ({ bounced }: Pick<CustomerState, 'bounced'>, address: string) =>
  bounced.filter((one) => one.address !== address.toLowerCase());

/** What is done to all items of a customer at once, by an event that names none. */
export const allItemsChanges: Changes<CustomerState> = {
  hold,
  release: (state, { day, from }) => releases[from]?.(state, day),
  'direct-debit': (state, { day, collected }) => {
    state.directDebit = { since: day, day: collected };
  },
  returned: (state) => {
    state.directDebit = null;
  },
  handover: (state, { day, to }) => {
    state.handedOver = { to, day };
  },
  'reminder-sent': (state, { day }) => {
    state.lastReminder = laterOf(state.lastReminder, day);
  },
};

type Release = (state: Draft<CustomerState>, day: DayNumber) => void;

/** What a release does, by what it ends. */
const releases: { readonly [From in Releasable]?: Release } = {
  hold: release,
  handover: (state, day) => {
    if (state.handedOver !== null) state.restartDay = laterOf(state.restartDay, day);
    state.handedOver = null;
  },
  'direct-debit': (state) => {
    state.directDebit = null;
  },
  insolvency: (state, day) => {
    if (state.insolvency !== null) state.restartDay = laterOf(state.restartDay, day);
    state.insolvency = null;
  },
  deceased: (state) => {
    state.deceased = null;
  },
};
