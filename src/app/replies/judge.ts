import {
  type DayNumber,
  type DossierEvent,
  isDelay,
  isKnownSender,
  type Matching,
  matchReply,
  ownDomain,
  type ReplyIndex,
  type ReplyMatch,
  readBounce,
} from '../../core/index';
import type { Account, Administration, ArrivedMail, Hash, WaitingReply } from '../ports';
import { bounceEvents } from './bounceEvents';
import { mailInEvents, mailOutEvents } from './mailEvents';
import { excerptOf } from './texts';

/** What by a mail is judged beside itself. */
export interface Judging {
  readonly administration: Administration;
  readonly account: Account;
  readonly today: DayNumber;
  readonly index: ReplyIndex;
  /** Events that the dossier has, and the ids of those that were taken back. */
  readonly known: readonly DossierEvent[];
  readonly takenBack: ReadonlySet<string>;
}

/** What a mail comes to: events to file, a place in the list of those that wait, or nothing here. */
export type Judged =
  | { readonly kind: 'file'; readonly events: readonly DossierEvent[] }
  | { readonly kind: 'wait'; readonly reply: WaitingReply }
  | { readonly kind: 'pass' };

const pass: Judged = { kind: 'pass' };

/** Judges a mail by what it says. */
export async function judge(hash: Hash, judging: Judging, mail: ArrivedMail, text: string): Promise<Judged> {
  const { administration, today, known, takenBack, index } = judging;
  const facts = { administration: administration.id, mail, text, today, known, takenBack };
  const said = `${mail.subject}\n${text}`;
  const { answers, conversationId } = mail;
  if (mail.nature === 'bounce' && !isDelay({ subject: mail.subject, text })) {
    const bounce = readBounce({ answers, subject: mail.subject, text }, known);
    if (bounce !== null) return { kind: 'file', events: await bounceEvents(hash, facts, bounce) };
  }
  const isOurs = isFromUs(judging, mail);
  const addresses = otherSide(mail, isOurs);
  const matching = matchReply({ answers, conversationId, addresses, text: said }, index);
  if (isOurs) {
    const match = certain(matching, ['conversation', 'number', 'reference']);
    // What we forward to somebody else answers nobody.
    return match === null || !isKnownSender(addresses, index, match.customer)
      ? pass
      : { kind: 'file', events: await mailOutEvents(hash, { ...facts, match }) };
  }
  if (mail.nature !== 'person') {
    const match = certain(matching, ['conversation', 'number', 'reference', 'amount', 'address']);
    return match === null ? pass : { kind: 'file', events: await mailInEvents(hash, { ...facts, match }) };
  }
  if (matching.kind === 'sure')
    return { kind: 'file', events: await mailInEvents(hash, { ...facts, match: matching.match }) };
  if (matching.kind === 'none') return pass;
  return { kind: 'wait', reply: { mail, excerpt: excerptOf(text), candidates: matching.candidates } };
}

/** A match that is sure, or the only one and good enough for a mail that nobody has to answer. */
function certain(matching: Matching, enough: readonly ReplyMatch['because'][]): ReplyMatch | null {
  if (matching.kind === 'sure') return matching.match;
  if (matching.kind === 'none') return null;
  const [only, another] = matching.candidates;
  return only !== undefined && another === undefined && enough.includes(only.because) ? only : null;
}

/** Addresses of those whom a mail is from, or of those whom one of ours is to. */
export const otherSide = ({ from, to }: ArrivedMail, isOurs: boolean): readonly string[] =>
  isOurs ? to.map(({ address }) => address) : from === null ? [] : [from.address];

/** Whether one of us wrote a mail: also one that came in, such as a colleague's copy of an answer. */
export function isFromUs(
  { administration, account, index }: Pick<Judging, 'administration' | 'account' | 'index'>,
  { folder, from, nature }: ArrivedMail,
): boolean {
  if (folder === 'sent') return true;
  // A report of our own mail server is about what a customer's does.
  if (nature !== 'person') return false;
  const sender = from?.address.trim().toLowerCase() ?? '';
  if (sender === '') return false;
  const own = [account.address, administration.mailbox, administration.replyTo]
    .map((address) => address.trim().toLowerCase())
    .filter((address) => address !== '');
  if (own.includes(sender)) return true;
  const domain = ownDomain(sender);
  return (
    domain !== null && !index.domains.has(domain) && own.some((address) => ownDomain(address) === domain)
  );
}
