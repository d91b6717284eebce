import type { DraftRef, Fault, HandedOver, SendEntry, SendState } from '../app/ports';
import { decodeEvents, type EventRow, encodeEvents, type MailEvent } from '../core/index';

/** Format of a kept entry; another number is a later version's and not guessed at. */
const VERSION = 1;
/** Longest text of an entry, in UTF-16 units. */
const LONGEST = 2000;
/** Items of one mail. */
const MOST_EVENTS = 5000;
/** Milliseconds since 1970 that a clock can show. */
const LAST_MOMENT = 8.64e15;

/** An entry as it is kept: its events as the rows of the dossier, by whose rules they are read again. */
export interface KeptEntry extends Omit<SendEntry, 'events'> {
  readonly version: typeof VERSION;
  readonly events: readonly EventRow[];
}

/** An entry to be kept; null for one that is longer than the dossier takes. */
export function keptEntry(entry: SendEntry): KeptEntry | null {
  const events = encodeEvents(entry.events);
  return events.ok ? { ...entry, version: VERSION, events: events.value } : null;
}

/** What was kept, as an entry; null where it is damaged, foreign or of a later version. By hand: it is little. */
export function entryOf(kept: unknown): SendEntry | null {
  if (!isObject(kept) || kept['version'] !== VERSION) return null;
  const { key, administration, run, customer, currency, label, mailbox, by, review } = kept;
  const { state, claim, submittedAt, submissions, looks, lookAt, at } = kept;
  const draft = draftOf(kept['draft']);
  const fault = faultOf(kept['fault']);
  const events = eventsOf(kept['events']);
  if (draft === undefined || fault === undefined || events === null) return null;
  if (!isKey(key) || !isName(administration) || !isText(run) || !isText(customer)) return null;
  if (!isText(currency) || !isText(label) || !isText(mailbox) || !isText(by)) return null;
  if (typeof review !== 'boolean' || !isState(state)) return null;
  if (claim !== null && (!isCount(claim) || claim === 0)) return null;
  if (!isCount(submissions) || !isCount(looks) || !isMoment(at)) return null;
  if (!isMomentOrNull(submittedAt) || !isMomentOrNull(lookAt)) return null;
  return {
    key,
    administration,
    run,
    customer,
    currency,
    label,
    mailbox,
    by,
    review,
    state,
    claim,
    draft,
    submittedAt,
    submissions,
    looks,
    lookAt,
    events,
    fault,
    at,
  };
}

/** Entries by when they changed, the longest ago first. */
export const byChange = (one: SendEntry, other: SendEntry): number => one.at - other.at;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isName = (value: unknown): value is string => isText(value) && value !== '';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isKey = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isMoment = (value: unknown): value is number => isCount(value) && value <= LAST_MOMENT;
const isMomentOrNull = (value: unknown): value is number | null => value === null || isMoment(value);

/** Every state: a new one does not compile until it is here. */
const states: Readonly<Record<SendState, true>> = {
  planned: true,
  claimed: true,
  drafted: true,
  submitting: true,
  pending: true,
  sent: true,
  unknown: true,
  failed: true,
  cancelled: true,
};
const isState = (value: unknown): value is SendState =>
  typeof value === 'string' && Object.hasOwn(states, value);

/** Undefined for what is damaged. */
function draftOf(kept: unknown): DraftRef | null | undefined {
  if (kept === null) return null;
  if (!isObject(kept)) return undefined;
  const { id, internetMessageId, conversationId } = kept;
  if (!isName(id) || !isTextOrNull(internetMessageId) || !isTextOrNull(conversationId)) return undefined;
  return { id, internetMessageId, conversationId };
}

/**
 * Undefined for what is damaged. What it says is only told: a code that is not known here, such as a later version's,
 * takes no entry out.
 */
function faultOf(kept: unknown): Fault | null | undefined {
  if (kept === null) return null;
  if (!isObject(kept)) return undefined;
  const { code, detail, mayHaveHappened } = kept;
  if (!isText(code) || !isText(detail)) return undefined;
  const told: Fault = isFaultCode(code) ? { code, detail } : { code: 'unexpected', detail: code };
  return typeof mayHaveHappened === 'boolean' ? { ...told, mayHaveHappened } : told;
}

/** Null where one is damaged: half the items of a mail must not count as all. */
function eventsOf(kept: unknown): readonly MailEvent[] | null {
  if (!Array.isArray(kept) || kept.length > MOST_EVENTS || !kept.every(isRow)) return null;
  const { events, issues } = decodeEvents(kept, 0);
  const mails = events.filter((event) => event.kind === 'reminder-sent' || event.kind === 'notice');
  return issues.length === 0 && mails.length === kept.length ? mails : null;
}

const isRow = (row: unknown): row is string[] =>
  Array.isArray(row) && row.length === 7 && row.every((cell) => typeof cell === 'string');

/** Faults that an entry can have; others are told as unexpected. */
const faultCodes: ReadonlySet<string> = new Set<Fault['code']>([
  'sign-in-cancelled',
  'sign-in-failed',
  'account-mismatch',
  'mail-refused',
  'letter-refused',
  'mail-too-large',
  'mail-limit',
  'mail-unreachable',
  'mail-answer-unreadable',
  'mail-unverified',
  'address-refused',
  'mailbox-denied',
  'mailbox-full',
  'consent-missing',
  'journal-unavailable',
  'team-unreachable',
  'team-denied',
  'team-gone',
  'team-answer-unreadable',
  'team-link',
  'cancelled',
  'unexpected',
]);
const isFaultCode = (code: string): code is Fault['code'] => faultCodes.has(code);

/** The mails among entries that were handed over since a moment. */
export const handedOverIn = (entries: readonly (SendEntry | null)[], since: number): readonly HandedOver[] =>
  entries.flatMap((entry) =>
    entry?.submittedAt != null && entry.submittedAt >= since
      ? [{ administration: entry.administration, mailbox: entry.mailbox, at: entry.submittedAt }]
      : [],
  );
