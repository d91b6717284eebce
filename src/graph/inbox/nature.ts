import type { ArrivedMail } from '../../app/ports';
import { isAutomaticSubject, isDelayedSubject, isUndeliveredSubject } from './subjects';

/** What tells who wrote a mail: a person, a program, or a mail server that could not deliver. */
export interface NatureSigns {
  /** `IPM.Note` of a common mail. */
  readonly messageClass: string | null;
  /** Of its headers (RFC 3834, RFC 6522). */
  readonly autoSubmitted: string | null;
  readonly contentType: string | null;
  readonly precedence: string | null;
  /** Address of the sender, '' where it has none, as a report of a mail server may. */
  readonly from: string;
  readonly subject: string;
}

/** Names under which mail servers write. */
const isServer = (address: string): boolean =>
  /^(|postmaster|mailer-daemon|microsoftexchange[0-9a-f]{32})$/.test(
    address.toLowerCase().replace(/@.*$/, ''),
  );

/**
 * Who wrote a mail, by the surest sign that there is: its class, its headers, and as last resort its subject. A server
 * that goes on trying has written no bounce.
 * @example natureOf({ …, messageClass: 'REPORT.IPM.Note.NDR' }) //=> 'bounce'
 */
export function natureOf(signs: NatureSigns): ArrivedMail['nature'] {
  const { subject } = signs;
  const messageClass = signs.messageClass?.toLowerCase() ?? '';
  const contentType = signs.contentType?.toLowerCase() ?? '';
  if (messageClass.startsWith('report.')) return messageClass.endsWith('.ndr') ? 'bounce' : 'automatic';
  const isReport = contentType.includes('multipart/report');
  const isStatus = isReport && /report-type\s*=\s*"?delivery-status/.test(contentType);
  if (isDelayedSubject(subject)) return isStatus || isServer(signs.from) ? 'automatic' : 'person';
  if ((isStatus || isServer(signs.from)) && isUndeliveredSubject(subject)) return 'bounce';
  if (isReport || isServer(signs.from)) return 'automatic';
  // Out of office, and answers by a rule of the mailbox.
  if (messageClass.startsWith('ipm.note.rules.')) return 'automatic';
  const autoSubmitted = signs.autoSubmitted?.trim().toLowerCase() ?? '';
  if (autoSubmitted !== '' && !/^no\b/.test(autoSubmitted)) return 'automatic';
  if (/^auto[_-]reply\b/.test(signs.precedence?.trim().toLowerCase() ?? '')) return 'automatic';
  return isAutomaticSubject(subject) ? 'automatic' : 'person';
}
