import type { OpenClaim, RecordedDraft, SendEntry } from '../ports';
import { isBefore, isOnItsWay } from './machine';
import { holdKey, type OpenSends } from './open';
import type { Hold } from './results';

/** What is known of an administration's mails. */
export interface Known {
  readonly entries: readonly SendEntry[];
  /** Claims of others, or of other computers. */
  readonly claims: readonly OpenClaim[];
}

type Why = Hold['why'];

/** Of two reasons the one that asks more of a person is told. */
const order: readonly Why[] = ['claimed', 'in-drafts', 'pending', 'unknown'];

/** What is open, worked out from what is known. */
export function openOf({ entries, claims }: Known): OpenSends {
  const pending = entries.filter(isOnItsWay);
  const unknown = entries.filter(({ state }) => state === 'unknown');
  const inDrafts = entries.filter(isForPerson);
  const leftOver = entries.filter((entry) => isBefore(entry) && !isForPerson(entry));
  const holds = new Map<string, Hold>();
  const hold = (why: Why, found: Holding, since: number): void => {
    const { key, by, customer, currency } = found;
    const name = holdKey(customer, currency);
    const known = holds.get(name);
    if (known && order.indexOf(known.why) >= order.indexOf(why)) return;
    holds.set(name, { why, key, by, since });
  };
  for (const entry of unknown) hold('unknown', entry, entry.submittedAt ?? entry.at);
  for (const entry of pending) hold('pending', entry, entry.submittedAt ?? entry.at);
  for (const entry of inDrafts) hold('in-drafts', entry, entry.at);
  for (const claim of claims) hold('claimed', claim, momentOf(claim.at));
  const looks = pending.map(({ lookAt, at }) => lookAt ?? at);
  const lookAt = looks.length === 0 ? null : looks.reduce((one, other) => Math.min(one, other));
  return { pending, unknown, inDrafts, leftOver, claims, holds, lookAt, fault: null };
}

type Holding = Pick<SendEntry, 'key' | 'by' | 'customer' | 'currency'>;

/** One that waits in Drafts for a person. */
export const isForPerson = ({ state, review }: Pick<SendEntry, 'state' | 'review'>): boolean =>
  state === 'drafted' && review;

const momentOf = (iso: string): number => {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? 0 : moment;
};

/** What a draft in the mailbox lacks to be an entry. */
export interface DraftFacts {
  readonly administration: string;
  readonly mailbox: string;
  /** Whose they are; null: of whom they name. */
  readonly by: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly labelOf: (customer: string) => string;
}

/** A mail of ours that another computer, or a lost journal, left in the mailbox; null where nobody can say whose it is. */
export function entryOfDraft(
  { key, state, review, events, id, internetMessageId, conversationId }: RecordedDraft,
  { administration, mailbox, by, now, labelOf }: DraftFacts,
): SendEntry | null {
  const [first] = events;
  if (first === undefined) return null;
  const isLeaving = state === 'submitted';
  return {
    key,
    administration,
    run: '',
    customer: first.customer,
    currency: first.detail.currency,
    label: labelOf(first.customer),
    mailbox,
    by: by ?? first.by,
    review,
    state: isLeaving ? 'pending' : 'drafted',
    claim: null,
    draft: { id, internetMessageId, conversationId },
    submittedAt: isLeaving ? now : null,
    submissions: isLeaving ? 1 : 0,
    looks: 0,
    lookAt: isLeaving ? now : null,
    events,
    fault: null,
    at: momentOf(first.at),
  };
}
