import { CUSTOMER_TABLE, type CustomerColumn } from '../wording/customerTable/headers';
import { areCustomerHeaders, columnsAmong } from '../wording/customerTable/recognise';
import { findLists } from './findList';
import type { Located } from './tables';

/** The customer table with the place of its columns; `columns` counts from 0 within the table. */
export interface LocatedCustomers extends Located {
  readonly columns: ReadonlyMap<CustomerColumn, number>;
}

/** The customer table by its name, else the first table and then the first list that looks like one, or null. */
export async function findCustomers(context: Excel.RequestContext): Promise<LocatedCustomers | null> {
  const [located] = await findLists(context, [{ table: CUSTOMER_TABLE, areHeaders: areCustomerHeaders }]);
  return located ? { ...located, columns: columnsAmong(located.headers) } : null;
}
