import { type Cell, isCellError, withContent } from '../../host/workbook/cell';
import type { Sheet } from '../../host/workbook/sheet';
import type { CellContent } from '../../host/workbook/types';
import type { Workbook } from '../../host/workbook/workbook';

/** A cell that shows a result: it has a formula, or belongs to the array of one. */
export interface CalculatedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells that show results, sheet by sheet. */
export function calculatedCells(workbook: Workbook): CalculatedCell[] {
  const found: CalculatedCell[] = [];
  for (const sheet of workbook.sheets.all()) {
    const used = sheet.grid.usedRectangle(false);
    if (!used) continue;
    sheet.grid.each(used, (cell, row, column) => {
      if (cell.formula !== null || cell.spilledFrom) found.push({ sheet, row, column, cell });
    });
  }
  return found;
}

/** Puts results back as they were. */
export function restoreCells(workbook: Workbook, before: readonly CalculatedCell[]): void {
  for (const { sheet, row, column, cell } of calculatedCells(workbook)) {
    if (cell.spilledFrom) sheet.grid.set(row, column, withContent(cell, '', null));
  }
  for (const { sheet, row, column, cell } of before) sheet.grid.set(row, column, cell);
}

/** How many cells show something else than before. */
export function countChanged(before: readonly CalculatedCell[], after: readonly CalculatedCell[]): number {
  const placeOf = ({ sheet, row, column }: CalculatedCell): string => `${row},${column},${sheet.id}`;
  const shown = new Map(before.map((each) => [placeOf(each), each.cell.content]));
  let changed = 0;
  for (const each of after) {
    const place = placeOf(each);
    const was = shown.get(place) ?? '';
    if (!isSame(was, each.cell.content)) changed += 1;
    shown.delete(place);
  }
  // What is left belonged to arrays that are smaller now.
  for (const was of shown.values()) if (was !== '') changed += 1;
  return changed;
}

const isSame = (a: CellContent, b: CellContent): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
