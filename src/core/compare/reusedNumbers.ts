import type { ItemChange } from './comparison';
import { numberOf } from './keyParts';
import type { LedgerItem } from './ledger';

/** Kinds of documents that the seller numbers: payments share their numbers as they please. */
const numbered = /^(?:invoice|credit-note)\|./;

/** The changes, with those that are new under another customer's number told as such. */
export function namedAnew(changes: readonly ItemChange[], last: readonly LedgerItem[]): ItemChange[] {
  const fresh = changes.filter(({ kind }) => kind === 'new');
  const documents = new Set(fresh.map(({ document }) => document));
  const owners = new Map<string, string[]>();
  if (fresh.length > 0)
    for (const { document, customer, key } of last) {
      if (!documents.has(document)) continue;
      const number = numberOf(key);
      if (!numbered.test(number)) continue;
      const others = owners.get(number);
      if (others === undefined) owners.set(number, [customer]);
      else others.push(customer);
    }
  if (owners.size === 0) return [...changes];
  return changes.map((change) => {
    if (change.kind !== 'new') return change;
    const others = (owners.get(numberOf(change.key)) ?? []).filter((one) => one !== change.customer);
    const [other] = others.sort();
    return other === undefined ? change : { ...change, kind: 'reused', other };
  });
}
