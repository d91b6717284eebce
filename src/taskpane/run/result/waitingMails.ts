import type { CheckedRun } from '../../../app/checked';
import type { MailOutcome } from '../../../app/sending/results';
import type { ReviewedMail } from '../reviewedRun';
import type { MailAgain } from '../runState';

/** The mails that were not tried, as the user reviewed them: with these a run goes on. */
export function waitingMails(
  outcomes: readonly MailOutcome[],
  mails: readonly ReviewedMail[],
  { reading }: Pick<CheckedRun, 'reading'>,
): readonly MailAgain[] {
  const waiting = new Set(outcomes.filter(({ state }) => state === 'waiting').map(({ mail }) => mail));
  return mails.flatMap(({ proposed, mail }) =>
    mail === null || !waiting.has(proposed.id)
      ? []
      : [
          {
            customer: mail.customer.id,
            currency: mail.currency,
            items: mail.items.map(({ index }) => reading.items.key[index] ?? ''),
          },
        ],
  );
}
