import { type DossierEvent, mayMatch, ok, type ReplyIndex, type Result, withMails } from '../../core/index';
import type { ArrivedMail, Fault, Hash, Inbox, WaitingReply } from '../ports';
import { isFromUs, type Judging, judge, otherSide } from './judge';

/** Mails whose text is asked for at the same time. */
const AT_ONCE = 4;

/** A mail that was filed, and its events. */
export interface FiledMail {
  readonly mail: ArrivedMail;
  readonly events: readonly DossierEvent[];
}

/** What mails come to. */
export interface ReadMails {
  readonly filed: readonly FiledMail[];
  readonly waiting: readonly WaitingReply[];
  /** The events that are known now, and the index that knows them. */
  readonly known: readonly DossierEvent[];
  readonly index: ReplyIndex;
  /** Why a text could not be read: the mails behind it are not judged. */
  readonly fault: Fault | null;
}

/**
 * Judges mails one after another, the oldest first, so that an answer to one of them is recognised too. What a mail says is
 * asked for only where it may be about a customer. A mail that was deleted meanwhile is passed over.
 */
export async function readMails(
  ports: { readonly inbox: Inbox; readonly hash: Hash },
  mails: readonly ArrivedMail[],
  judging: Judging,
): Promise<ReadMails> {
  const filed: FiledMail[] = [];
  const waiting: WaitingReply[] = [];
  let { known, index } = judging;
  for (let start = 0; start < mails.length; start += AT_ONCE) {
    const some = mails
      .slice(start, start + AT_ONCE)
      .filter((mail) => isOfInterest(mail, { ...judging, index }));
    for (const said of await Promise.all(some.map((mail) => readMail(ports.inbox, mail)))) {
      if (!said.ok && said.error.code === 'mail-gone') continue;
      if (!said.ok) return { filed, waiting, known, index, fault: said.error };
      const { mail, text } = said.value;
      const judged = await judge(ports.hash, { ...judging, index, known }, mail, text);
      if (judged.kind === 'wait') waiting.push(judged.reply);
      if (judged.kind !== 'file') continue;
      filed.push({ mail, events: judged.events });
      known = [...known, ...judged.events];
      index = withMails(index, judged.events);
    }
  }
  return { filed, waiting, known, index, fault: null };
}

function isOfInterest(mail: ArrivedMail, judging: Judging): boolean {
  if (mail.ours) return false;
  const { answers, conversationId, nature } = mail;
  const addresses = otherSide(mail, isFromUs(judging, mail));
  return nature === 'bounce' || mayMatch({ answers, conversationId, addresses }, judging.index);
}

/**
 * What a mail says; of a server's report also what it is made of, which names the addresses in a form of its own and encloses
 * the mail that came back.
 */
async function readMail(
  inbox: Inbox,
  mail: ArrivedMail,
): Promise<Result<{ readonly mail: ArrivedMail; readonly text: string }, Fault>> {
  const read = await inbox.newText(mail.id);
  if (!read.ok && !ofMailAlone.has(read.error.code)) return read;
  const said = { mail, text: read.ok ? read.value : '' };
  if (mail.nature !== 'bounce') return ok(said);
  const original = await inbox.original(mail.id);
  if (!original.ok) return ok(said);
  const made = new TextDecoder('latin1').decode(original.value);
  const answers = [...mail.answers, ...enclosedIn(made)];
  return ok({ mail: { ...mail, answers }, text: `${said.text}\n${statusIn(made)}` });
}

/** Faults of one mail, which asking again does not mend: it is judged by the rest of it, and holds up none behind it. */
const ofMailAlone: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'mail-too-large',
  'mail-answer-unreadable',
]);

/** Message ids of a report and of what it encloses, each on a line of its own. */
const enclosedIn = (made: string): readonly string[] =>
  [...made.matchAll(/^message-id:\s*(<[^<>\s]{1,500}>)/gim)].slice(0, 20).map(([, id = '']) => id);

/** The fields of a delivery status in a report (RFC 3464), which are plain letters, and the key of our mail. */
const statusIn = (made: string): string =>
  (made.match(/^(?:final-recipient|original-recipient|action|x-dunning-key):.{1,400}$/gim) ?? [])
    .slice(0, 100)
    .join('\n');
