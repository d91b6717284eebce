import type { Customer, SheetCustomer } from '../../core/index';
import { customerId, eachInPieces, runThrough, type Sliced } from '../../core/index';
import type { CellPlace } from '../checked';
import type { CustomerRow } from '../ports';
import { bare, customerGroups, type KnownCustomer } from './customerGroups';
import { type CustomerDefaults, customerOf } from './customerOf';
import { type CustomerScope, rowsOf } from './customerRows';

/** The customers of a sheet, joined to the customer table. */
export interface JoinedCustomers {
  readonly customers: ReadonlyMap<string, Customer>;
  /** Those that others belong to and that have no items of their own, by id. */
  readonly parents: ReadonlyMap<string, Customer>;
  /** Those of the table that the sheet does not have, by id: where several administrations share it, this one's only. */
  readonly others: ReadonlyMap<string, Customer>;
  /** Customer id per customer of the sheet, same order. */
  readonly customerIds: readonly string[];
  /** Indexes of the sheet's customers that the table does not have. */
  readonly unknown: readonly number[];
  /** Cells that were not understood, and numbers that stand in the table twice. */
  readonly unread: readonly CellPlace[];
}

/** Id by the name alone; '' without a name. */
const nameId = (name: string | null): string => customerId({ number: null, name });

/** Number and name together, '' without a name: customers of two administrations may share the one, not both. */
const exactId = ({ number, name }: Pick<SheetCustomer, 'number' | 'name'>): string =>
  nameId(name) === '' ? '' : JSON.stringify([number?.trim() ?? '', nameId(name)]);

/** The rows of a list by an id; of two with one id the first counts, but a hold in any of them holds. */
function byId(
  rows: readonly CustomerRow[],
  idOf: (row: CustomerRow) => string,
  unread: CellPlace[],
): ReadonlyMap<string, CustomerRow> {
  const found = new Map<string, CustomerRow>();
  for (const row of rows) {
    const id = idOf(row);
    if (id === '') continue;
    const first = found.get(id);
    if (first === undefined) {
      found.set(id, row);
      continue;
    }
    unread.push({ row: row.row, field: 'number', content: row.number || row.name });
    found.set(id, heldToo(first, row));
  }
  return found;
}

/** A row, held as well when another row of the same customer is. */
const heldToo = (row: CustomerRow, other: CustomerRow | null): CustomerRow =>
  row.hold.trim() === '' && other !== null && other.hold.trim() !== '' ? { ...row, hold: other.hold } : row;

/**
 * Joins by customer number, else by name. A number that stands in the table twice is reported. Where the workbook has
 * several administrations, a row that names none of them may be another one's customer: it counts only where number
 * and name both agree, and after the rows that name the administration asked about.
 */
export const joinCustomers = (...asked: Parameters<typeof joinCustomersInSlices>): JoinedCustomers =>
  runThrough(joinCustomersInSlices(...asked));

/** `joinCustomers` with pauses, for whoever must answer to others meanwhile. */
export function* joinCustomersInSlices(
  sheetCustomers: readonly SheetCustomer[],
  rows: readonly CustomerRow[],
  defaults: CustomerDefaults,
  scope: CustomerScope,
): Sliced<JoinedCustomers> {
  const { own, shared, unknown: foreign } = rowsOf(rows, scope);
  const unread: CellPlace[] = [...foreign];
  const ownRows = byId(own, customerId, unread);
  const sharedRows = byId(shared, exactId, unread);

  const known = new Map<string, KnownCustomer>();
  const unknown: number[] = [];
  const customerIds: string[] = [];
  yield* eachInPieces(sheetCustomers, (sheet) => {
    const id = customerId(sheet);
    const index = customerIds.push(id) - 1;
    if (known.has(id)) return;
    const common = sharedRows.get(exactId(sheet)) ?? null;
    const named = ownRows.get(id) ?? ownRows.get(nameId(sheet.name)) ?? null;
    const row = named === null ? common : heldToo(named, common);
    if (row === null) unknown.push(index);
    known.set(id, { sheet, row });
  });

  const groups = customerGroups(known, [...own, ...shared], defaults);
  yield;
  function* parsed(all: ReadonlyMap<string, KnownCustomer>): Sliced<ReadonlyMap<string, Customer>> {
    const found = new Map<string, Customer>();
    yield* eachInPieces(all, ([id, { sheet, row }]) => {
      const { customer, unread: cells } = customerOf(id, sheet, row, defaults, groups.groupOf.get(id));
      unread.push(...cells);
      found.set(id, customer);
    });
    return found;
  }
  const customers = yield* parsed(known);
  const parents = yield* parsed(groups.parents);
  unread.push(...groups.unread);
  const joined = new Set([...known.values()].map(({ row }) => row?.row));
  const others = new Map<string, Customer>();
  yield* eachInPieces(ownRows, ([id, row]) => {
    if (known.has(id) || joined.has(row.row)) return;
    // What their cells say wrongly matters to nobody now.
    others.set(id, customerOf(id, bare(row), row, defaults, groups.groupOf.get(id)).customer);
  });
  return { customers, parents, others, customerIds, unknown, unread };
}
