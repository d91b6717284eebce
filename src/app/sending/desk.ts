import type { CurrencyCode } from '../../core/index';
import type { Account, Administration, Fault, Ports, Purpose, SendEntry } from '../ports';
import type { Book } from './book';
import { claimOf } from './claimOf';
import type { MailerOf } from './mailersOf';
import type { TeamDesk } from './teamDesk';

/** All that sending for an administration needs, opened. */
export interface Desk {
  readonly administration: Administration;
  readonly account: Account;
  readonly book: Book;
  /** Null where one person sends. */
  readonly team: TeamDesk | null;
  /** What sends from, and looks in, the mailbox of a mail. */
  readonly mailerOf: MailerOf;
  readonly clock: Ports['clock'];
  readonly hash: Ports['hash'];
}

/** What a sign-in for this administration has to allow; nothing to say where it is mail alone. */
export function purposesOf({ mailbox, team }: Administration): readonly Purpose[] | undefined {
  if (mailbox === '' && team === null) return undefined;
  return [mailbox === '' ? 'mail' : 'shared-mail', ...(team === null ? [] : (['team-folder'] as const))];
}

/** Under what the team claims a customer. */
export const claimedAs = (
  { hash, account, administration }: Pick<Desk, 'hash' | 'account' | 'administration'>,
  customer: string,
  currency: CurrencyCode,
): Promise<string> =>
  claimOf(hash, { tenantId: account.tenantId, administration: administration.id, customer, currency });

/** Tells the team, with the next group, what became of a mail that has an end. */
export async function endClaim(desk: Desk, entry: SendEntry): Promise<void> {
  const { team } = desk;
  const { claim, state, key } = entry;
  if (team === null || claim === null) return;
  if (state !== 'sent' && state !== 'failed' && state !== 'cancelled') return;
  const of = await claimedAs(desk, entry.customer, entry.currency);
  team.end({ of, number: claim, key, state }, state === 'sent' ? entry.events : []);
}

/** Writes a mail's entry; null: it is written. */
export const noteDown = ({ book }: Pick<Desk, 'book'>, entry: SendEntry): Promise<Fault | null> =>
  book.put([entry]);
