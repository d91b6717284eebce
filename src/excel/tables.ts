import type { Rectangle } from './blocks';
import { KnownFault } from './toFault';

/** A table or a plain list of the workbook: where its header and its rows are. */
export interface Located {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** Rows below the header; indexes from 0. */
  readonly body: Rectangle;
  /** Null for a list that was never made a table. */
  readonly table: Excel.Table | null;
}

/** Locates the table of a name, or null. */
export async function findTable(context: Excel.RequestContext, name: string): Promise<Located | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  return table.isNullObject ? null : locate(context, table);
}

/** Where a table is. */
export async function locate(context: Excel.RequestContext, table: Excel.Table): Promise<Located> {
  const header = table.getHeaderRowRange();
  header.load('values,columnIndex,columnCount');
  const body = table.getDataBodyRange();
  body.load('rowIndex,rowCount');
  const sheet = table.worksheet;
  sheet.load('name');
  await context.sync();
  return {
    sheet,
    sheetName: sheet.name,
    headers: (header.values[0] ?? []).map(String),
    body: {
      row: body.rowIndex,
      column: header.columnIndex,
      rows: body.rowCount,
      columns: header.columnCount,
    },
    table,
  };
}

/** Stops with a fault when the sheet is protected or rows of the table or list are hidden by a filter. */
export async function mustBeWritable(context: Excel.RequestContext, located: Located): Promise<void> {
  const { protection } = located.sheet;
  protection.load('protected');
  const { autoFilter } = located.table ?? located.sheet;
  autoFilter.load('isDataFiltered');
  await context.sync();
  const sheet = located.sheetName;
  if (protection.protected) throw new KnownFault({ code: 'sheet-protected', detail: '', sheet });
  if (autoFilter.isDataFiltered) throw new KnownFault({ code: 'sheet-filtered', detail: '', sheet });
}
