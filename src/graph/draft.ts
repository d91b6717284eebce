import type { OutgoingMail, PlainMail } from '../app/ports';
import { inlineAttachment } from './attachments';
import { properties } from './properties';
import { encodeRecord } from './record';

/**
 * Text for one header line: control characters, line and paragraph separators and marks that turn the
 * reading direction become a space, runs of spaces become one.
 * `headerText('Invoice 1\r\nBcc: x@y.example') //=> 'Invoice 1 Bcc: x@y.example'`
 */
const headerText = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** An address that a mailbox can take: one `@`, no spaces, brackets, separators or control characters. */
export const isAddress = (text: string): boolean =>
  /^[^\s\p{Cc}@<>(),;:"\\]+@[^\s\p{Cc}@<>(),;:"\\]+$/u.test(text);

const recipient = (address: string): object => ({ emailAddress: { address } });

/** Body of the request that makes the draft. */
export const draftBody = (mail: OutgoingMail): object => ({
  ...draftChanges(mail),
  internetMessageHeaders: [{ name: 'x-dunning-key', value: mail.key }],
  ...attached(mail),
});

/** Body of the request that drafts a mail that is no reminder: it has nothing by which it would be found as one. */
export const plainBody = (mail: PlainMail): object => ({ ...content(mail), ...attached(mail) });

const attached = ({ images }: PlainMail): object =>
  images.length === 0 ? {} : { attachments: images.map(inlineAttachment) };

/** Body of the request that writes a draft anew; Graph takes headers and attachments only when a message is made. */
export const draftChanges = (mail: OutgoingMail): object => ({
  ...content(mail),
  singleValueExtendedProperties: [
    { id: properties.key, value: mail.key },
    { id: properties.administration, value: mail.administration },
    { id: properties.record, value: encodeRecord(mail.events) },
  ],
});

const content = (mail: PlainMail): object => ({
  subject: headerText(mail.subject),
  body: { contentType: 'html', content: mail.html },
  toRecipients: mail.to.map(recipient),
  // Said even where there is none: one of before must not stay.
  replyTo: mail.replyTo === '' ? [] : [recipient(mail.replyTo)],
});
