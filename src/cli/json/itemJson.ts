import {
  type DocumentKind,
  decimalOfMinor,
  documentKinds,
  isoOfDay,
  NO_DAY,
  type OpenItems,
} from '../../core/index';

/** An open item as JSON has it: amounts as decimal text, dates as ISO, null for what the sheet does not say. */
export interface ItemJson {
  readonly row: number;
  readonly customerNumber: string | null;
  readonly customerName: string | null;
  readonly invoiceNumber: string | null;
  readonly type: 'invoice' | 'creditNote' | 'payment' | 'other';
  readonly invoiceDate: string | null;
  readonly dueDate: string | null;
  readonly amount: string;
  readonly open: string;
  readonly currency: string;
  readonly reference: string | null;
  readonly level: number | null;
  readonly lastReminder: string | null;
  readonly hold: string | null;
  /** Code of the company whose claim it is. */
  readonly company: string | null;
}

const types: Readonly<Record<DocumentKind, ItemJson['type']>> = {
  invoice: 'invoice',
  'credit-note': 'creditNote',
  payment: 'payment',
  other: 'other',
};

/** Day of a column as ISO date, null where the sheet has none. */
export const isoOrNull = (day: number | undefined | null): string | null =>
  day === undefined || day === null || day === NO_DAY ? null : isoOfDay(day);

/** The item at an index of the columns. */
export function itemJson(items: OpenItems, index: number): ItemJson {
  const customer = items.customers[items.customer[index] ?? -1];
  const currency = items.currencies[items.currency[index] ?? -1] ?? '';
  const level = items.exportLevel[index] ?? -1;
  return {
    row: items.row[index] ?? 0,
    customerNumber: customer?.number ?? null,
    customerName: customer?.name ?? null,
    invoiceNumber: items.document[index] || null,
    type: types[documentKinds[items.kind[index] ?? -1] ?? 'other'],
    invoiceDate: isoOrNull(items.invoiceDay[index]),
    dueDate: isoOrNull(items.dueDay[index]),
    amount: decimalOfMinor(items.amount[index] ?? 0, currency),
    open: decimalOfMinor(items.open[index] ?? 0, currency),
    currency,
    reference: items.reference[index] ?? null,
    level: level < 0 ? null : level,
    lastReminder: isoOrNull(items.exportLastReminder[index]),
    hold: items.hold[index] ?? null,
    company: items.companies[items.company[index] ?? -1] || null,
  };
}

/** All items in the order of the sheet. */
export const itemsJson = (items: OpenItems): ItemJson[] =>
  Array.from({ length: items.count }, (_, index) => itemJson(items, index));
