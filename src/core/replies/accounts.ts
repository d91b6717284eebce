import type { DossierEvent } from '../dossier/event';
import type { MailEvent } from '../dossier/events/reminders';
import type { OpenItems } from '../items/openItems';
import { type KnownDocuments, knownDocuments } from './documentsIn';

/** What a text can name of one customer, each with the keys of the items that it stands for. */
export interface NamedItems {
  /** By document number as the books write it; also of items reminded and since paid. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** The same numbers, prepared for looking for them in texts. */
  readonly known: KnownDocuments;
  /** By payment reference, its letters and figures alone. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  /** By currency and minor units: see `sumName`. */
  readonly sums: ReadonlyMap<string, readonly string[]>;
  readonly currencies: readonly string[];
}

/** Letters and figures of a reference, in upper case. `bareReference('+++090/9337/55493+++') //=> '090933755493'` */
export const bareReference = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Under what a sum is kept. `sumName('EUR', 121000) //=> 'EUR 121000'` */
export const sumName = (currency: string, amount: number): string => `${currency} ${amount}`;

/** Gives what a text can name of a customer, made when it is first asked for. */
export type AccountOf = (customer: string) => NamedItems;

/** The open items of each customer, and those that were reminded: a customer of whom nothing is known has none. */
export function accountsOf(
  items: OpenItems,
  customerIds: readonly string[],
  events: readonly DossierEvent[],
): AccountOf {
  const open = new Map<string, number[]>();
  for (let index = 0; index < items.count; index += 1)
    push(open, customerIds[items.customer[index] ?? -1] ?? '', index);
  const mailed = new Map<string, MailEvent[]>();
  for (const event of events)
    if (event.kind === 'reminder-sent' || event.kind === 'notice') push(mailed, event.customer, event);
  const known = new Map<string, NamedItems>();
  return (customer) => {
    const account =
      known.get(customer) ?? namedItems(items, open.get(customer) ?? [], mailed.get(customer) ?? []);
    known.set(customer, account);
    return account;
  };
}

function namedItems(items: OpenItems, open: readonly number[], mailed: readonly MailEvent[]): NamedItems {
  const documents = new Map<string, Set<string>>();
  const references = new Map<string, Set<string>>();
  const sums = new Map<string, Set<string>>();
  const currencies = new Set<string>();
  for (const index of open) {
    const key = items.key[index] ?? '';
    const currency = items.currencies[items.currency[index] ?? 0] ?? '';
    const sum = items.open[index] ?? 0;
    add(documents, (items.document[index] ?? '').trim(), key);
    add(references, bareReference(items.reference[index] ?? ''), key);
    currencies.add(currency);
    if (sum > 0) add(sums, sumName(currency, sum), key);
  }
  for (const total of totalsOf(mailed)) {
    currencies.add(total.currency);
    for (const key of total.items) {
      add(sums, sumName(total.currency, total.open), key);
      add(sums, sumName(total.currency, total.asked), key);
    }
  }
  for (const { item, detail } of mailed) add(documents, detail.document.trim(), item);
  const [byDocument, byReference, bySum] = [documents, references, sums].map(listed);
  return {
    documents: byDocument ?? new Map(),
    known: knownDocuments([...documents.keys()]),
    references: byReference ?? new Map(),
    sums: bySum ?? new Map(),
    currencies: [...currencies],
  };
}

interface Total {
  readonly currency: string;
  readonly items: string[];
  open: number;
  asked: number;
}

/** What each mail of ours asked together, with and without the charges. */
function totalsOf(mailed: readonly MailEvent[]): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const event of mailed) {
    const { mailKey, currency, open } = event.detail;
    const total = totals.get(mailKey) ?? { currency, items: [], open: 0, asked: 0 };
    totals.set(mailKey, total);
    const charges = event.kind === 'notice' ? [] : event.detail.charges;
    total.items.push(event.item);
    total.open += open;
    total.asked += charges.reduce((sum, { amount }) => sum + amount, open);
  }
  return [...totals.values()];
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function add(lists: Map<string, Set<string>>, name: string, key: string): void {
  if (name === '' || key === '') return;
  const known = lists.get(name);
  if (known === undefined) lists.set(name, new Set([key]));
  else known.add(key);
}

const listed = (lists: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> =>
  new Map([...lists].map(([name, keys]) => [name, [...keys]]));
