import type { NewReading } from '../../../src/core/compare/compareLedgers';
import type { Comparison } from '../../../src/core/compare/comparison';
import type { LedgerItem, LedgerSnapshot } from '../../../src/core/compare/ledger';
import { customerId, NO_DAY } from '../../../src/core/index';
import { documentKey, itemKey } from '../../../src/core/items/itemKey';
import { day, type ItemRow, openItemsOf } from '../dunning/openItemsOf';

/** An open item of an export; `line` from 2 for the further lines of a document. */
export type Row = ItemRow & { readonly line?: number; readonly year?: number; readonly name?: string };

const keyOf = ({ customer, document, line = 1, year = 2026, open, kind }: Row): string => {
  const identity = { administration: 'adm', customer, document, year };
  return itemKey(documentKey({ ...identity, kind: kind ?? (open < 0 ? 'credit-note' : 'invoice') }), line);
};

/** Rows as a reading gives them. */
export function readingOf(rows: readonly Row[]): NewReading {
  const items = { ...openItemsOf(rows), key: rows.map(keyOf) };
  return { items, customerIds: items.customers.map(customerId) };
}

export const kept = (row: Row, clearedDay: string | null = null): LedgerItem => ({
  key: keyOf(row),
  customer: row.customer,
  name: row.name ?? '',
  document: row.document,
  currency: row.currency ?? 'EUR',
  open: row.open,
  dueDay: row.due === null ? NO_DAY : day(row.due),
  clearedDay: clearedDay === null ? null : day(clearedDay),
});

export const snapshotOf = (items: readonly LedgerItem[], on = '2026-10-31'): LedgerSnapshot => ({
  administration: 'adm',
  day: day(on),
  takenAt: `${on}T09:00:00.000Z`,
  items,
});

/** Changes in short: `kind key-tail before>after`. */
export const inShort = ({ changes }: Comparison): string[] =>
  changes.map(({ kind, key, before, after }) => `${kind} ${key.slice('adm|'.length)} ${before}>${after}`);
