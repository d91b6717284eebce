import type { CustomerRow } from '../../src/app/ports';
import type { CellValue, Grid } from '../../src/core/reading/grid';
import { customerRow } from '../app/sampleSheet';
import type { Random } from './random';

/** Day numbers count from 1970, the serials of a sheet from the end of 1899. */
const SERIAL = 25_569;

/** An open invoice. */
interface Item {
  readonly customer: string;
  readonly document: string;
  readonly dueDay: number;
  readonly amount: number;
  readonly open: number;
  readonly currency: string;
}

/** The open items of a company, each customer with something to be reminded of. */
export interface Ledger {
  readonly items: readonly Item[];
  readonly customers: readonly CustomerRow[];
}

const languages = ['nl', 'fr', 'de', 'en'] as const;

/** One of so many customers owes in dollars. */
const DOLLARS = 25;
/** One of so many has an address that no mailbox sends to. */
const BAD_ADDRESS = 500;

/**
 * A ledger of which so many mails come on `day` and on the days after it: the first reminder of one to three invoices
 * each.
 */
export function createLedger(mails: number, day: number, random: Random): Ledger {
  const items: Item[] = [];
  const customers: CustomerRow[] = [];
  const invoice = (customer: string, currency: string): void => {
    const amount = random.between(2_000, 900_000) / 100;
    const document = `F${String(items.length + 1).padStart(6, '0')}`;
    // The first reminder comes 10 days after the due date, the second 20.
    items.push({ customer, document, dueDay: day - random.between(11, 14), amount, open: amount, currency });
  };
  for (let index = 0; index < mails; index += 1) {
    const number = String(index + 1).padStart(5, '0');
    const currency = index % DOLLARS === DOLLARS - 1 ? 'USD' : 'EUR';
    const bad = index % BAD_ADDRESS === BAD_ADDRESS - 1;
    for (let left = random.between(1, 3); left > 0; left -= 1) invoice(number, currency);
    customers.push(
      customerRow({
        row: index + 2,
        number,
        name: `Klant ${number} NV`,
        email: bad ? `klant${number}@nergens` : `klant${number}@klanten.example`,
        language: random.pick(languages),
        kind: 'zakelijk',
        country: 'BE',
      }),
    );
  }
  return { items, customers };
}

/** The same ledger as somebody else exported it: another order, some items paid since then, some in part. */
export function otherExport({ items, customers }: Ledger, share: number, random: Random): Ledger {
  const left = items.flatMap((item) => {
    if (random.chance(share)) return [];
    return random.chance(share) ? [{ ...item, open: Math.ceil(item.open * 50) / 100 }] : [item];
  });
  return { items: random.shuffled(left), customers: random.shuffled(customers) };
}

const header = [
  'Customer number',
  'Customer name',
  'Invoice number',
  'Invoice date',
  'Due date',
  'Currency',
  'Amount',
  'Open amount',
];
const dates = ['@', 'General', '@', 'dd/mm/yyyy', 'dd/mm/yyyy', '@', '#,##0.00', '#,##0.00'];

/** The ledger as a sheet whose payments are booked up to the day. */
export function gridOf({ items, customers }: Ledger, dataDay: number): Grid {
  const names = new Map(customers.map(({ number, name }) => [number, name]));
  const rows = items.map(({ customer, document, dueDay, currency, amount, open }): CellValue[] => {
    const due = dueDay + SERIAL;
    return [customer, names.get(customer) ?? '', document, due - 30, due, currency, amount, open];
  });
  const blank = header.map(() => null);
  const cells = [['As of', dataDay + SERIAL, ...blank.slice(2)], blank, header, ...rows];
  return {
    sheetName: 'Open items',
    firstRow: 1,
    firstColumn: 1,
    rows: cells,
    numberFormats: cells.map((row) =>
      row[0] === 'As of' ? ['General', 'dd/mm/yyyy', ...dates.slice(2)] : dates,
    ),
    date1904: false,
  };
}

/** Who is to get a mail, and in which currency: `00007 EUR`. */
export const nameOf = (customer: string, currency: string): string => `${customer} ${currency}`;

/** Everybody of a ledger who is to get a mail. */
export const dueIn = ({ items }: Ledger): ReadonlySet<string> =>
  new Set(items.map(({ customer, currency }) => nameOf(customer, currency)));
