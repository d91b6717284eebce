import type { NewCell } from '../app/ports';
import { columnPoints } from './columnPoints';
import { hasLines, writeCells } from './writeCells';

/** The first of `name`, `name 2`, `name 3`… that no sheet has yet; Excel does not tell capitals apart. */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((other) => other.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}

/** As many characters as the cell shows, or nearly so. */
const shown = (cell: NewCell): string =>
  typeof cell === 'string' ? cell : cell.format === 'General' ? String(cell.value) : cell.format;

/** Makes a table on a sheet of its own, behind the others and without showing it. */
export async function makeTable(
  context: Excel.RequestContext,
  name: { readonly table: string; readonly sheet: string },
  headers: readonly string[],
  rows: readonly (readonly NewCell[])[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheet = worksheets.add(freeName(name.sheet, taken));
  await writeCells(context, sheet, { row: 0, column: 0 }, [headers, ...rows]);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, headers.length), true);
  table.name = name.table;
  columnPoints([headers, ...rows.map((row) => row.map(shown))]).forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  const inLines = headers.map((_, column) => rows.some((row) => hasLines(row[column] ?? '')));
  inLines.forEach((wraps, column) => {
    if (wraps) sheet.getRangeByIndexes(1, column, rows.length, 1).format.wrapText = true;
  });
  if (inLines.includes(true)) sheet.getRangeByIndexes(1, 0, rows.length, headers.length).format.autofitRows();
  await context.sync();
}
