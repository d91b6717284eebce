import type { Fault, LetterImage, OutgoingMail, PlainMail } from '../app/ports';
import { isAddress } from './draft';

/** Bytes that a mail may have with its images: Graph takes attachments below three megabytes in one request. */
const MOST_BYTES = 3_000_000;

const refused = (detail: string): Fault => ({ code: 'mail-refused', detail, mayHaveHappened: false });

/** Why a mail cannot be drafted, null when it can. */
export function unfit(mail: OutgoingMail): Fault | null {
  if (!/^[0-9a-f]{32}$/.test(mail.key)) return refused('draft: key');
  if (mail.events.length === 0) return refused('draft: no events');
  return unfitPlain(mail);
}

/** The same of a mail that is no reminder. */
export function unfitPlain(mail: PlainMail): Fault | null {
  if (mail.to.length === 0) return refused('draft: no recipient');
  if (!mail.to.every(isAddress)) return refused('draft: recipient');
  if (mail.replyTo !== '' && !isAddress(mail.replyTo)) return refused('draft: reply-to');
  if (!mail.images.every(isSafe)) return refused('draft: image');
  const bytes = bytesOf(mail);
  if (bytes > MOST_BYTES)
    return { code: 'mail-too-large', detail: `draft: ${bytes} bytes`, mayHaveHappened: false };
  return null;
}

/** Content id and name become headers of the mail's parts. */
const isSafe = ({ contentId, name, base64 }: LetterImage): boolean =>
  /^[\w.-]+@[\w.-]+$/.test(contentId) &&
  /^[^\p{Cc}\p{Zl}\p{Zp}/\\"<>:|?*]{1,100}$/u.test(name) &&
  /^[A-Za-z0-9+/]+={0,2}$/.test(base64);

const bytesOf = ({ html, images }: PlainMail): number =>
  images.reduce((sum, { base64 }) => sum + base64.length, new TextEncoder().encode(html).length);
