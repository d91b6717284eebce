import type { AttachmentBody } from './attachment';
import type { StoredMessage } from './message';

/** A mail from elsewhere on its way into a mailbox. */
export interface Incoming {
  /** The address is '' for a report of a mail server that names none. */
  readonly from: { readonly name: string; readonly address: string };
  /** The mailbox's own address where nobody is named. */
  readonly to?: readonly string[];
  readonly subject: string;
  /** Plain text unless told. */
  readonly contentType?: 'html' | 'text';
  /** With what it quotes. */
  readonly content: string;
  /** What of it is new, where it quotes. */
  readonly uniqueContent?: string;
  /** Such as In-Reply-To, References and Auto-Submitted. */
  readonly headers?: StoredMessage['headers'];
  readonly messageClass?: string;
  readonly attachments?: readonly AttachmentBody[];
  /** The mail as it came, in base64, where that is not what would be put together from the rest. */
  readonly mime?: string;
  /** Where it is not the thread that it answers: Exchange also merges threads by their subject. */
  readonly conversationId?: string;
}

/** Value of a header, whatever the case of its name; null for none. */
export const headerOf = (headers: StoredMessage['headers'], name: string): string | null =>
  headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? null;

/** The conversation of the mail that one answers, the nearest that is here; null where it answers none. */
export function threadOf(
  messages: readonly StoredMessage[],
  headers: StoredMessage['headers'],
): string | null {
  const named = [headerOf(headers, 'References'), headerOf(headers, 'In-Reply-To')].join(' ');
  const nearestFirst = (named.match(/<[^<>\s]+>/g) ?? []).toReversed();
  for (const id of nearestFirst) {
    const found = messages.find(({ internetMessageId }) => internetMessageId === id);
    if (found !== undefined) return found.conversationId;
  }
  return null;
}

/** The headers by which a mail answers another. */
export function answerHeaders(
  answered: Pick<StoredMessage, 'internetMessageId' | 'headers'>,
): StoredMessage['headers'] {
  const before = headerOf(answered.headers, 'References');
  const references = before === null ? answered.internetMessageId : `${before} ${answered.internetMessageId}`;
  return [
    { name: 'In-Reply-To', value: answered.internetMessageId },
    { name: 'References', value: references },
  ];
}
