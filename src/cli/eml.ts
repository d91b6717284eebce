import MailComposer from 'nodemailer/lib/mail-composer';
import type { LetterImage } from '../app/ports';
import { headerText, nameText, nobody, subjectHeader } from './emlHeaders';

/** A mail that was decided and rendered, to be kept as a file. */
export interface EmlMail {
  /** 32 hexadecimal digits: the key of the account in the run. */
  readonly key: string;
  /** Who writes; the address is null where nobody told it. */
  readonly from: { readonly name: string; readonly address: string | null };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Address that answers go to, '' for the sender's. */
  readonly replyTo: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Pictures that the HTML shows. */
  readonly images: readonly LetterImage[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

const recipient = (address: string) => ({ name: '', address: headerText(address) });

const KEY = /^[0-9a-f]{32}$/;
const CONTENT_ID = /^[\w.-]+@[\w.-]+$/;

/**
 * The mail as a message file (RFC 5322) that Outlook opens as a draft, text and HTML side by side, and the pictures
 * with the HTML that shows them (RFC 2387). The same mail gives the same bytes. Without an address the sender is a
 * group without members, which RFC 6854 allows; without recipients there is no To. Line ends are CRLF, lines have at
 * most 78 characters where a word allows it, and headers are ASCII but for an address whose part before the @ is not
 * (RFC 6532).
 * @throws for a key or content id of another form: they become headers, and the key the boundary of the parts.
 */
export async function emlOf(mail: EmlMail): Promise<Uint8Array> {
  if (!KEY.test(mail.key)) throw new Error('A mail has a key of 32 hexadecimal digits.');
  if (!mail.images.every(({ contentId }) => CONTENT_ID.test(contentId)))
    throw new Error('A picture has a content id of letters, figures, dots and hyphens, and one @.');
  const { key, from, replyTo } = mail;
  const composer = new MailComposer({
    headers: { 'X-Unsent': '1', 'X-Dunning-Key': key },
    from:
      from.address === null
        ? nobody(from.name)
        : { name: nameText(from.name), address: headerText(from.address) },
    // As objects: a text would be read as a list and could name more recipients than one.
    to: mail.to.map(recipient),
    cc: mail.cc.map(recipient),
    ...(replyTo === '' ? {} : { replyTo: recipient(replyTo) }),
    subject: subjectHeader(mail.subject),
    messageId: `<${key}@dunning.invalid>`,
    date: new Date(mail.at),
    text: mail.text,
    html: mail.html,
    attachments: mail.images.map(({ contentId, name, type, base64 }) => ({
      cid: contentId,
      filename: nameText(name),
      contentType: type,
      contentDisposition: 'inline',
      content: base64,
      encoding: 'base64',
    })),
    // No line of a quoted-printable part can hold `=_`, so none can be taken for the boundary (RFC 2045, 6.7).
    encoding: 'quoted-printable',
    boundaryPrefix: '=_dunning',
    baseBoundary: key,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await composer.compile().build());
}
