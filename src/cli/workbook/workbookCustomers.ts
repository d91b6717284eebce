import type { CustomerRow, CustomerTable } from '../../app/ports';
import { ok } from '../../core/index';
import type { Workbook } from '../../host/workbook/workbook';
import { allCustomerColumns, CUSTOMER_TABLE } from '../../wording/customerTable/headers';
import { areCustomerHeaders, columnsAmong } from '../../wording/customerTable/recognise';
import { findList } from './findList';
import { textsOf } from './located';

/** The customer master of an opened workbook. */
export function createWorkbookCustomers(workbook: Workbook): Pick<CustomerTable, 'read'> {
  return {
    async read() {
      const located = findList(workbook, CUSTOMER_TABLE, areCustomerHeaders);
      if (located === null) return ok(null);
      const found = columnsAmong(located.headers);
      const columns = allCustomerColumns.map((column) => found.get(column) ?? -1);
      const rows = textsOf(located, columns).map((texts, index): CustomerRow => {
        const [number = '', name = '', email = '', cc = '', language = '', kind = '', ...rest] = texts;
        const [
          country = '',
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
          cc,
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
