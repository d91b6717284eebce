import type { Bounce, DossierEvent } from '../../core/index';
import type { Hash } from '../ports';
import { type MatchedMail, mailBase, mailEventId } from './mailEvents';

/**
 * What a mail that came back means: addresses that do not take our mail, and reminders that reached nobody. What a person
 * took back of it has the same ids when it is read again, and stays taken back.
 */
export async function bounceEvents(
  hash: Hash,
  report: Pick<MatchedMail, 'administration' | 'mail' | 'today'>,
  { customer, mailKey, subject, addresses, unsent }: Bounce,
): Promise<readonly DossierEvent[]> {
  const matched = { ...report, takenBack: new Set<string>() };
  const { day, ...base } = mailBase(report);
  const bounced = addresses.map(
    async (address): Promise<DossierEvent> => ({
      ...base,
      id: await mailEventId(hash, matched, `${customer}|${address}`),
      kind: 'bounced',
      item: '',
      customer,
      detail: { day, note: '', address, subject, mailKey },
    }),
  );
  const cancelled = unsent.map(
    async ({ reminder, item }): Promise<DossierEvent> => ({
      ...base,
      id: await mailEventId(hash, matched, `${item}|${reminder}`),
      kind: 'reminder-cancelled',
      item,
      customer,
      detail: { day, note: '', reminder },
    }),
  );
  return Promise.all([...bounced, ...cancelled]);
}
