import type { DayNumber, DossierEvent, ProposedMail } from '../../core/index';
import { dayOfIso } from '../../core/index';
import type { WaitingReply } from '../ports';
import { holdKey, type OpenSends } from '../sending/open';
import type { Hold } from '../sending/results';
import { nameOf } from './mailEvents';
import { addressOf } from './texts';

/** Customers of whom a mail crossed what would go out, by id. */
export type Crossed = ReadonlyMap<string, Hold>;

/**
 * Customers of whom a mail waits that came in since the day of the books and names something of theirs: whose it is nobody
 * said yet, but a payment or a question may have crossed the reminder. The newest mail of each counts.
 * @param dataDay day up to which the books were complete; null where it is not known: every mail counts then
 */
export function crossedBy(waiting: readonly WaitingReply[], dataDay: DayNumber | null): Crossed {
  const crossed = new Map<string, Hold>();
  for (const { mail, candidates } of waiting) {
    const day = dayOfIso(mail.at.slice(0, 10));
    if (dataDay !== null && day !== null && day < dataDay) continue;
    for (const { customer, items } of candidates)
      if (items.length > 0)
        keepNewest(crossed, customer, nameOf(mail), addressOf(mail.from?.address ?? ''), mail.at);
  }
  return crossed;
}

/** Customers of whom mails were filed that the check did not know: something was said since. */
export function crossedSince(filed: readonly DossierEvent[]): Crossed {
  const crossed = new Map<string, Hold>();
  for (const event of filed) {
    const { kind, customer, by, at, id, detail } = event;
    const isMail = kind === 'mail-in' ? event.detail.nature === 'person' : kind === 'mail-out';
    if (!isMail && kind !== 'bounced') continue;
    const name = 'internetMessageId' in detail ? detail.internetMessageId : null;
    keepNewest(crossed, customer, name ?? id, by, at);
  }
  return crossed;
}

function keepNewest(crossed: Map<string, Hold>, customer: string, key: string, by: string, at: string): void {
  const since = Date.parse(at) || 0;
  const known = crossed.get(customer);
  if (known === undefined || known.since < since) crossed.set(customer, { why: 'crossed', key, by, since });
}

/** What is open, with the customers whose mails crossed among those that cannot be reminded now. */
export function withCrossed(
  open: OpenSends,
  crossed: Crossed,
  mails: readonly Pick<ProposedMail, 'customer' | 'currency'>[],
): OpenSends {
  if (crossed.size === 0) return open;
  const holds = new Map(open.holds);
  for (const { customer, currency } of mails) {
    const hold = crossed.get(customer.id);
    const key = holdKey(customer.id, currency);
    if (hold !== undefined && !holds.has(key)) holds.set(key, hold);
  }
  return { ...open, holds };
}
