import type { CurrencyCode } from '../../core/index';
import type { Hash } from '../ports';

/** What identifies one reminder mail. No amounts: a part payment must not make a second mail. */
export interface MailIdentity {
  readonly tenantId: string;
  readonly administration: string;
  readonly customer: string;
  readonly currency: CurrencyCode;
  /** Item keys, each with the level at which the mail reminds it, or with the day of its notice. */
  readonly items: readonly { readonly key: string; readonly level: number }[];
  /** How many earlier sends of exactly these were cancelled or bounced. */
  readonly attempt: number;
}

/** 32 hex characters of a SHA-256: the same mail has the same key on every computer, on every day. */
export async function mailKey(hash: Hash, mail: MailIdentity): Promise<string> {
  const items = mail.items.map(({ key, level }) => JSON.stringify([key, level])).sort();
  const identity = [mail.tenantId, mail.administration, mail.customer, mail.currency, items, mail.attempt];
  return (await hash.sha256(JSON.stringify(identity))).slice(0, 32);
}
