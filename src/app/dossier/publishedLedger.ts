import { NO_DAY } from '../../core/index';
import type { CheckedRun } from '../checked';
import type { Administration, PublishedCustomer, PublishedItem, PublishedLedger } from '../ports';

/** What was read and joined of an administration. */
export type LedgerSource = Pick<CheckedRun, 'reading' | 'customers' | 'customerIds' | 'asOf'>;

/** Addresses of a customer that are published: who writes from another is found by hand. */
const MOST_ADDRESSES = 20;
/** Longest text of a cell that is published, in UTF-16 units. */
const LONGEST = 300;

const short = (text: string | null): string => (text ?? '').slice(0, LONGEST);

/**
 * The open items of an administration and whose they are, for those who have no workbook open: nothing else of the
 * customers than number, name and addresses, and only of those who have something open.
 */
export function publishedLedger(
  { reading, customers, customerIds, asOf }: LedgerSource,
  { id, name }: Pick<Administration, 'id' | 'name'>,
  { at, by }: Pick<PublishedLedger, 'at' | 'by'>,
): PublishedLedger {
  const { items } = reading;
  const owing = new Map<string, PublishedCustomer>();
  const open: PublishedItem[] = [];
  for (let index = 0; index < items.count; index += 1) {
    const amount = items.open[index] ?? 0;
    const customer = customerIds[items.customer[index] ?? -1];
    const currency = items.currencies[items.currency[index] ?? 0];
    if (amount === 0 || customer === undefined || currency === undefined) continue;
    if (!owing.has(customer)) {
      const known = customers.get(customer);
      const addresses = [...(known?.emails ?? []), ...(known?.cc ?? [])].slice(0, MOST_ADDRESSES);
      const [number, label] = [short(known?.number ?? null), short(known?.name ?? null)];
      owing.set(customer, { id: customer, number, name: label, addresses });
    }
    const due = items.dueDay[index] ?? NO_DAY;
    open.push({
      key: items.key[index] ?? '',
      customer,
      document: short(items.document[index] ?? null),
      reference: short(items.reference[index] ?? null),
      dueDay: due === NO_DAY ? null : due,
      open: amount,
      currency,
    });
  }
  const dataDay = reading.dataDay ?? asOf;
  return { administration: id, name, at, by, dataDay, customers: [...owing.values()], items: open };
}
