import type { MailFile, OutgoingMail, PlainMail } from '../app/ports';
import { fileAttachment, inlineAttachment } from './attachments';
import { base64Length } from './base64';
import { properties } from './properties';
import { encodeRecord } from './record';

/** Bytes of the request that makes a draft: Graph takes a little more, and its parts below three megabytes each. */
const MOST_BYTES = 3_000_000;

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

const recipient = (address: string): object => ({ emailAddress: { address } });

/** Body of the request that makes the draft, and the files for which it has no room: they follow one by one. */
export function draftBody(mail: OutgoingMail): {
  readonly body: object;
  readonly later: readonly MailFile[];
} {
  const { files } = mail;
  const bare = {
    ...content(mail),
    singleValueExtendedProperties: [...marks(mail), ...(mail.review ? [reviewMark(mail)] : [])],
    internetMessageHeaders: [{ name: 'x-dunning-key', value: mail.key }],
  };
  const fitting =
    files.length === 0 ? 0 : fittingIn(files, MOST_BYTES - sizeOf({ ...bare, ...attached(mail) }));
  return {
    body: { ...bare, ...attached(mail, files.slice(0, fitting)) },
    later: files.slice(fitting),
  };
}

/** Body of the request that drafts a mail that is no reminder: it has nothing by which it would be found as one. */
export const plainBody = (mail: PlainMail): object => ({ ...content(mail), ...attached(mail) });

/** Body of the request that writes a draft anew; Graph takes headers and attachments only when a message is made. */
export const draftChanges = (mail: OutgoingMail): object => ({
  ...content(mail),
  // Said even where there is none, as the address for answers: that of before must not stay.
  ccRecipients: mail.cc.map(recipient),
  singleValueExtendedProperties: [...marks(mail), reviewMark(mail)],
});

const sizeOf = (body: object): number => new TextEncoder().encode(JSON.stringify(body)).length;

/** How many files, from the first on, fit into so many bytes of a request. */
function fittingIn(files: readonly MailFile[], room: number): number {
  let left = room;
  const over = files.findIndex((file) => {
    left -=
      sizeOf(fileAttachment({ ...file, bytes: new Uint8Array() })) + base64Length(file.bytes.length) + 1;
    return left < 0;
  });
  return over < 0 ? files.length : over;
}

function attached({ images }: PlainMail, files: readonly MailFile[] = []): object {
  const all = [...images.map(inlineAttachment), ...files.map(fileAttachment)];
  return all.length === 0 ? {} : { attachments: all };
}

const marks = (mail: OutgoingMail): readonly object[] => [
  { id: properties.key, value: mail.key },
  { id: properties.administration, value: mail.administration },
  { id: properties.record, value: encodeRecord(mail.events) },
];

const reviewMark = ({ review }: OutgoingMail): object => ({
  id: properties.review,
  value: review ? '1' : '0',
});

const content = (mail: PlainMail & Partial<Pick<OutgoingMail, 'cc'>>): object => ({
  subject: headerText(mail.subject),
  body: { contentType: 'html', content: mail.html },
  toRecipients: mail.to.map(recipient),
  ...(mail.cc === undefined || mail.cc.length === 0 ? {} : { ccRecipients: mail.cc.map(recipient) }),
  // Said even where there is none: one of before must not stay.
  replyTo: mail.replyTo === '' ? [] : [recipient(mail.replyTo)],
});
