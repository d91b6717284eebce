import type { CustomerRow, CustomerTable } from '../../app/ports';
import { ok } from '../../core/index';
import type { Workbook } from '../../host/workbook/workbook';
import { allCustomerColumns, CUSTOMER_TABLE } from '../../wording/customerTable/headers';
import { areCustomerHeaders, columnsAmong } from '../../wording/customerTable/recognise';
import { type Located, locateList, locateTable, textsOf } from './located';

/** The customer table by its name, else the first table and then the first list that looks like one. */
function findCustomers(workbook: Workbook): Located | null {
  const named = workbook.tables.byName(CUSTOMER_TABLE);
  if (named !== undefined) return locateTable(workbook, named);
  const tables = workbook.tables.all().map((table) => locateTable(workbook, table));
  const lists = workbook.sheets.all().map(locateList);
  return [...tables, ...lists].find((list) => list !== null && areCustomerHeaders(list.headers)) ?? null;
}

/** The customer master of an opened workbook. */
export function createWorkbookCustomers(workbook: Workbook): Pick<CustomerTable, 'read'> {
  return {
    async read() {
      const located = findCustomers(workbook);
      if (located === null) return ok(null);
      const found = columnsAmong(located.headers);
      const columns = allCustomerColumns.map((column) => found.get(column) ?? -1);
      const rows = textsOf(located, columns).map((texts, index): CustomerRow => {
        const [number = '', name = '', email = '', language = '', kind = '', country = '', ...rest] = texts;
        const [
          profile = '',
          procedure = '',
          limit = '',
          hold = '',
          group = '',
          owner = '',
          administration = '',
        ] = rest;
        const row = located.body.row + index + 1;
        return {
          row,
          number,
          name,
          email,
          language,
          kind,
          country,
          profile,
          procedure,
          limit,
          hold,
          group,
          owner,
          administration,
        };
      });
      return ok(rows.filter(({ number, name }) => number !== '' || name !== ''));
    },
  };
}
