import { CUSTOMER_TABLE, type CustomerColumn } from '../wording/customerTable/headers';
import { areCustomerHeaders, columnsAmong } from '../wording/customerTable/recognise';
import { findTable, type Located, locate } from './tables';

/** The customer table with the place of its columns; `columns` counts from 0 within the table. */
export interface LocatedCustomers extends Located {
  readonly columns: ReadonlyMap<CustomerColumn, number>;
}

const withColumns = (located: Located): LocatedCustomers => ({
  ...located,
  columns: columnsAmong(located.headers),
});

/** The customer table by its name, else the first table and then the first list that looks like one, or null. */
export async function findCustomers(context: Excel.RequestContext): Promise<LocatedCustomers | null> {
  const named = await findTable(context, CUSTOMER_TABLE);
  if (named !== null) return withColumns(named);

  const { tables, worksheets } = context.workbook;
  tables.load('items/name');
  worksheets.load('items/name');
  await context.sync();
  const headerRows = tables.items.map((table) => table.getHeaderRowRange().load('values'));
  const lists = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();
  for (const [index, table] of tables.items.entries()) {
    const headers = (headerRows[index]?.values[0] ?? []).map(String);
    if (areCustomerHeaders(headers)) return withColumns(await locate(context, table));
  }

  const firstRows = lists
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({
      sheet,
      used,
      first: sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, 1, used.columnCount).load('values'),
    }));
  await context.sync();
  for (const { sheet, used, first } of firstRows) {
    const headers = (first.values[0] ?? []).map(String);
    if (!areCustomerHeaders(headers)) continue;
    return withColumns({
      sheet,
      sheetName: sheet.name,
      headers,
      body: {
        row: used.rowIndex + 1,
        column: used.columnIndex,
        rows: used.rowCount - 1,
        columns: used.columnCount,
      },
      table: null,
    });
  }
  return null;
}
