import type { SheetCustomer } from '../../core/index';
import { customerId } from '../../core/index';
import type { CellPlace } from '../checked';
import type { CustomerRow } from '../ports';
import { type CustomerDefaults, type GroupOf, namedProcedure } from './customerOf';

/** A customer with the row that is known of it. */
export interface KnownCustomer {
  readonly sheet: SheetCustomer;
  readonly row: CustomerRow | null;
}

/** Which customers belong to which. */
export interface CustomerGroups {
  /** By customer id, those without items too; absent is a customer that stands alone. */
  readonly groupOf: ReadonlyMap<string, GroupOf>;
  /** Those that others belong to and that have no items of their own, by id. */
  readonly parents: ReadonlyMap<string, KnownCustomer>;
  /** Cells that name nobody, or that lead back to the customer itself. */
  readonly unread: readonly CellPlace[];
}

const nameId = (name: string): string => customerId({ number: null, name });

/** The number of a parent, else its name, as the group column has it. */
type Find = (typed: string) => string | null;

/**
 * Follows the group column from every customer up to its last parent. A parent is named by its number or its name, and
 * may have no items of its own. A name that two customers have, or nobody, is no parent; customers that in the end
 * belong to themselves stand alone.
 * @param customers those of the sheet, by id
 * @param rows all rows of the customer table that may be of this administration
 */
export function customerGroups(
  customers: ReadonlyMap<string, KnownCustomer>,
  rows: readonly CustomerRow[],
  { procedures }: Pick<CustomerDefaults, 'procedures'>,
): CustomerGroups {
  const all = new Map(customers);
  const unread: CellPlace[] = [];
  const parentOf = new Map<string, string | null>();
  if (rows.every(({ group }) => group === '')) return { groupOf: new Map(), parents: new Map(), unread };

  const joined = new Set([...customers.values()].map(({ row }) => row?.row));
  for (const row of rows)
    if (!joined.has(row.row) && !all.has(customerId(row)))
      all.set(customerId(row), { sheet: bare(row), row });
  const find = finder(all);
  const refuse = (id: string): void => {
    const row = all.get(id)?.row ?? null;
    if (row !== null) unread.push({ row: row.row, field: 'group', content: row.group });
    parentOf.set(id, null);
  };
  const follow = (start: string): void => {
    const path: string[] = [];
    let id: string | null = start;
    while (id !== null && !parentOf.has(id)) {
      path.push(id);
      const typed: string = all.get(id)?.row?.group.trim() ?? '';
      const parent: string | null = typed === '' ? null : find(typed);
      if (typed !== '' && parent === null) refuse(id);
      else parentOf.set(id, parent);
      id = parent;
    }
    const meets = id === null ? -1 : path.indexOf(id);
    if (meets >= 0) path.slice(meets).forEach(refuse);
  };
  for (const id of customers.keys()) follow(id);
  // What else the table says is followed too, but what it says wrongly there matters to nobody now.
  const above = new Set(parentOf.keys());
  const told = [...unread];
  for (const id of all.keys()) follow(id);

  const groupOf = new Map<string, GroupOf>();
  const parents = new Map<string, KnownCustomer>();
  const found = new Map<string, string>();
  for (const [id, parent] of parentOf) {
    if (parent === null) continue;
    const known = all.get(parent);
    if (known !== undefined && above.has(id) && !customers.has(parent)) parents.set(parent, known);
    groupOf.set(id, { id: parent, procedure: inherited(parent) });
  }
  return { groupOf, parents, unread: told };

  /** Procedure in the row of a customer, or of the one above it. */
  function inherited(from: string): string {
    const passed: string[] = [];
    let named: string | null = null;
    for (let id: string | null = from; named === null && id !== null; id = parentOf.get(id) ?? null) {
      named = found.get(id) ?? namedProcedure(all.get(id)?.row?.procedure ?? '', procedures);
      passed.push(id);
    }
    for (const id of passed) found.set(id, named ?? '');
    return named ?? '';
  }
}

/** A customer of the table of which the sheet says nothing. */
export const bare = ({ number, name }: CustomerRow): SheetCustomer => ({
  number: number || null,
  name: name || null,
  email: null,
  language: null,
  country: null,
});

/** Looks customers up by number, else by name; two of one name are nobody. */
function finder(all: ReadonlyMap<string, KnownCustomer>): Find {
  const byWord = new Map<string, string | null>();
  const add = (word: string, id: string): void => {
    const known = byWord.get(word);
    byWord.set(word, known === undefined || known === id ? id : null);
  };
  for (const [id, { sheet, row }] of all) {
    if (row !== null && row.number !== '') add(row.number, id);
    const names = new Set([nameId(row?.name ?? ''), nameId(sheet.name ?? '')]);
    for (const name of names) if (name !== '') add(name, id);
  }
  return (typed) => (all.has(typed) ? typed : (byWord.get(typed) ?? byWord.get(nameId(typed)) ?? null));
}
