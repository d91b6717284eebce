import type { CurrencyCode, DayNumber, Minor } from '../core/index';
import type { PublishedRecord } from './parts/publishedRecord';
import type { Correspondent, Fault, PublishedCustomer, PublishedItem, PublishedLedger } from './ports';

export { createPublishedRecord, type PublishedRecord } from './parts/publishedRecord';

/** What is open in one currency. */
interface OpenSum {
  readonly currency: CurrencyCode;
  /** Debits less credits. */
  readonly open: Minor;
  /** The debits that were past their due date on the day of the list. */
  readonly overdue: Minor;
}

/** What is open of a customer. */
export interface OpenOf {
  readonly customer: PublishedCustomer;
  /** The oldest due date first; those without one last. */
  readonly items: readonly PublishedItem[];
  readonly sums: readonly OpenSum[];
}

/** The list of a company as far as it concerns the people of a mail. */
interface PublishedFor extends Pick<PublishedLedger, 'administration' | 'name' | 'at' | 'by' | 'dataDay'> {
  /** Empty where nobody of them has something open. */
  readonly found: readonly OpenOf[];
}

/** What is open of the people of a mail. */
export interface OpenItemsBeside {
  /** Of each company that published a list. */
  readonly lists: readonly PublishedFor[];
  /** Why a list could not be read; null where all were. */
  readonly fault: Fault | null;
}

/** For so long a list is good enough, in milliseconds. */
const RECENT = 600_000;

/** What is open of these people by the lists that were published: customers are recognised by their addresses. */
export async function describeOpenItems(
  record: PublishedRecord,
  people: readonly Correspondent[],
): Promise<OpenItemsBeside> {
  const answers = await record.read(RECENT);
  const addresses = new Set(people.map(({ address }) => folded(address)));
  const lists: PublishedFor[] = [];
  let fault: Fault | null = null;
  for (const answer of answers) {
    if (!answer.ok) fault ??= answer.error;
    else if (answer.value !== null) lists.push(publishedFor(answer.value, addresses));
  }
  return { lists, fault };
}

const folded = (address: string): string => address.trim().toLowerCase();

function publishedFor(ledger: PublishedLedger, addresses: ReadonlySet<string>): PublishedFor {
  const { administration, name, at, by, dataDay } = ledger;
  const customers = ledger.customers.filter((customer) =>
    customer.addresses.some((address) => addresses.has(folded(address))),
  );
  const found = customers.map((customer): OpenOf => {
    const items = ledger.items.filter((item) => item.customer === customer.id).sort(oldestFirst);
    return { customer, items, sums: sumsOf(items, dataDay) };
  });
  return { administration, name, at, by, dataDay, found: found.filter(({ items }) => items.length > 0) };
}

const dueOf = ({ dueDay }: PublishedItem): number => dueDay ?? Number.MAX_SAFE_INTEGER;

const oldestFirst = (one: PublishedItem, other: PublishedItem): number =>
  dueOf(one) - dueOf(other) || (one.document < other.document ? -1 : 1);

function sumsOf(items: readonly PublishedItem[], day: DayNumber): readonly OpenSum[] {
  const sums = new Map<CurrencyCode, OpenSum>();
  for (const item of items) {
    const { currency, open } = item;
    const before = sums.get(currency) ?? { currency, open: 0, overdue: 0 };
    const overdue = open > 0 && dueOf(item) < day ? open : 0;
    sums.set(currency, { currency, open: before.open + open, overdue: before.overdue + overdue });
  }
  return [...sums.values()];
}
