import type { Account, CustomerAccounts } from './accounts';
import { creditsOf } from './creditsOf';
import type { RunDecisions } from './decideRun';
import type { MailTerms } from './mails/mailTerms';
import type { ProposedMail } from './proposal';
import { proposeNotice } from './proposeNotice';
import { proposeReminders } from './proposeReminders';
import type { Run } from './run';

/**
 * The mails for what one customer owes in one currency. What the customer's rules hold back is written into the
 * decisions: the days between two mails, credits that cover what is due, the minimum. Open credits are taken off
 * what is due: nobody is asked for money that he has already paid.
 */
export function proposeAccount(
  run: Run,
  { of, lastReminder }: CustomerAccounts,
  account: Account,
  decisions: RunDecisions,
): readonly ProposedMail[] {
  const { items, settings, asOf, input } = run;
  const { customer, procedure, regime } = of;
  if (customer === undefined || procedure === undefined) return [];
  const { rates, states } = input;
  const bounced = of.state?.bounced.map(({ address }) => address) ?? [];
  const terms: MailTerms = { asOf, procedure, settings, rates, states, bounced };
  const currency = items.currencies[account.currency] ?? '';
  const mailed = { customer, currency, regime, terms };
  const due = afterInterval(run, account.due, lastReminder, decisions);
  const credits = creditsOf(run, account.credits);
  const mails = proposeReminders(run, mailed, due, credits, decisions);
  const shown = new Set(mails.flatMap((mail) => mail.credits));
  const left = credits.filter((index) => !shown.has(index));
  return [...mails, ...proposeNotice(run, mailed, account.notices, left, decisions)];
}

/** What is due once mails and letters have waited for the days between two of them. */
function afterInterval(
  { asOf, settings: { customerInterval: interval } }: Run,
  due: readonly number[],
  lastReminder: number | null,
  decisions: RunDecisions,
): readonly number[] {
  const nextDay = (lastReminder ?? Number.NEGATIVE_INFINITY) + interval;
  if (lastReminder === null || asOf >= nextDay) return due;
  return due.filter((index) => {
    const action = decisions.action(index);
    if (action !== 'mail' && action !== 'letter') return true;
    decisions.hold(index, { code: 'customer-interval', lastReminder, interval, nextDay });
    return false;
  });
}
