import type { OpenItems } from '../../items/openItems';
import type { Decision } from '../decision';
import type { Proposal } from '../proposal';
import { sentTotals, totalsAt, totalsByLevel } from './totals';
import type { MovedItem, Standing, WhatIf } from './whatIf';

/**
 * What would be otherwise under another procedure, or other settings: two proposals on the same items and day, item by
 * item, level by level and in all. Nothing is sent by it.
 * @param customerIds id of each of `items.customers`, same order
 * @example compareProposals(standard, strategic, items, ids).moved[0]
 * //=> { index: 0, before: { level: 1, action: 'mail' }, after: { level: 0, action: 'none' } }
 */
export function compareProposals(
  before: Proposal,
  after: Proposal,
  items: OpenItems,
  customerIds: readonly string[],
): WhatIf {
  const moved: MovedItem[] = [];
  const changed = new Set<string>();
  const idOf = (index: number): string => customerIds[items.customer[index] ?? -1] ?? '';
  const mailsBefore = mailsByCustomer(before);
  const mailsAfter = mailsByCustomer(after);
  for (let index = 0; index < items.count; index += 1) {
    const [was, is] = [standing(before.decisions[index]), standing(after.decisions[index])];
    const id = idOf(index);
    if (was.level !== is.level || was.action !== is.action) {
      moved.push({ index, before: was, after: is });
      changed.add(id);
    } else if (mailsBefore.get(id) !== mailsAfter.get(id)) changed.add(id);
  }
  const [old, anew] = [totalsByLevel(before, items), totalsByLevel(after, items)];
  const levels = [...new Set([...old.keys(), ...anew.keys()])].sort((a, b) => a - b);
  return {
    levels: levels.map((level) => ({ level, before: totalsAt(old, level), after: totalsAt(anew, level) })),
    before: sentTotals(before),
    after: sentTotals(after),
    moved,
    customers: [...changed],
  };
}

const standing = (decision: Decision | undefined): Standing => ({
  level: decision?.level ?? 0,
  action: decision?.action ?? 'none',
});

/** What each customer gets, in a form that can be compared. */
function mailsByCustomer({ mails }: Proposal): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { customer, currency, level, total } of mails)
    said.set(customer.id, `${said.get(customer.id) ?? ''}${currency} ${level} ${total};`);
  return said;
}
