import type { CheckedRun } from '../../../app/checked';
import type { SendEntry } from '../../../app/ports';
import { holdKey } from '../../../app/sending/open';
import type { MailAgain } from '../runState';

/** What is to go out after all, of mails that were never handed over. */
export const againOf = ({ customer, currency, events }: SendEntry): MailAgain => ({
  customer,
  currency,
  items: events.map(({ item }) => item),
});

/** Mails of a fresh proposal that stand for mails of an earlier run. */
export interface FoundAgain {
  /** Ids of the proposed mails. */
  readonly ids: readonly string[];
  /** Keys of items that were not in the mail then. */
  readonly withoutItems: readonly string[];
  /** How many are not needed any more. */
  readonly missing: number;
}

/** Finds the mails of an earlier run in a fresh proposal: those to the same customer about one of the same items. */
export function mailsAgain(
  { proposal, reading }: Pick<CheckedRun, 'proposal' | 'reading'>,
  wanted: readonly MailAgain[],
): FoundAgain {
  const items = new Map<string, Set<string>>();
  for (const { customer, currency, items: keys } of wanted) {
    const name = holdKey(customer, currency);
    items.set(name, new Set([...(items.get(name) ?? []), ...keys]));
  }
  const found = new Set<string>();
  const ids: string[] = [];
  const withoutItems: string[] = [];
  for (const mail of proposal.mails) {
    const name = holdKey(mail.customer.id, mail.currency);
    const keys = mail.items.map(({ index }) => reading.items.key[index] ?? '');
    const before = items.get(name);
    if (before === undefined || !keys.some((key) => before.has(key))) continue;
    found.add(name);
    ids.push(mail.id);
    withoutItems.push(...keys.filter((key) => !before.has(key)));
  }
  return { ids, withoutItems, missing: items.size - found.size };
}
