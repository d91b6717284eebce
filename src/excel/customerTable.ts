import type { CustomerRow, CustomerTable } from '../app/ports';
import {
  allCustomerColumns,
  CUSTOMER_TABLE,
  type CustomerColumn,
  customerColumns,
  customerHeaders,
  customerSheetName,
} from '../wording/customerTable/headers';
import { appendRows } from './appendRows';
import { readValues } from './blocks';
import { findCustomers, type LocatedCustomers } from './findCustomers';
import { makeTable } from './newTable';
import { keepAppended, keepMade, orUnkept, type Stamps } from './restore/recording';
import { inExcel, writingInExcel } from './run';
import { selectRow } from './selectRow';
import { findTable, mustBeWritable } from './tables';

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value).trim();

async function readRows(
  context: Excel.RequestContext,
  located: LocatedCustomers,
): Promise<readonly CustomerRow[]> {
  const values = await readValues(context, located.sheet, located.body);
  const cell = (row: unknown[], column: CustomerColumn): string =>
    textOf(row[located.columns.get(column) ?? -1]);
  return values.flatMap((row, index) => {
    const parsed: CustomerRow = {
      row: located.body.row + index + 1,
      number: cell(row, 'number'),
      name: cell(row, 'name'),
      email: cell(row, 'email'),
      cc: cell(row, 'cc'),
      language: cell(row, 'language'),
      kind: cell(row, 'kind'),
      country: cell(row, 'country'),
      profile: cell(row, 'profile'),
      procedure: cell(row, 'procedure'),
      limit: cell(row, 'limit'),
      hold: cell(row, 'hold'),
      group: cell(row, 'group'),
      owner: cell(row, 'owner'),
      administration: cell(row, 'administration'),
    };
    return parsed.number === '' && parsed.name === '' ? [] : [parsed];
  });
}

const SUBJECT = { place: 'customers', of: '' } as const;

/** The customer master in the open workbook, through Office.js; what it writes can be taken back. */
export function createCustomerTable(stamps: Stamps): CustomerTable {
  return {
    read: () =>
      inExcel(async (context) => {
        const located = await findCustomers(context);
        return located === null ? null : readRows(context, located);
      }),
    append: (rows, language) =>
      writingInExcel(async (context) => {
        if (rows.length === 0) return;
        const located = await findCustomers(context);
        if (located === null) {
          const headers = customerHeaders(language);
          const several = rows.some(({ administration }) => administration !== '');
          const made: readonly CustomerColumn[] = several ? allCustomerColumns : customerColumns;
          await makeTable(
            context,
            { table: CUSTOMER_TABLE, sheet: customerSheetName(language) },
            made.map((column) => headers[column]),
            rows.map((row) => made.map((column) => row[column])),
          );
          return orUnkept(async () => {
            const now = await findTable(context, CUSTOMER_TABLE);
            if (now !== null) await keepMade(context, stamps, SUBJECT, now.sheet, CUSTOMER_TABLE);
          });
        }
        await mustBeWritable(context, located);
        const columns = [...located.columns].sort(([, one], [, other]) => one - other);
        const first = await appendRows(
          context,
          located,
          columns.map(([, index]) => index),
          rows.map((row) => columns.map(([column]) => row[column])),
        );
        await orUnkept(async () => {
          const now = await findCustomers(context);
          if (now !== null) await keepAppended(context, stamps, SUBJECT, now, { first, count: rows.length });
        });
      }),
    show: (row) =>
      inExcel(async (context) => {
        const located = await findCustomers(context);
        if (located !== null) await selectRow(context, located, row);
      }),
  };
}
