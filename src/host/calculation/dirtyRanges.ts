import type { IUnitRange } from '@univerjs/core';
import type { Caller } from './functionCall';

/** The cells as ranges of Univer, neighbours in a column together: one by one they are slow to merge. */
export function dirtyRanges(unitId: string, cells: readonly Caller[]): IUnitRange[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheet && last.range.startColumn === column && last.range.endRow + 1 === row) {
      last.range.endRow = row;
    } else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId: sheet, range });
    }
  }
  return ranges;
}
