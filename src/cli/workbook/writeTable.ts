import { fail, ok, type Result } from '../../core/index';
import type { Refusal } from '../../host/workbook/refusal';
import type { Sheet } from '../../host/workbook/sheet';
import type { Workbook } from '../../host/workbook/workbook';

/** Widths of columns, in characters. */
const NARROWEST = 9;
const WIDEST = 60;

/** Adds a sheet behind the others, without showing it, under the first of `name`, `name 2`, … that is free. */
export function addSheetBehind(workbook: Workbook, name: string): Result<Sheet, Refusal> {
  const { active } = workbook.sheets;
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (workbook.sheets.byName(candidate) !== undefined) continue;
    const added = workbook.sheets.add(candidate, 'add-in');
    workbook.sheets.activate(active, 'add-in');
    return added;
  }
}

/** Writes texts as texts: the format `@` comes first, so that none is taken for a formula, number or date. */
export function writeTexts(
  workbook: Workbook,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): Result<void, Refusal> {
  const area = { sheet: sheet.id, ...at, rows: texts.length, columns: texts[0]?.length ?? 0 };
  const formatted = workbook.cells.setNumberFormats(area, '@', 'add-in');
  return formatted.ok ? workbook.cells.enter(area, texts, 'add-in') : formatted;
}

/** Makes a table of texts on a new sheet, behind the others and without showing it. */
export function makeTextTable(
  workbook: Workbook,
  name: { readonly table: string; readonly sheet: string },
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Result<Sheet, Refusal> {
  const added = addSheetBehind(workbook, name.sheet);
  if (!added.ok) return added;
  const sheet = added.value;
  const texts = [headers, ...rows];
  const written = writeTexts(workbook, sheet, { row: 0, column: 0 }, texts);
  if (!written.ok) return written;
  fitColumns(workbook, sheet, texts);
  const area = { sheet: sheet.id, row: 0, column: 0, rows: texts.length, columns: headers.length };
  const table = workbook.tables.add(area, { name: name.table });
  return table.ok ? ok(sheet) : fail(table.error);
}

/** Makes columns as wide as their longest text, within bounds. */
export function fitColumns(workbook: Workbook, sheet: Sheet, rows: readonly (readonly string[])[]): void {
  // Not by spreading: an argument for each of 100,000 rows is more than a call takes.
  const most = (lengthOf: (row: readonly string[]) => number): number =>
    rows.reduce((longest, row) => Math.max(longest, lengthOf(row)), 0);
  const columns = most((row) => row.length);
  for (let column = 0; column < columns; column += 1) {
    const longest = most((row) => row[column]?.length ?? 0);
    workbook.cells.setColumnWidth(sheet, column, 1, Math.min(Math.max(longest + 2, NARROWEST), WIDEST));
  }
}
