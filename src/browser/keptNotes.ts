import type { ArrivedMail, Correspondent, ReplyNotes, WaitingReply } from '../app/ports';
import {
  type DossierEvent,
  decodeEvents,
  dossierColumns,
  MAX_DETAIL,
  type MatchGround,
  type ReplyMatch,
} from '../core/index';

/** Format of what is kept; another number is a later version's and not guessed at. */
export const VERSION = 1;
/** Longest text, in UTF-16 units, and longest mark: a link of Graph with its token. */
const LONGEST = 2000;
const LONGEST_MARK = 8000;
const MOST_WAITING = 2000;
const MOST_SET_ASIDE = 20_000;
const MOST_FILED = 5000;
/** Items of a match, candidates, recipients, ids that are answered. */
const MOST = 5000;

/** What was kept, as notes; null where it is damaged, foreign or of a later version. By hand: it is little. */
export function notesOf(kept: unknown): ReplyNotes | null {
  if (!isObject(kept) || kept['version'] !== VERSION) return null;
  const { administration, mailbox, account, mark, waiting, setAside } = kept;
  if (!isText(administration) || !isText(mailbox) || !isText(account) || !isObject(mark)) return null;
  const { inbox, sent } = mark;
  const replies = listOf(waiting, MOST_WAITING, waitingOf);
  if (!isMark(inbox) || !isMark(sent) || replies === null || !isTexts(setAside, MOST_SET_ASIDE)) return null;
  const filed = filedOf(kept['filed']);
  if (filed === null) return null;
  return { administration, mailbox, account, mark: { inbox, sent }, waiting: replies, setAside, filed };
}

/** Events as rows of the dossier's table; none in what an earlier version kept, null where one is damaged. */
function filedOf(kept: unknown): readonly DossierEvent[] | null {
  if (kept === undefined) return [];
  const rows = listOf(kept, MOST_FILED, (row) =>
    isTexts(row, dossierColumns.length, MAX_DETAIL) ? row : null,
  );
  const read = rows === null ? null : decodeEvents(rows, 1);
  return read === null || read.issues.length > 0 ? null : read.events;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTexts = (value: unknown, most: number, longest = LONGEST): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every((text) => typeof text === 'string' && text.length <= longest);
const isMark = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= LONGEST_MARK);
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value);

/** Null where it is no list, a longer one, or has something damaged in it. */
function listOf<T>(value: unknown, most: number, read: (entry: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const all = value.map(read);
  return all.every((entry) => entry !== null) ? all : null;
}

function waitingOf(kept: unknown): WaitingReply | null {
  if (!isObject(kept)) return null;
  const mail = mailOf(kept['mail']);
  const candidates = listOf(kept['candidates'], MOST, matchOf);
  const { excerpt } = kept;
  return mail === null || candidates === null || !isText(excerpt) ? null : { mail, excerpt, candidates };
}

/** Every ground and nature: a new one does not compile until it is here. */
const grounds: Readonly<Record<MatchGround, true>> = {
  answer: true,
  conversation: true,
  number: true,
  reference: true,
  amount: true,
  address: true,
};
const natures: Readonly<Record<ArrivedMail['nature'], true>> = {
  person: true,
  automatic: true,
  bounce: true,
};
const isGround = (value: unknown): value is MatchGround =>
  typeof value === 'string' && Object.hasOwn(grounds, value);
const isNature = (value: unknown): value is ArrivedMail['nature'] =>
  typeof value === 'string' && Object.hasOwn(natures, value);

function matchOf(kept: unknown): ReplyMatch | null {
  if (!isObject(kept)) return null;
  const { customer, items, because } = kept;
  return isText(customer) && isTexts(items, MOST) && isGround(because) ? { customer, items, because } : null;
}

function correspondentOf(kept: unknown): Correspondent | null {
  if (!isObject(kept)) return null;
  const { name, address } = kept;
  return isText(name) && isText(address) ? { name, address } : null;
}

function mailOf(kept: unknown): ArrivedMail | null {
  if (!isObject(kept)) return null;
  const { id, folder, subject, at, internetMessageId, conversationId, answers, hasFiles, nature, ours } =
    kept;
  const from = kept['from'] === null ? null : (correspondentOf(kept['from']) ?? undefined);
  const to = listOf(kept['to'], MOST, correspondentOf);
  if (!isText(id) || id === '' || (folder !== 'inbox' && folder !== 'sent') || !isText(subject)) return null;
  if (from === undefined || to === null || !isMoment(at) || !isTexts(answers, MOST)) return null;
  if (!isTextOrNull(internetMessageId) || !isTextOrNull(conversationId) || !isNature(nature)) return null;
  if (typeof hasFiles !== 'boolean' || typeof ours !== 'boolean') return null;
  return {
    id,
    folder,
    subject,
    from,
    to,
    at,
    internetMessageId,
    conversationId,
    answers,
    hasFiles,
    nature,
    ours,
  };
}
