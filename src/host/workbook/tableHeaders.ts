import type { Rectangle } from './address';
import { isCellError, withContent } from './cell';
import type { Sheet } from './sheet';

/**
 * Makes the first row of a table's area texts that differ from each other, as Excel insists. Tells whether
 * a cell changed for it.
 */
export function completeHeaders(sheet: Sheet, { row, column, columns }: Rectangle): boolean {
  let changed = false;
  const seen = new Set<string>();
  for (let index = 0; index < columns; index++) {
    const cell = sheet.cell(row, column + index);
    const shown = isCellError(cell.content) ? cell.content.error : String(cell.content);
    const wanted = shown === '' ? `Column${index + 1}` : shown;
    let header = wanted;
    for (let number = 2; seen.has(header.toLowerCase()); number++) header = wanted + number;
    seen.add(header.toLowerCase());
    if (cell.content !== header || cell.formula !== null) {
      sheet.grid.set(row, column + index, withContent(cell, header, null));
      changed = true;
    }
  }
  return changed;
}
