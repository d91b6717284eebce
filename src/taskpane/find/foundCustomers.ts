import type { CheckedRun } from '../../app/checked';
import type { Findable } from '../../app/findDossiers';
import { customerLabel, foldedText } from '../../core/index';

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

/** The customers and documents of the sheet. */
export const onSheet = ({
  customers,
  customerIds,
  reading: { items },
}: Pick<CheckedRun, 'customers' | 'customerIds' | 'reading'>): Findable => ({
  customers,
  documents: items.document.map((document, index) => ({
    document,
    key: items.key[index] ?? '',
    customer: customerIds[items.customer[index] ?? -1] ?? '',
  })),
});

/**
 * Customers whose name or number, or one of whose documents' numbers, has what is sought in it; case and accents do not
 * count. One more than is shown, where there are more. Nothing sought finds nothing.
 */
export function foundCustomers({ customers, documents }: Findable, sought: string): readonly FoundCustomer[] {
  const wanted = foldedText(sought.trim());
  if (wanted === '') return [];
  const found = new Map<string, FoundCustomer>();
  for (const { id, name, number } of customers.values()) {
    if (found.size > MOST_FOUND) break;
    if (has(name, wanted) || has(number, wanted))
      found.set(id, { id, label: customerLabel({ name, number }), number, items: [] });
  }
  for (const { key, document, customer: id } of documents) {
    if (found.size > MOST_FOUND) break;
    const customer = customers.get(id);
    if (customer === undefined || !has(document, wanted)) continue;
    const { name, number } = customer;
    const items = [...(found.get(id)?.items ?? []), key];
    found.set(id, { id, label: customerLabel({ name, number }), number, items });
  }
  return [...found.values()];
}

const has = (text: string | null, wanted: string): boolean =>
  text !== null && foldedText(text).includes(wanted);
