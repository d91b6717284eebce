import type { DossierEvent, MailEvent } from '../../core/index';
import type { MailboxRecord, OpenClaim, RecordedDraft, SendEntry } from '../ports';
import { carryOut } from './carryOut';
import { claimedAs, type Desk, endClaim } from './desk';
import { leave } from './leave';
import { inHand, isBefore, isEnd, isOnItsWay, nextStep } from './machine';
import { entryOfDraft, isForPerson } from './openOf';
import type { Pace } from './pace';
import { spareDrafts } from './spareDrafts';
import type { TeamDesk } from './teamDesk';
import { CLAIM_LISTED } from './timing';
import { cancelled, withheld } from './transitions';

export interface Looking {
  /** What the mailbox told; null: it was not asked. */
  readonly record: MailboxRecord | null;
  readonly settle: number;
  /** How fast drafts may be handed over again; null: none is. */
  readonly pace: Pace | null;
}

/** The events that the mailbox's sent mails carry, by the key of their mail. */
export function eventsByKey(events: readonly DossierEvent[]): ReadonlyMap<string, readonly MailEvent[]> {
  const byKey = new Map<string, MailEvent[]>();
  for (const event of events) {
    if (event.kind !== 'reminder-sent' && event.kind !== 'notice') continue;
    const { mailKey } = event.detail;
    const there = byKey.get(mailKey);
    if (there) there.push(event);
    else byKey.set(mailKey, [event]);
  }
  return byKey;
}

/** Looks once at a mail that is due, and hands its draft over again where that is due and `pace` permits it. */
async function lookOnce(desk: Desk, entry: SendEntry, { settle, pace }: Looking): Promise<void> {
  const now = desk.clock.now();
  const facts = { now, settle, team: desk.team !== null };
  const handled = inHand(entry, { asked: true, written: true });
  if (nextStep(handled, facts).do !== 'look') return;
  const looked = await carryOut(desk, handled, 'look', { ready: null, settle });
  if (looked.fault !== null) {
    await desk.book.put([looked.handled.entry]);
    return;
  }
  const next = nextStep(looked.handled, { ...facts, now: desk.clock.now() });
  if (next.do !== 'submit' || pace === null || pace.wait(desk.clock.now()) > 0) return;
  if (desk.team !== null) {
    const claim = desk.team.openOf(await claimedAs(desk, entry.customer, entry.currency));
    if (claim?.number !== entry.claim || claim?.takenOver !== null) {
      await desk.book.put([withheld(looked.handled, desk.clock.now()).entry]);
      return;
    }
  }
  pace.take(desk.clock.now());
  await carryOut(desk, looked.handled, 'submit', { ready: null, settle });
}

/** Whether a draft of ours is still there for a person to send; where it is gone, the mail was given up by that person. */
async function lookInDrafts(desk: Desk, entry: SendEntry): Promise<void> {
  const handled = inHand(entry);
  const found = await carryOut(desk, handled, 'find', { ready: null, settle: 0 });
  if (found.fault === null && found.handled.entry.draft === null)
    await desk.book.put([cancelled(found.handled, desk.clock.now()).entry]);
}

/**
 * Brings the journal up to date with the mailbox: what went out is sent, what a person deleted is cancelled, what is on its
 * way is looked at.
 */
export async function reconcile(desk: Desk, looking: Looking): Promise<void> {
  const { book, clock } = desk;
  const { record } = looking;
  if (record !== null) {
    const sent = eventsByKey(record.events);
    const proved = book.all().flatMap((entry) => {
      const events = isEnd(entry) ? undefined : sent.get(entry.key);
      if (events === undefined) return [];
      return [{ ...entry, state: 'sent', events, lookAt: null, fault: null, at: clock.now() } as const];
    });
    await book.put(proved);
    const there = new Map(record.drafts.map((draft) => [draft.key, draft]));
    for (const entry of book.all())
      if (isForPerson(entry) && there.get(entry.key)?.state !== 'draft') await lookInDrafts(desk, entry);
    await book.put(foreign(desk, record.drafts).filter(isOnItsWay));
    // Whatever becomes of it: a draft that stays is spare at the next check too.
    for (const { id } of spareDrafts(record, book.get))
      await desk.mailerOf({ mailbox: desk.administration.mailbox, by: desk.account.address }).discard(id);
  }
  for (const entry of book.all()) if (isOnItsWay(entry)) await lookOnce(desk, entry, looking);
}

/** Mails of ours in the mailbox that the journal does not know as under way. */
export function foreign(
  {
    book,
    account,
    administration: { id, mailbox },
    clock,
  }: Pick<Desk, 'book' | 'account' | 'administration' | 'clock'>,
  drafts: readonly RecordedDraft[],
): readonly SendEntry[] {
  const labels = new Map(book.all().map(({ customer, label }) => [customer, label]));
  const facts = {
    administration: id,
    mailbox,
    by: mailbox === '' ? account.address : null,
    now: clock.now(),
    labelOf: (customer: string) => labels.get(customer) ?? customer,
  };
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const known = book.get(draft.key);
    if ((known && !isEnd(known)) || seen.has(draft.key)) return [];
    seen.add(draft.key);
    const entry = entryOfDraft(draft, facts);
    return entry === null || (known?.state === 'sent' && isOnItsWay(entry)) ? [] : [entry];
  });
}

/** Whether a claim is one that this journal works on. */
export const isOurs = (claim: OpenClaim, entry: SendEntry | undefined, address: string): boolean =>
  entry !== undefined &&
  claim.by === address &&
  entry.key === claim.key &&
  (entry.claim === claim.number || (entry.claim === null && entry.run === claim.run));

/**
 * Ends claims of which the end is known: those of mails of ours that have one, and those of mails that the mailbox has as
 * sent. Gives the claims that are left to others.
 */
export async function settleClaims(desk: Desk, record: MailboxRecord | null): Promise<readonly OpenClaim[]> {
  const { team, book, account, administration } = desk;
  if (team === null) return [];
  const sent = eventsByKey(record?.events ?? []);
  const others: OpenClaim[] = [];
  for (const claim of team.record.open) {
    const entry = book.get(claim.key);
    const { takenOver, of, number, key } = claim;
    if (isOurs(claim, entry, account.address) && entry !== undefined) {
      const claimed = { ...entry, claim: number };
      if (isEnd(entry)) await endClaim(desk, claimed);
      else if (takenOver !== null && takenOver.by !== account.address) others.push(claim);
      continue;
    }
    const seesIt =
      claim.mailbox === administration.mailbox && (claim.mailbox !== '' || claim.by === account.address);
    const events = seesIt ? sent.get(key) : undefined;
    if (events !== undefined) team.end({ of, number, key, state: 'sent' }, events);
    else if (takenOver?.by === account.address) team.end({ of, number, key, state: 'cancelled' }, []);
    else others.push(claim);
  }
  await leaveLost(desk, team);
  await team.flush();
  return others;
}

/**
 * Gives up mails whose claim somebody else took over and ended: their drafts must not go out beside the mail of that one. A
 * claim of this very moment may not be listed yet.
 */
async function leaveLost(desk: Desk, team: TeamDesk): Promise<void> {
  for (const entry of desk.book.all()) {
    if (!isBefore(entry) || entry.claim === null || desk.clock.now() - entry.at < CLAIM_LISTED) continue;
    const claim = team.openOf(await claimedAs(desk, entry.customer, entry.currency));
    const isLost = claim?.number !== entry.claim || claim.key !== entry.key || claim.takenOver !== null;
    if (isLost) await leave(desk, entry);
  }
}
