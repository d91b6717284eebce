import type { Fault, LetterImage, MailFile, OutgoingMail, PlainMail } from '../app/ports';
import { base64Length } from './base64';

/** Bytes that the HTML may have with its images: they go in one request, which Graph takes below four megabytes. */
const MOST_BYTES = 3_000_000;
/** Bytes of a whole mail as it travels: what Exchange Online takes unless the administrator changed it. */
const MOST_BYTES_WITH_FILES = 35 * 1024 * 1024;
/** Addresses of one mail, as Exchange Online has it. */
const MOST_RECIPIENTS = 500;

const fault = (code: Fault['code'], detail: string): Fault => ({ code, detail, mayHaveHappened: false });

/** An address that a mailbox can take: one `@`, no spaces, brackets, separators or control characters. */
const isAddress = (text: string): boolean =>
  /^[^\s\p{Cc}\p{Cf}@<>(),;:"\\]+@[^\s\p{Cc}\p{Cf}@<>(),;:"\\]+$/u.test(text) && text.length <= 320;

/** Why a mail cannot be drafted, null when it can. */
export function unfit(mail: OutgoingMail): Fault | null {
  if (!/^[0-9a-f]{32}$/.test(mail.key)) return fault('mail-refused', 'draft: key');
  if (mail.events.length === 0) return fault('mail-refused', 'draft: no events');
  if (!mail.cc.every(isAddress)) return fault('address-refused', 'draft: copy');
  if (mail.to.length + mail.cc.length > MOST_RECIPIENTS) {
    return fault('address-refused', `draft: ${mail.to.length + mail.cc.length} recipients`);
  }
  if (!mail.files.every(isSafeFile)) return fault('mail-refused', 'draft: file');
  const plain = unfitPlain(mail);
  if (plain !== null) return plain;
  const bytes = mail.files.reduce((sum, file) => sum + base64Length(file.bytes.length), bytesOf(mail));
  return bytes > MOST_BYTES_WITH_FILES ? fault('mail-too-large', `draft: ${bytes} bytes with files`) : null;
}

/** The same of a mail that is no reminder. */
export function unfitPlain(mail: PlainMail): Fault | null {
  if (mail.to.length === 0) return fault('address-refused', 'draft: no recipient');
  if (!mail.to.every(isAddress)) return fault('address-refused', 'draft: recipient');
  if (mail.replyTo !== '' && !isAddress(mail.replyTo)) return fault('mail-refused', 'draft: reply-to');
  if (!mail.images.every(isSafeImage)) return fault('mail-refused', 'draft: image');
  const bytes = bytesOf(mail);
  return bytes > MOST_BYTES ? fault('mail-too-large', `draft: ${bytes} bytes`) : null;
}

/** Of a file, without a path; nothing that turns its end around, so that a program cannot pass for an invoice. */
const isFileName = (name: string): boolean =>
  /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\"<>:|?*]{1,150}$/u.test(name) && !/^[. ]|[. ]$/.test(name);

/** Content id and name become headers of the mail's parts. */
const isSafeImage = ({ contentId, name, base64 }: LetterImage): boolean =>
  /^[\w.-]+@[\w.-]+$/.test(contentId) && isFileName(name) && /^[A-Za-z0-9+/]+={0,2}$/.test(base64);

const isSafeFile = ({ name, type, bytes }: MailFile): boolean =>
  isFileName(name) && /^[a-z]+\/[a-z0-9.+-]{1,100}$/.test(type) && bytes.length > 0;

const bytesOf = ({ html, images }: PlainMail): number =>
  images.reduce((sum, { base64 }) => sum + base64.length, new TextEncoder().encode(html).length);
