import {
  type DossierEvent,
  noticeDay,
  type OpenItems,
  type ProposedItem,
  type ProposedMail,
} from '../../core/index';
import type { CheckedRun } from '../checked';
import type { Ports } from '../ports';
import { mailKey } from './mailKey';

/**
 * The key of each mail of a run, same order: another one than that of a mail which was taken back. `tenantId` is ''
 * where nobody is signed in.
 * @param givenUp keys of mails that a person says did not go out: they count as taken back
 */
export function mailKeys(
  { hash }: Pick<Ports, 'hash'>,
  { reading: { items }, events }: Pick<CheckedRun, 'reading' | 'events'>,
  mails: readonly ProposedMail[],
  sender: { readonly administration: string; readonly tenantId: string },
  givenUp: readonly string[] = [],
): Promise<string[]> {
  const takenBack = new Set([...cancelledMails(events), ...givenUp]);
  return Promise.all(
    mails.map(async (mail) => {
      const { id: customer } = mail.customer;
      const keysAndLevels = mail.items.map((item) => ({
        key: items.key[item.index] ?? '',
        level: stepOf(mail, item, items),
      }));
      const identity = { ...sender, customer, currency: mail.currency, items: keysAndLevels };
      for (let attempt = 0; ; attempt += 1) {
        const key = await mailKey(hash, { ...identity, attempt });
        if (!takenBack.has(key)) return key;
      }
    }),
  );
}

/** Keys of the mails of which a reminder was taken back. */
function cancelledMails(events: readonly DossierEvent[]): ReadonlySet<string> {
  const cancelled = new Set(
    events.flatMap((event) => (event.kind === 'reminder-cancelled' ? [event.detail.reminder] : [])),
  );
  return new Set(
    events.flatMap((event) =>
      event.kind === 'reminder-sent' && cancelled.has(event.id) ? [event.detail.mailKey] : [],
    ),
  );
}

/** The level of an item; in a notice, which has none, the day from which it goes out: each notice is another mail. */
function stepOf(
  { kind, terms }: ProposedMail,
  { index, level }: ProposedItem,
  { dueDay }: OpenItems,
): number {
  if (kind === 'reminder') return level;
  return noticeDay(terms.procedure, dueDay[index] ?? terms.asOf, terms.asOf) ?? terms.asOf;
}
