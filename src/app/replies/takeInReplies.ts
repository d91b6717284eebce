import { erasuresIn, eventsOf, replyIndex, withoutForgotten } from '../../core/index';
import { fileEvents } from '../dossier/fileEvents';
import type { ArrivedMail, Fault, InboxMark, ReplyNotes, WaitingReply } from '../ports';
import { inTurn } from './inTurn';
import type { Judging } from './judge';
import { keepFiled } from './keepFiled';
import { nameOf, takenBackIn } from './mailEvents';
import { messageIds, notesOf, notForgotten, startOf, stillWaiting, tidied } from './notes';
import { type FiledMail, readMails } from './readMails';
import type { ReplyPorts, TakeIn, TakenIn } from './takenIn';

/** Times that a mailbox is asked for more at most: what is left the next reading takes. */
const MOST_ROUNDS = 40;

/**
 * Reads what is new in the mailbox of an administration: mails that surely belong to a customer are filed, those of which a
 * person has to say it wait in a list on this computer. How far it read is noted last, so that breaking off half-way files
 * the same again and loses nothing.
 */
export const takeInReplies = (ports: ReplyPorts, input: TakeIn): Promise<TakenIn> =>
  inTurn(ports.replyDesk, () => takeIn(ports, input));

async function takeIn(ports: ReplyPorts, input: TakeIn): Promise<TakenIn> {
  const { administration, account, sources } = input;
  const notes = await notesOf(ports.replyDesk, administration, account);
  const news = await readNews(ports, input, notes);
  const ids = new Set(sources.events.map(({ id }) => id));
  const erasures = erasuresIn(sources.events);
  const told = news.filed.flatMap((one) => one.events).filter(({ id }) => !ids.has(id));
  const events = withoutForgotten(told, erasures);
  const written = await fileEvents(ports, administration, events);
  const waiting = notForgotten([...(await waitingNow(ports, input, notes)), ...news.waiting], erasures);
  const kept = withoutForgotten([...notes.filed, ...events], erasures);
  const now = tidied({ ...notes, mark: news.mark, waiting, filed: kept });
  // What is not filed is read again; that it was said counts all the same.
  if (!written.ok) return { events, filed: 0, waiting: now.waiting, fault: written.error };
  await keepFiled(
    ports,
    administration,
    news.filed.map(({ mail }) => mail),
  );
  await ports.replyDesk.save(now);
  return { events, filed: news.filed.length, waiting: now.waiting, fault: news.fault };
}

/** The mails that wait. Those that seem filed are looked for in the dossier: a person may have said since that it was wrong. */
async function waitingNow(
  { dossier }: Pick<ReplyPorts, 'dossier'>,
  { administration, sources }: Pick<TakeIn, 'administration' | 'sources'>,
  { waiting }: ReplyNotes,
): Promise<ReplyNotes['waiting']> {
  const left = stillWaiting(waiting, sources.events);
  if (left.length === waiting.length) return left;
  const filed = await dossier.load();
  return filed.ok ? stillWaiting(waiting, eventsOf(filed.value.events, administration.id)) : waiting;
}

/** What a mailbox has that was not read before. */
interface News {
  readonly filed: readonly FiledMail[];
  readonly waiting: readonly WaitingReply[];
  /** How far it was read. */
  readonly mark: InboxMark;
  readonly fault: Fault | null;
}

async function readNews(
  ports: ReplyPorts,
  { administration, account, sources, dataDay }: TakeIn,
  notes: ReplyNotes,
): Promise<News> {
  const today = ports.clock.today();
  const inbox = ports.inbox(administration.mailbox);
  const since = startOf(dataDay, today);
  const filed: FiledMail[] = [];
  const waiting: WaitingReply[] = [];
  const seen = new Set([...notes.setAside, ...notes.waiting.map(({ mail }) => nameOf(mail))]);
  let { mark } = notes;
  /** Made once a mail is there to be judged: mostly none is. */
  let judging: Judging | null = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const news = await inbox.news(isNone(mark) ? null : mark, since);
    if (!news.ok) return { filed, waiting, mark, fault: news.error };
    const arrived = news.value.mails.filter(({ ours }) => !ours);
    if (arrived.length > 0) {
      if (judging === null) {
        for (const id of messageIds(sources.events)) seen.add(id);
        const { events: known } = sources;
        const takenBack = takenBackIn(known);
        judging = { administration, account, today, known, takenBack, index: replyIndex(sources) };
      }
      const fresh = arrived.filter((mail) => isFresh(mail, seen));
      const read = await readMails({ inbox, hash: ports.hash }, fresh, judging);
      filed.push(...read.filed);
      waiting.push(...read.waiting);
      judging = { ...judging, known: read.known, index: read.index };
      if (read.fault !== null) return { filed, waiting, mark, fault: read.fault };
    }
    mark = news.value.mark;
    if (news.value.whole) break;
  }
  return { filed, waiting, mark, fault: null };
}

const isNone = ({ inbox, sent }: InboxMark): boolean => inbox === null && sent === null;

/** Whether a mail was not seen before; from now on it was, also where a folder tells it twice. */
function isFresh(mail: ArrivedMail, seen: Set<string>): boolean {
  const name = nameOf(mail);
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}
