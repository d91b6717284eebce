import { columnLetters, parseRectangle, type Rectangle } from './address';
import { type FoundReference, mapReferences } from './formulaReferences';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Shift } from './types';

/**
 * Where a rectangle is after cells were inserted or deleted: it moves, grows or shrinks as Excel's
 * references do. Null when all its cells were deleted. A rectangle that is only partly in the band that
 * moved stays where it is.
 *
 * @example
 * shifted({ row: 4, column: 0, rows: 2, columns: 1 }, twoRowsInsertedBeforeRow0) //=> { row: 6, … }
 */
export function shifted<R extends Rectangle>(rectangle: R, shift: Shift): R | null {
  const { row, column, rows, columns } = rectangle;
  const byRow = shift.axis === 'row';
  const [start, size, crossStart, crossSize] = byRow
    ? [row, rows, column, columns]
    : [column, columns, row, rows];
  const wholeAxis = size === (byRow ? MAX_ROWS : MAX_COLUMNS);
  if (wholeAxis || crossStart < shift.from || crossStart + crossSize > shift.to) return rectangle;
  const moved = alongAxis(start, size, shift);
  if (!moved) return null;
  return byRow
    ? { ...rectangle, row: moved.start, rows: moved.size }
    : { ...rectangle, column: moved.start, columns: moved.size };
}

/** Where a stretch of an axis is after cells were inserted or deleted; null when all of it was deleted. */
export function alongAxis(
  start: number,
  size: number,
  { at, count }: Shift,
): { start: number; size: number } | null {
  if (count > 0) {
    if (start >= at) return { start: start + count, size };
    return { start, size: start + size > at ? size + count : size };
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start + size, at) - start);
  const after = Math.max(0, start + size - Math.max(start, end));
  if (before + after === 0) return null;
  return { start: start < at ? start : Math.max(at, start + count), size: before + after };
}

/** The formula with its references to the shifted sheet moved; a deleted one becomes `#REF!`. */
export function shiftedFormula(
  formula: string,
  formulaSheet: string,
  shiftedSheet: string,
  shift: Shift,
): string {
  return mapReferences(formula, (found, asWritten) => {
    const sheetName = found.sheetName ?? formulaSheet;
    if (sheetName.toLowerCase() !== shiftedSheet.toLowerCase()) return asWritten;
    const before = parseRectangle(found.text);
    if (!before) return asWritten;
    const after = shifted(before, shift);
    if (!after) return '#REF!';
    return asWritten.slice(0, asWritten.length - found.text.length) + rewritten(found, before, after);
  });
}

/** The reference's text with new numbers and letters in place of the old ones; `$` signs stay. */
function rewritten(found: FoundReference, before: Rectangle, after: Rectangle): string {
  const rowAt = [after.row, after.row + after.rows - 1];
  const columnAt = [after.column, after.column + after.columns - 1];
  if (sameRectangle(before, after)) return found.text;
  return found.text
    .split(':')
    .map((corner, index) =>
      corner
        .replace(/\d+/, () => String((rowAt[index] ?? 0) + 1))
        .replace(/[A-Za-z]+/, () => columnLetters(columnAt[index] ?? 0)),
    )
    .join(':');
}

function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
