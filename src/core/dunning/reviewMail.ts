import type { OpenItems } from '../items/openItems';
import { composeMail } from './mails/composeMail';
import type { ProposedMail } from './proposal';

/**
 * The mail without the items (by key) that the user left out: level, sums, charges and last day to pay follow. Null
 * when nothing is left to ask: no item, or the credits are worth more than the items that remain.
 * @example a mail of 100 and 50 with a credit of 30, without the 50, asks 70 net
 */
export function reviewMail(
  mail: ProposedMail,
  items: OpenItems,
  leftOut: ReadonlySet<string>,
): ProposedMail | null {
  const kept = mail.items.filter(({ index }) => !leftOut.has(items.key[index] ?? ''));
  return kept.length === mail.items.length ? mail : composeMail({ ...mail, items: kept }, items);
}
