import { base64OfText } from './base64';
import { answerHeaders, type Incoming } from './incoming';
import type { StoredMessage } from './message';
import { mimeHead } from './mime/head';
import { mimeOf } from './mime/mime';

/** Under which Exchange Online says that a mail did not arrive. */
const SENDER = 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e';
const BOUNDARY = '=_workbench_report';

/**
 * True for an address at which no mail can arrive: its domain ends in `.invalid` (RFC 2606).
 * `isUndeliverable('info@zee.invalid') //=> true`
 */
export const isUndeliverable = (address: string): boolean => /\.invalid$/i.test(address);

/** Languages in which the mailboxes speak. */
export type ReportLanguage = 'nl' | 'fr' | 'de' | 'en';

const words: Readonly<
  Record<ReportLanguage, { readonly title: string; readonly intro: string; readonly why: string }>
> = {
  nl: {
    title: 'Onbestelbaar:',
    intro: 'Uw bericht is bij deze geadresseerden niet aangekomen:',
    why: 'Dit adres is niet gevonden.',
  },
  fr: {
    title: 'Non remis :',
    intro: 'Votre message n’est pas arrivé chez ces destinataires :',
    why: 'Cette adresse est introuvable.',
  },
  de: {
    title: 'Unzustellbar:',
    intro: 'Ihre Nachricht kam bei diesen Empfängern nicht an:',
    why: 'Diese Adresse wurde nicht gefunden.',
  },
  en: {
    title: 'Undeliverable:',
    intro: 'Your message did not arrive at these recipients:',
    why: 'The address could not be found.',
  },
};

/** The report that a mail did not arrive at some of its addresses, as Exchange puts it into the inbox (RFC 6522, 3464). */
export function bounceOf(
  sent: StoredMessage,
  failed: readonly string[],
  at: number,
  language: ReportLanguage,
): Incoming {
  const { title, intro, why } = words[language];
  const domain = sent.from.replace(/^.*@/, '');
  const from = { name: 'Microsoft Outlook', address: `${SENDER}@${domain}` };
  const subject = `${title} ${sent.subject}`;
  const type = `multipart/report; report-type=delivery-status; boundary="${BOUNDARY}"`;
  const headers = [
    ...answerHeaders(sent),
    { name: 'Auto-Submitted', value: 'auto-replied' },
    { name: 'Content-Type', value: type },
  ];
  const content = [
    intro,
    '',
    ...failed.map((address) => `${address}\r\n${why} 550 5.1.1 RESOLVER.ADR.RecipNotFound`),
  ].join('\r\n');
  const status = [
    `Reporting-MTA: dns; mail.${domain}`,
    ...failed.flatMap((address) => [
      '',
      `Final-Recipient: rfc822;${address}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    ]),
  ].join('\r\n');
  const head = mimeHead({ from, to: [sent.from], cc: [], subject, at, headers });
  const part = (kind: string, body: string): string =>
    `--${BOUNDARY}\r\nContent-Type: ${kind}\r\n\r\n${body}\r\n`;
  const mime = [
    `${head}\r\n`,
    part('text/plain; charset=utf-8', content),
    part('message/delivery-status', status),
    part('message/rfc822', mimeOf(sent)),
    `--${BOUNDARY}--\r\n`,
  ].join('');
  return {
    from,
    subject,
    content,
    headers,
    messageClass: 'REPORT.IPM.Note.NDR',
    mime: base64OfText(mime),
  };
}
