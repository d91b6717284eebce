import type { Customer, SheetCustomer } from '../../core/index';
import { customerId } from '../../core/index';
import type { CellPlace } from '../checked';
import type { CustomerRow } from '../ports';
import { type CustomerDefaults, customerOf } from './customerOf';

/** The customers of a sheet, joined to the customer table. */
export interface JoinedCustomers {
  readonly customers: ReadonlyMap<string, Customer>;
  /** Customer id per customer of the sheet, same order. */
  readonly customerIds: readonly string[];
  /** Indexes of the sheet's customers that the table does not have. */
  readonly unknown: readonly number[];
  /** Cells that were not understood, and numbers that stand in the table twice. */
  readonly unread: readonly CellPlace[];
}

/** Id of a row of the table; null for a row that has neither number nor name. */
function idOfRow(row: CustomerRow): string | null {
  const number = row.number.trim() || null;
  const name = row.name.trim() || null;
  if (number === null && name === null) return null;
  return customerId({ number, name });
}

/**
 * Joins by customer number, else by name. A number that stands in the table twice is reported; its first row
 * counts, but a hold in any of them holds.
 */
export function joinCustomers(
  sheetCustomers: readonly SheetCustomer[],
  rows: readonly CustomerRow[],
  defaults: CustomerDefaults,
): JoinedCustomers {
  const rowById = new Map<string, CustomerRow>();
  const unread: CellPlace[] = [];
  for (const row of rows) {
    const id = idOfRow(row);
    if (id === null) continue;
    const first = rowById.get(id);
    if (first === undefined) {
      rowById.set(id, row);
      continue;
    }
    unread.push({ row: row.row, field: 'number', content: row.number || row.name });
    if (first.hold.trim() === '' && row.hold.trim() !== '') rowById.set(id, { ...first, hold: row.hold });
  }

  const customers = new Map<string, Customer>();
  const unknown: number[] = [];
  const customerIds = sheetCustomers.map((sheet, index) => {
    const id = customerId(sheet);
    if (customers.has(id)) return id;
    const row = rowById.get(id) ?? rowById.get(customerId({ number: null, name: sheet.name })) ?? null;
    if (row === null) unknown.push(index);
    const parsed = customerOf(id, sheet, row, defaults);
    customers.set(id, parsed.customer);
    unread.push(...parsed.unread);
    return id;
  });
  return { customers, customerIds, unknown, unread };
}
