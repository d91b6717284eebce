import type { Sheet as FileSheet } from 'hucre/xlsx';
import { parseRectangle, rectangleAddress } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import { shifted } from '../shifting';
import type { Shift } from '../types';

/** Moves what only the file knows of a sheet, as the cells under it move; formulas in its rules stay. */
export function followShift(sheet: FileSheet, shift: Shift): void {
  if (sheet.conditionalRules)
    sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => moved(rule, shift));
  if (sheet.dataValidations)
    sheet.dataValidations = sheet.dataValidations.flatMap((rule) => moved(rule, shift));
  if (sheet.autoFilter) {
    const [filter] = moved(sheet.autoFilter, shift);
    if (filter) sheet.autoFilter = filter;
    else delete sheet.autoFilter;
  }
  if (sheet.pageSetup?.printArea) {
    const [area] = moved({ range: sheet.pageSetup.printArea }, shift);
    sheet.pageSetup = { ...sheet.pageSetup };
    if (area) sheet.pageSetup.printArea = area.range;
    else delete sheet.pageSetup.printArea;
  }
  if (sheet.columns && shift.axis === 'column' && shift.to - shift.from >= MAX_ROWS) {
    const { at, count } = shift;
    const inserted = Array.from({ length: Math.max(0, count) }, () => ({}));
    // Fewer columns than that are known where the sheet goes on: there is nothing to move.
    if (at < sheet.columns.length)
      sheet.columns = sheet.columns.toSpliced(at, Math.max(0, -count), ...inserted);
  }
  if (sheet.rowDefs && shift.axis === 'row' && shift.to - shift.from >= MAX_COLUMNS) {
    sheet.rowDefs = new Map(
      [...sheet.rowDefs].flatMap(([row, facts]) => {
        const after = shifted({ row, column: 0, rows: 1, columns: 1 }, shift);
        return after ? [[after.row, facts] as const] : [];
      }),
    );
  }
}

/** A rule names one or more ranges, with spaces between; without any it is gone. */
function moved<R extends { range: string }>(rule: R, shift: Shift): R[] {
  const ranges = rule.range.split(/\s+/).flatMap((range) => {
    const before = parseRectangle(range);
    const after = before ? shifted(before, shift) : null;
    return after ? [rectangleAddress(after)] : [];
  });
  return ranges.length > 0 ? [{ ...rule, range: ranges.join(' ') }] : [];
}
