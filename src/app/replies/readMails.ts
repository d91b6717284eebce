import { type DossierEvent, mayMatch, type ReplyIndex, withMails } from '../../core/index';
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
    const texts = await Promise.all(some.map((mail) => textOf(ports.inbox, mail)));
    for (const [place, mail] of some.entries()) {
      const text = texts[place];
      if (text === undefined || (!text.ok && text.error.code === 'mail-gone')) continue;
      if (!text.ok) return { filed, waiting, known, index, fault: text.error };
      const judged = await judge(ports.hash, { ...judging, index, known }, mail, text.value);
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

/** What a mail says; of a server's report also what it is made of, which names the addresses in a form of its own. */
async function textOf(inbox: Inbox, mail: ArrivedMail) {
  const text = await inbox.newText(mail.id);
  if (!text.ok || mail.nature !== 'bounce') return text;
  const original = await inbox.original(mail.id);
  return original.ok ? { ...text, value: `${text.value}\n${statusIn(original.value)}` } : text;
}

/** The fields of a delivery status in a report (RFC 3464), which are plain letters. */
const statusIn = (bytes: Uint8Array): string =>
  (
    new TextDecoder('latin1')
      .decode(bytes)
      .match(/^(?:final-recipient|original-recipient|action):.{1,400}$/gim) ?? []
  )
    .slice(0, 100)
    .join('\n');
