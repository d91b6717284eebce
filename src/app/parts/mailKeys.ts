import { noticeDay, type OpenItems, type ProposedItem, type ProposedMail } from '../../core/index';
import type { CheckedRun } from '../checked';
import type { Ports } from '../ports';
import { mailKey } from './mailKey';

/** The key of each mail of a run, same order. `tenantId` is '' where nobody is signed in. */
export function mailKeys(
  { hash }: Pick<Ports, 'hash'>,
  { reading: { items } }: Pick<CheckedRun, 'reading'>,
  mails: readonly ProposedMail[],
  sender: { readonly administration: string; readonly tenantId: string },
): Promise<string[]> {
  return Promise.all(
    mails.map((mail) =>
      mailKey(hash, {
        ...sender,
        customer: mail.customer.id,
        currency: mail.currency,
        items: mail.items.map((item) => ({
          key: items.key[item.index] ?? '',
          level: stepOf(mail, item, items),
        })),
        attempt: 0,
      }),
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
