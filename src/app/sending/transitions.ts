import type { DraftRef, Fault, FoundMail, SendEntry } from '../ports';
import { asSent } from './asSent';
import { type Handled, isBefore, isOnItsWay } from './machine';
import {
  DRAFT_LOOKS,
  FIRST_LOOK,
  LONGEST_ON_ITS_WAY,
  lookPause,
  MOST_SUBMISSIONS,
  NOWHERE_LOOKS,
} from './timing';

/** Said of a mail that the last look found nowhere. */
const nowhere: Fault = { code: 'mail-unverified', detail: 'nowhere' };

const isNowhere = ({ fault }: SendEntry): boolean =>
  fault?.code === nowhere.code && fault.detail === nowhere.detail;

/** Whether the mailbox refused to take a mail, so that it cannot have gone out. */
const isRefused = (fault: Fault | null): boolean => fault !== null && fault.mayHaveHappened !== true;

const become = (handled: Handled, now: number, change: Partial<SendEntry>): Handled => ({
  ...handled,
  again: false,
  entry: { ...handled.entry, at: now, ...change },
});

const refOf = ({ id, internetMessageId, conversationId }: FoundMail): DraftRef => ({
  id,
  internetMessageId,
  conversationId,
});

/** The team's claim is ours. */
export function afterClaim(handled: Handled, claim: number, now: number): Handled {
  const { entry } = handled;
  if (!isBefore(entry)) return handled;
  return become(handled, now, { claim, state: entry.draft === null ? 'claimed' : 'drafted' });
}

/** What the mailbox has under the key of a mail, and drafts to spare. */
export function afterFind(
  handled: Handled,
  found: readonly FoundMail[],
  now: number,
): { readonly handled: Handled; readonly spare: readonly FoundMail[] } {
  const { entry } = handled;
  if (!isBefore(entry)) return { handled, spare: [] };
  const drafts = found.filter(({ state }) => state === 'draft');
  const sent = found.find(({ state }) => state === 'sent');
  if (sent) return { handled: sentAs(handled, sent, now), spare: drafts };
  const leaving = found.find(({ state }) => state === 'submitted');
  if (leaving) {
    const submitted = { submittedAt: entry.submittedAt ?? now, submissions: Math.max(entry.submissions, 1) };
    const draft = refOf(leaving);
    const waits = { state: 'pending', looks: 0, lookAt: now + FIRST_LOOK, draft } as const;
    return { handled: become(handled, now, { ...submitted, ...waits }), spare: drafts };
  }
  const kept = drafts.find(({ id }) => id === entry.draft?.id) ?? drafts[0];
  const change: Partial<SendEntry> =
    kept === undefined
      ? { draft: null, state: entry.claim === null ? 'planned' : 'claimed' }
      : { draft: refOf(kept), state: 'drafted' };
  return {
    handled: { ...become(handled, now, change), asked: true, written: false, fresh: false },
    spare: drafts.filter((draft) => draft !== kept),
  };
}

/** The draft was made. */
export function afterDraft(handled: Handled, found: FoundMail, now: number): Handled {
  if (!isBefore(handled.entry)) return handled;
  const drafted = become(handled, now, { state: 'drafted', draft: refOf(found), fault: null });
  return { ...drafted, asked: true, written: true, fresh: true };
}

/** The draft was brought up to date. */
export const afterRewrite = (handled: Handled): Handled => ({ ...handled, written: true });

/** Just before a draft is handed over: what is written down first. */
export function submitting(handled: Handled, now: number): Handled {
  const { entry } = handled;
  if (!isBefore(entry) && !isOnItsWay(entry)) return handled;
  return become(handled, now, {
    state: 'submitting',
    submittedAt: now,
    submissions: entry.submissions + 1,
    looks: 0,
    lookAt: now + FIRST_LOOK,
    fault: null,
  });
}

/** The mailbox answered the handing over; null: it took it. Only a look tells what became of it. */
export const afterSubmit = (handled: Handled, fault: Fault | null): Handled =>
  isOnItsWay(handled.entry) ? { ...handled, entry: { ...handled.entry, fault } } : handled;

/** What a look found, null for nowhere. */
export function afterLook(
  handled: Handled,
  found: FoundMail | null,
  { now, settle }: { readonly now: number; readonly settle: number },
): Handled {
  const { entry } = handled;
  if (!isOnItsWay(entry)) return handled;
  if (found === null) return notFound(handled, now);
  if (found.state === 'sent') return sentAs(handled, found, now);
  if (found.state === 'submitted') return leaving(handled, now);
  return stillDraft(handled, found, now, settle);
}

/** The mailbox proves that a mail went out, whatever was known of it. */
export function sentAs(handled: Handled, found: FoundMail, now: number): Handled {
  const { entry } = handled;
  return become(handled, now, {
    state: 'sent',
    draft: refOf(found),
    lookAt: null,
    fault: null,
    events: asSent(entry.events, found),
  });
}

/** A mail that cannot go out for a fault of its own, or was refused. */
export const failed = (handled: Handled, fault: Fault, now: number): Handled =>
  isBefore(handled.entry) || isOnItsWay(handled.entry)
    ? become(handled, now, { state: 'failed', fault, lookAt: null })
    : handled;

/** A mail that was given up before it was handed over. */
export const cancelled = (handled: Handled, now: number): Handled =>
  isBefore(handled.entry) ? become(handled, now, { state: 'cancelled', lookAt: null, draft: null }) : handled;

/** A mail that was handed over and must not be again, since somebody else has its customer now. */
export const withheld = (handled: Handled, now: number): Handled =>
  isOnItsWay(handled.entry) ? unknown(handled, 'taken-over', now) : handled;

const unknown = (handled: Handled, detail: string, now: number): Handled =>
  become(handled, now, { state: 'unknown', lookAt: null, fault: { code: 'mail-unverified', detail } });

function notFound(handled: Handled, now: number): Handled {
  const { entry } = handled;
  const looks = isNowhere(entry) ? entry.looks + 1 : 1;
  if (looks >= NOWHERE_LOOKS) return unknown(handled, nowhere.detail, now);
  const lookAt = now + lookPause(looks, 'submitting');
  return become(handled, now, { looks, lookAt, fault: nowhere });
}

function leaving(handled: Handled, now: number): Handled {
  const { entry } = handled;
  const looks = entry.state === 'pending' ? entry.looks + 1 : 1;
  if (now - (entry.submittedAt ?? now) >= LONGEST_ON_ITS_WAY) return unknown(handled, 'outbox', now);
  return become(handled, now, {
    state: 'pending',
    looks,
    lookAt: now + lookPause(looks, 'pending'),
    fault: null,
  });
}

function stillDraft(handled: Handled, found: FoundMail, now: number, settle: number): Handled {
  const { entry } = handled;
  if (entry.fault !== null && isRefused(entry.fault) && !isNowhere(entry))
    return failed(handled, entry.fault, now);
  const looks = entry.state === 'pending' || isNowhere(entry) ? 1 : entry.looks + 1;
  const settledAt = (entry.submittedAt ?? now) + settle;
  const isSettled = now >= settledAt && looks >= DRAFT_LOOKS;
  // Another draft of the same mail, left by an answer that got lost, must not go out beside the one handed over.
  const isSame =
    found.id === entry.draft?.id ||
    (found.internetMessageId !== null && found.internetMessageId === entry.draft?.internetMessageId);
  if (isSettled && (!isSame || entry.submissions >= MOST_SUBMISSIONS)) return unknown(handled, 'draft', now);
  const next = now + lookPause(looks, 'submitting');
  const lookAt = settledAt > now ? Math.min(next, settledAt) : next;
  const draft = isSame ? refOf(found) : entry.draft;
  const seen = become(handled, now, { state: 'submitting', looks, lookAt, draft, fault: null });
  return { ...seen, again: isSettled };
}
