import { findTable, type Located, locate } from './tables';

/** A table that is looked for: its name, and the headers that it may also be known by. */
export interface Sought {
  readonly table: string;
  readonly areHeaders: (headers: readonly string[]) => boolean;
}

/**
 * Each of these by its name, else the first table and then the first list that has its headers, or null. The
 * workbook is gone through once for all of them.
 */
export async function findLists(
  context: Excel.RequestContext,
  sought: readonly Sought[],
): Promise<readonly (Located | null)[]> {
  const found: (Located | null)[] = [];
  for (const { table } of sought) found.push(await findTable(context, table));
  const missing = found.some((one) => one === null);
  if (!missing) return found;
  const candidates = await candidatesIn(context);
  const places: (Located | null)[] = [];
  for (const [at, { areHeaders }] of sought.entries()) {
    const named = found[at] ?? null;
    const like = named === null ? candidates.find(({ headers }) => areHeaders(headers)) : undefined;
    places.push(like === undefined ? named : await like.locate());
  }
  return places;
}

/** Something with headers, and how to learn where it is. */
interface Candidate {
  readonly headers: readonly string[];
  readonly locate: () => Promise<Located>;
}

/** The tables of the workbook, then its sheets as lists: the first used row of each has the headers. */
async function candidatesIn(context: Excel.RequestContext): Promise<readonly Candidate[]> {
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
  const firstRows = lists
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({
      sheet,
      used,
      first: sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, 1, used.columnCount).load('values'),
    }));
  await context.sync();
  return [
    ...tables.items.map((table, index) => ({
      headers: (headerRows[index]?.values[0] ?? []).map(String),
      locate: () => locate(context, table),
    })),
    ...firstRows.map(({ sheet, used, first }) => {
      const headers = (first.values[0] ?? []).map(String);
      return { headers, locate: async () => listOn(sheet, used, headers) };
    }),
  ];
}

const listOn = (sheet: Excel.Worksheet, used: Excel.Range, headers: readonly string[]): Located => ({
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
