import type { PublishedCustomer, PublishedItem, PublishedLedger } from '../../app/ports';
import { currencyOf } from '../../core/index';
import { z } from '../shape';
import { jsonIn, Moment, Text } from './bounds';

/** Format of the file; another number is a newer add-in's and not guessed at. */
const VERSION = 1;

/** Bytes that the open items of an administration may take: some 100,000 of them. */
export const MOST_LEDGER_BYTES = 24 * 1024 * 1024;

const day = z.number().int().min(0).max(1_000_000);
const Customer = z.tuple([Text, Text, Text, z.array(Text).max(50)]);
/** Key, place of the customer in the list, document, reference, due day, open, currency. */
const Item = z.tuple([
  Text,
  z.number().int().min(0),
  Text,
  Text,
  day.nullable(),
  z.number().int(),
  z.string().refine((code) => currencyOf(code) === code),
]);

/** Content of the file: rows without names, since there may be many. */
const LedgerFile = z.object({
  version: z.literal(VERSION),
  administration: Text,
  name: Text,
  at: Moment,
  by: Text,
  dataDay: day,
  customers: z.array(Customer),
  items: z.array(Item),
});

/** What is written for open items; those of a customer that is not among them are left out. */
export function ledgerContent(ledger: PublishedLedger): z.infer<typeof LedgerFile> {
  const places = new Map(ledger.customers.map(({ id }, index) => [id, index]));
  return {
    version: VERSION,
    administration: ledger.administration,
    name: ledger.name,
    at: ledger.at,
    by: ledger.by,
    dataDay: ledger.dataDay,
    customers: ledger.customers.map(({ id, number, name, addresses }) => [id, number, name, [...addresses]]),
    items: ledger.items.flatMap(({ key, customer, document, reference, dueDay, open, currency }) => {
      const place = places.get(customer);
      const row: z.infer<typeof Item> = [key, place ?? 0, document, reference, dueDay, open, currency];
      return place === undefined ? [] : [row];
    }),
  };
}

/** The open items in a file; null where it is damaged, or of another administration. */
export function readLedger(bytes: Uint8Array, administration: string): PublishedLedger | null {
  const file = LedgerFile.safeParse(jsonIn(bytes));
  if (!file.success || file.data.administration !== administration) return null;
  const { version: _, customers: rows, items: lines, ...facts } = file.data;
  const customers = rows.map(
    ([id, number, name, addresses]): PublishedCustomer => ({
      id,
      number,
      name,
      addresses,
    }),
  );
  const items: PublishedItem[] = [];
  for (const [key, place, document, reference, dueDay, open, code] of lines) {
    const customer = customers[place]?.id;
    const currency = currencyOf(code);
    if (customer === undefined || currency === null) return null;
    items.push({ key, customer, document, reference, dueDay, open, currency });
  }
  return { ...facts, customers, items };
}
