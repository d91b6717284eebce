import type { ProposedMail } from '../../core/index';
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
        items: mail.items.map(({ index, level }) => ({ key: items.key[index] ?? '', level })),
        attempt: 0,
      }),
    ),
  );
}
