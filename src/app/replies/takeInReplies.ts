import { replyIndex } from '../../core/index';
import { fileEvents } from '../dossier/fileEvents';
import type { ArrivedMail, Fault, InboxMark, WaitingReply } from '../ports';
import { inTurn } from './inTurn';
import { keepFiled } from './keepFiled';
import { nameOf } from './mailEvents';
import { messageIds, notesOf, startOf, stillWaiting, tidied } from './notes';
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
  const { administration, account, sources, dataDay } = input;
  const today = ports.clock.today();
  const inbox = ports.inbox(administration.mailbox);
  const notes = await notesOf(ports.replyDesk, administration, account);
  const since = startOf(dataDay, today);
  const seen = new Set([
    ...messageIds(sources.events),
    ...notes.setAside,
    ...notes.waiting.map(({ mail }) => nameOf(mail)),
  ]);
  const filed: FiledMail[] = [];
  const waiting: WaitingReply[] = [];
  let mark = notes.mark;
  let fault: Fault | null = null;
  let state = { known: sources.events, index: replyIndex(sources) };
  for (let round = 0; round < MOST_ROUNDS && fault === null; round += 1) {
    const news = await inbox.news(isNone(mark) ? null : mark, since);
    if (!news.ok) {
      fault = news.error;
      break;
    }
    const fresh = news.value.mails.filter((mail) => isFresh(mail, seen));
    const read = await readMails({ inbox, hash: ports.hash }, fresh, {
      administration,
      account,
      today,
      ...state,
    });
    filed.push(...read.filed);
    waiting.push(...read.waiting);
    state = { known: read.known, index: read.index };
    fault = read.fault;
    if (fault === null) mark = news.value.mark;
    if (news.value.whole) break;
  }
  const ids = new Set(sources.events.map(({ id }) => id));
  const events = filed.flatMap((one) => one.events).filter(({ id }) => !ids.has(id));
  const written = await fileEvents(ports, administration, events);
  const kept = stillWaiting(notes.waiting, sources.events);
  if (!written.ok)
    return {
      events: [],
      filed: 0,
      waiting: tidied({ ...notes, waiting: [...kept, ...waiting] }).waiting,
      fault: written.error,
    };
  await keepFiled(
    ports,
    administration,
    filed.map(({ mail }) => mail),
  );
  const now = tidied({ ...notes, mark, waiting: [...kept, ...waiting] });
  await ports.replyDesk.save(now);
  return { events, filed: filed.length, waiting: now.waiting, fault };
}

const isNone = ({ inbox, sent }: InboxMark): boolean => inbox === null && sent === null;

/** Whether a mail was not seen before; it is from now on, also where a folder tells it twice. */
function isFresh(mail: ArrivedMail, seen: Set<string>): boolean {
  const name = nameOf(mail);
  if (mail.ours || seen.has(name)) return false;
  seen.add(name);
  return true;
}
