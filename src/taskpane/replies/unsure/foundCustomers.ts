import type { CheckedRun } from '../../../app/checked';
import { customerLabel, foldedText } from '../../../core/index';

/** A customer that a person looked for. */
export interface FoundCustomer {
  /** Customer id. */
  readonly id: string;
  readonly label: string;
  readonly number: string | null;
  /** Keys of the items by whose number it was found; none where it was found by itself. */
  readonly items: readonly string[];
}

/** As many are shown. */
export const MOST_FOUND = 20;

/**
 * Customers whose name or number, or one of whose open documents' numbers, has what is sought in it; case and accents do
 * not count. One more than is shown, where there are more. Nothing sought finds nothing.
 */
export function foundCustomers(
  { customers, customerIds, reading: { items } }: Pick<CheckedRun, 'customers' | 'customerIds' | 'reading'>,
  sought: string,
): readonly FoundCustomer[] {
  const wanted = foldedText(sought.trim());
  if (wanted === '') return [];
  const found = new Map<string, FoundCustomer>();
  for (const { id, name, number } of customers.values()) {
    if (found.size > MOST_FOUND) break;
    if (has(name, wanted) || has(number, wanted))
      found.set(id, { id, label: customerLabel({ name, number }), number, items: [] });
  }
  for (let index = 0; index < items.count && found.size <= MOST_FOUND; index += 1) {
    if (!has(items.document[index] ?? null, wanted)) continue;
    const id = customerIds[items.customer[index] ?? -1] ?? '';
    const customer = customers.get(id);
    if (customer === undefined) continue;
    const { name, number } = customer;
    const known = found.get(id);
    const keys = [...(known?.items ?? []), items.key[index] ?? ''];
    found.set(id, { id, label: customerLabel({ name, number }), number, items: keys });
  }
  return [...found.values()];
}

const has = (text: string | null, wanted: string): boolean =>
  text !== null && foldedText(text).includes(wanted);
