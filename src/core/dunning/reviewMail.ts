import type { OpenItems } from '../items/openItems';
import type { ProposedMail } from './proposal';

/**
 * The mail without the items (by key) that the user left out: level and sums follow. Null when nothing is left
 * to ask: no item, or the credits are worth more than the items that remain.
 * @example a mail of 100 and 50 with a credit of 30, without the 50, asks 70 net
 */
export function reviewMail(
  mail: ProposedMail,
  items: OpenItems,
  leftOut: ReadonlySet<string>,
): ProposedMail | null {
  const kept = mail.items.filter(({ index }) => !leftOut.has(items.key[index] ?? ''));
  if (kept.length === mail.items.length) return mail;
  const gross = kept.reduce((total, { asked }) => total + asked, 0);
  const net = mail.credits.reduce((total, index) => total + (items.open[index] ?? 0), gross);
  if (kept.length === 0 || net <= 0) return null;
  return { ...mail, items: kept, gross, net, total: net, level: Math.max(...kept.map(({ level }) => level)) };
}
