import { customerLabel } from '../../core/index';
import type { SendJson } from '../json/sendJson';
import { counted } from '../text/counted';
import { shown, textTable } from '../text/table';

/** How the counts are told, in this order. */
const words: readonly (readonly [keyof SendJson['counts'], string])[] = [
  ['sent', 'sent'],
  ['drafted', 'put in Drafts'],
  ['pending', 'on the way'],
  ['failed', 'failed'],
  ['unknown', 'of which nobody can tell'],
  ['held', 'held back'],
  ['overtaken', 'reminded by somebody else'],
  ['waiting', 'not tried yet'],
];

const holds: Readonly<Record<'pending' | 'unknown' | 'in-drafts' | 'claimed' | 'crossed', string>> = {
  pending: 'an earlier mail is on its way',
  unknown: 'of an earlier mail nobody can tell whether it went out: look in Sent Items',
  'in-drafts': 'an earlier mail waits in Drafts',
  claimed: 'somebody else of the team is at it',
  crossed: 'a mail of the customer came in meanwhile',
};

type MailJson = SendJson['mails'][number];

const label = (mail: MailJson): string =>
  customerLabel({ name: mail.customerName, number: mail.customerNumber });

const why = ({ fault, hold }: MailJson): string =>
  fault?.sentence ?? (hold === null ? '' : `${holds[hold.why]} (${hold.by}, ${hold.since})`);

/** What became of a run, or in a dry run would, in words. */
export function sendSummary(json: SendJson): string {
  const others = json.mails
    .filter(({ state }) => !['sent', 'drafted', 'waiting', 'due'].includes(state))
    .map((mail) => [`  ${mail.state}`, label(mail), `${mail.total} ${mail.currency}`, why(mail)]);
  const open = json.open.map(({ state, customer, currency, since }) => [
    `  ${state}`,
    customer,
    currency,
    `since ${since}`,
  ]);
  return [
    json.dryRun ? dryText(json) : `${countsText(json)}\n`,
    textTable(others, ['left', 'left', 'right', 'left']),
    ...(open.length === 0 ? [] : ['Still open\n', textTable(open, ['left', 'left', 'left', 'left'])]),
    ...(json.exitCode === 3 ? ['Give the same command again to go on: nothing is sent twice.\n'] : []),
  ].join('');
}

function countsText({ mails, counts }: SendJson): string {
  if (mails.length === 0) return 'No reminder is due.';
  const parts = words
    .filter(([state]) => counts[state] > 0)
    .map(([state, text]) => `${counts[state]} ${text}`);
  return `${counted(mails.length, 'mail')}: ${parts.join(', ')}.`;
}

function dryText({ mails, counts, drafts, account, mailbox }: SendJson): string {
  const from = mailbox === account ? mailbox : `${mailbox} by ${account}`;
  const due = mails.filter(({ state }) => state === 'due');
  const rows = due.map((mail) => [
    `  ${label(mail)}`,
    mail.to.join(', '),
    mail.kind === 'notice' ? 'notice' : `level ${mail.level}`,
    `${mail.total} ${mail.currency}`,
  ]);
  const would = drafts ? `would be put in the Drafts of ${from}` : `would go out from ${from}`;
  const held = counts.held > 0 ? `, ${counts.held} held back` : '';
  const first = shown(`${counted(due.length, 'mail')} ${would}${held}. Nothing is sent.`);
  return `${first}\n${textTable(rows, ['left', 'left', 'left', 'right'])}`;
}
