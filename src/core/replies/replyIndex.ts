import type { DossierEvent } from '../dossier/event';
import type { Customer } from '../items/customer';
import type { OpenItems } from '../items/openItems';
import { type AccountOf, accountsOf } from './accounts';
import { ownDomain } from './publicDomains';
import { joinedThreads, type MailOfDossier, mailsOf, type Threads, threadsOf } from './threads';

/** What tells to whom a mail belongs. */
export interface ReplyIndex extends Threads {
  /** Ids of the customers with an address, in lower case; several where it is that of a group. */
  readonly addresses: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the customers with addresses at a domain of their own. */
  readonly domains: ReadonlyMap<string, ReadonlySet<string>>;
  readonly accountOf: AccountOf;
}

/** What the index is made of: all of one administration. */
export interface ReplySources {
  readonly items: OpenItems;
  /** Customer id of every `items.customers`, same order. */
  readonly customerIds: readonly string[];
  /** By id. */
  readonly customers: ReadonlyMap<string, Pick<Customer, 'id' | 'emails' | 'cc'>>;
  readonly events: readonly DossierEvent[];
}

/**
 * Everything by which a mail can be recognised: mails of the dossier, addresses, what is open and what was reminded. The
 * address that a customer's mail came from, or that we reminded, counts as the customer's; its domain does not, since it
 * may be that of an accountant with many clients.
 */
export function replyIndex({ items, customerIds, customers, events }: ReplySources): ReplyIndex {
  const addresses = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  for (const { id, emails, cc } of customers.values())
    for (const address of [...emails, ...cc]) {
      add(addresses, address.trim().toLowerCase(), id);
      add(domains, ownDomain(address) ?? '', id);
    }
  const mails = mailsOf(events);
  for (const mail of mails)
    for (const address of addressesOf(mail)) add(addresses, address.trim().toLowerCase(), mail.customer);
  return { ...threadsOf(mails), addresses, domains, accountOf: accountsOf(items, customerIds, events) };
}

/** The index with mails that were filed since it was made: those that answer them are recognised too. */
export const withMails = (index: ReplyIndex, events: readonly DossierEvent[]): ReplyIndex => ({
  ...index,
  ...joinedThreads(index, threadsOf(mailsOf(events))),
});

/** The addresses of the customer that a mail tells: those of a mail that we wrote by hand may be anybody's. */
function addressesOf(mail: MailOfDossier): readonly string[] {
  if (mail.kind === 'mail-out') return [];
  if (mail.kind === 'mail-in') return mail.detail.nature === 'person' ? [mail.detail.from] : [];
  return mail.detail.to;
}

function add(sets: Map<string, Set<string>>, name: string, id: string): void {
  if (name === '') return;
  const known = sets.get(name);
  if (known === undefined) sets.set(name, new Set([id]));
  else known.add(id);
}
