import {
  type Language,
  ok,
  type ReplyReading,
  type Result,
  readReply,
  type WaitingMail,
} from '../core/index';
import type { Administration, Fault, Ports } from './ports';

/** So long an excerpt may be cut: what stands behind it is asked of the mailbox. */
const EXCERPT = 480;

export interface WaitingMailInput {
  readonly administration: Pick<Administration, 'mailbox'>;
  readonly mail: WaitingMail;
  /** Of the customer, where it is known. */
  readonly language: Language | null;
  /** Document numbers of what the customer has open. */
  readonly documents: readonly string[];
}

/**
 * Reads what a customer's mail says. Its beginning is in the dossier; the rest of a long one comes from the mailbox, and is
 * passed over where the mailbox does not give it.
 */
export async function readWaitingMail(
  ports: Pick<Ports, 'inbox' | 'openMailReader'>,
  { administration, mail, language, documents }: WaitingMailInput,
): Promise<Result<ReplyReading, Fault>> {
  const { detail } = mail.filed[0];
  const rest = detail.excerpt.length < EXCERPT ? null : await wholeText(ports, administration, detail);
  const { findDays } = await ports.openMailReader();
  return ok(readReply(rest ?? detail.excerpt, { written: detail.day, language, findDays, documents }));
}

async function wholeText(
  { inbox }: Pick<Ports, 'inbox'>,
  { mailbox }: Pick<Administration, 'mailbox'>,
  { internetMessageId }: WaitingMail['filed'][0]['detail'],
): Promise<string | null> {
  if (internetMessageId === null) return null;
  const own = inbox(mailbox);
  const found = await own.find(internetMessageId);
  if (!found.ok || found.value === null) return null;
  const text = await own.newText(found.value);
  return text.ok ? text.value : null;
}
