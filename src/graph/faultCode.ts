import type { Fault, Purpose } from '../app/ports';

/** Words of Exchange and Graph that say more than the status; in lower case, since both kinds are written. */
const byWord: Readonly<Record<string, Fault['code']>> = {
  errorinvalidrecipients: 'address-refused',
  errorinvalidsmtpaddress: 'address-refused',
  errormailrecipientnotfound: 'address-refused',
  erroraccessdenied: 'mailbox-denied',
  errorsendasdenied: 'mailbox-denied',
  errormessagesubmissionblocked: 'mailbox-denied',
  errornonexistentmailbox: 'mailbox-denied',
  errorinvaliduser: 'mailbox-denied',
  mailboxnotenabledforrestapi: 'mailbox-denied',
  mailboxnotsupportedforrestapi: 'mailbox-denied',
  errorquotaexceeded: 'mailbox-full',
  errormessagesizeexceeded: 'mail-too-large',
  errorattachmentsizelimitexceeded: 'mail-too-large',
  errorexceededmessagelimit: 'mail-limit',
  errorsubmissionquotaexceeded: 'mail-limit',
  applicationthrottled: 'mail-limit',
  authorization_requestdenied: 'consent-missing',
};

/** What passes by itself: the server is busy or in trouble, or the message is being changed elsewhere. */
const passes = (status: number): boolean =>
  [408, 409, 412, 423].includes(status) || (status >= 500 && status !== 501 && status !== 507);

function codeOfMail(status: number, word: string, shared: boolean): Fault['code'] {
  if (status === 401) return 'sign-in-failed';
  const said = byWord[word];
  if (said !== undefined) return said;
  if (status === 429) return 'mail-limit';
  if (status === 413) return 'mail-too-large';
  if (status === 507) return 'mailbox-full';
  if (passes(status)) return 'mail-unreachable';
  // Of a mailbox that is not there, or not ours, Graph says the one or the other.
  const denied = status === 403 || (status === 404 && word !== 'erroritemnotfound');
  return shared && denied ? 'mailbox-denied' : 'mail-refused';
}

function codeOfTeam(status: number, word: string): Fault['code'] {
  if (status === 401) return 'sign-in-failed';
  if (word === 'authorization_requestdenied') return 'consent-missing';
  // A drive without room takes no file either.
  if (status === 403 || status === 507) return 'team-denied';
  if (status === 404 || status === 410) return 'team-gone';
  return 'team-unreachable';
}

/**
 * The code of a fault by what Graph answered: its status and its own word.
 * `codeOf('mail', 400, 'ErrorInvalidRecipients') //=> 'address-refused'`
 */
export const codeOf = (purpose: Purpose, status: number, word: string): Fault['code'] =>
  purpose === 'team-folder'
    ? codeOfTeam(status, word.toLowerCase())
    : codeOfMail(status, word.toLowerCase(), purpose === 'shared-mail');
