import type { Bounce, DossierEvent } from '../../core/index';
import type { Hash } from '../ports';
import { type MatchedMail, mailBase, mailEventId } from './mailEvents';

/** What a mail that came back means: addresses that do not take our mail, and reminders that reached nobody. */
export async function bounceEvents(
  hash: Hash,
  matched: Pick<MatchedMail, 'administration' | 'mail' | 'takenBack' | 'today'>,
  { customer, mailKey, subject, addresses, unsent }: Bounce,
): Promise<readonly DossierEvent[]> {
  const { day, ...base } = mailBase(matched);
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
