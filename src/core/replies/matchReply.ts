import type { MatchableMail, MatchGround, Matching, ReplyMatch } from './match';
import { byAmount, byNumber, byReference, itemsNamed } from './named';
import { type PlainText, plainText } from './plainText';
import { ownDomain } from './publicDomains';
import type { ReplyIndex } from './replyIndex';
import { bareId, type Thread } from './threads';

/** Candidates that a person is shown at most. */
const MOST_CANDIDATES = 10;

/** A match, and how little likely it is. */
interface Candidate extends ReplyMatch {
  readonly doubt: number;
}

/**
 * To whom a mail belongs. One that answers a mail of the dossier is that customer's for sure; one of its conversation too,
 * where the sender is known or the text names a document, since mailboxes merge conversations of one subject. Of a known
 * sender who names a document, a reference or an amount a person says it, and of a known address that names nothing.
 * @example
 * matchReply({ answers: ['<F1@zonneveld.example>'], conversationId: null, addresses: ['jan@zee.example'], text: 'OK' }, index)
 * //=> { kind: 'sure', match: { customer: '1001', items: ['be|1001|invoice|F1|2026'], because: 'answer' } }
 */
export function matchReply(mail: MatchableMail, index: ReplyIndex): Matching {
  const of = (because: MatchGround, doubt: number) => (thread: Thread) => ({
    ...matchOf(thread, mail, index, because),
    doubt,
  });
  const answered = threadsAnswered(mail, index);
  if (answered.length > 0) return decided(answered.map(of('answer', 0)));
  const senders = sendersOf(mail, index);
  const talking = index.byConversation(mail.conversationId ?? '');
  const text = plainText(mail.text);
  const theirs = talking.filter(
    ({ customer }) => senders.has(customer) || itemsNamed(text, index.accountOf(customer)).length > 0,
  );
  if (theirs.length > 0) return decided(theirs.map(of('conversation', 0)));
  const candidates = [
    ...talking.map(of('conversation', 4)),
    ...[...senders].flatMap(([customer, known]) => bySender(customer, known, text, index)),
  ];
  return candidates.length === 0 ? { kind: 'none' } : unsure(candidates);
}

/** Whether what a mail says can make it anybody's here: of others the text need not be read. */
export function mayMatch(mail: Omit<MatchableMail, 'text'>, index: ReplyIndex): boolean {
  return (
    threadsAnswered(mail, index).length > 0 ||
    index.byConversation(mail.conversationId ?? '').length > 0 ||
    sendersOf(mail, index).size > 0
  );
}

const decided = (candidates: readonly Candidate[]): Matching => {
  const [first, second] = candidates;
  return first === undefined || second !== undefined
    ? unsure(candidates)
    : { kind: 'sure', match: withoutDoubt(first) };
};

/** Each customer once, for its best reason. */
function unsure(candidates: readonly Candidate[]): Matching {
  const best = new Map<string, Candidate>();
  for (const candidate of [...candidates].sort(byDoubt))
    if (!best.has(candidate.customer)) best.set(candidate.customer, candidate);
  return { kind: 'unsure', candidates: [...best.values()].slice(0, MOST_CANDIDATES).map(withoutDoubt) };
}

const byDoubt = (one: Candidate, other: Candidate): number =>
  one.doubt - other.doubt || (one.customer < other.customer ? -1 : one.customer > other.customer ? 1 : 0);

const withoutDoubt = ({ customer, items, because }: Candidate): ReplyMatch => ({ customer, items, because });

/** What is known of the mail that is answered: the nearest that is in the dossier. */
function threadsAnswered(
  { answers }: Pick<MatchableMail, 'answers'>,
  { byMessage }: ReplyIndex,
): readonly Thread[] {
  for (const id of answers) {
    const known = byMessage(bareId(id));
    if (known.length > 0) return known;
  }
  return [];
}

/** Whether one of these addresses is known as a customer's, or is of its own domain. */
export const isKnownSender = (addresses: readonly string[], index: ReplyIndex, customer: string): boolean =>
  sendersOf({ addresses }, index).has(customer);

/** The customers whose address, or whose own domain, the other side has. */
function sendersOf(
  { addresses }: Pick<MatchableMail, 'addresses'>,
  index: ReplyIndex,
): ReadonlyMap<string, 'address' | 'domain'> {
  const senders = new Map<string, 'address' | 'domain'>();
  for (const address of addresses) {
    for (const customer of index.domains.get(ownDomain(address) ?? '') ?? [])
      if (!senders.has(customer)) senders.set(customer, 'domain');
    for (const customer of index.addresses.get(address.trim().toLowerCase()) ?? [])
      senders.set(customer, 'address');
  }
  return senders;
}

/** What a mail says apart from the subject that it took over from ours, which may name one item of many. */
const saidIn = ({ text }: MatchableMail, { subjects }: Thread): PlainText => {
  const longestFirst = [...subjects].sort((one, other) => other.length - one.length);
  return plainText(longestFirst.reduce((said, subject) => said.replaceAll(subject, ' '), text));
};

/** All items of the mail that is answered, but only those that the text names where it names some; and what else it names. */
function matchOf(
  thread: Thread,
  mail: MatchableMail,
  { accountOf }: ReplyIndex,
  because: MatchGround,
): ReplyMatch {
  const named = itemsNamed(saidIn(mail, thread), accountOf(thread.customer));
  const own = named.filter((item) => thread.items.has(item));
  return {
    customer: thread.customer,
    items: sorted([...(own.length > 0 ? own : thread.items), ...named]),
    because,
  };
}

/** What a mail of a known sender is about, and why. */
function bySender(
  customer: string,
  known: 'address' | 'domain',
  text: PlainText,
  { accountOf }: ReplyIndex,
): readonly Candidate[] {
  const account = accountOf(customer);
  const numbers = byNumber(text, account);
  const references = byReference(text, account);
  // Another address of the customer's own domain is a little less likely than a known one.
  const less = known === 'address' ? 0 : 0.5;
  if (numbers.length > 0)
    return [{ customer, items: sorted([...numbers, ...references]), because: 'number', doubt: 1 + less }];
  if (references.length > 0)
    return [{ customer, items: sorted(references), because: 'reference', doubt: 2 + less }];
  const amounts = byAmount(text, account);
  if (amounts.length > 0) return [{ customer, items: sorted(amounts), because: 'amount', doubt: 3 + less }];
  return known === 'address' ? [{ customer, items: [], because: 'address', doubt: 5 }] : [];
}

const sorted = (items: Iterable<string>): readonly string[] => [...new Set(items)].sort();
