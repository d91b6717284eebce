import type { Rectangle } from './address';
import { boundingRectangle } from './area';
import type { Changes } from './changes';
import type { SheetList } from './sheetList';
import { type FormulaResult, writeResult } from './spill';

/** The result of one formula cell. */
export interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly result: FormulaResult;
}

/** Takes the results of a calculation into the workbook: formulas stay, their values change. */
export class CalculationWriter {
  constructor(
    private readonly changes: Changes,
    private readonly sheets: SheetList,
  ) {}

  /** Writes results of formulas on one sheet and tells the listeners once, with the area around them all. */
  write(sheetId: string, results: readonly CalculatedCell[]): void {
    const sheet = this.sheets.byId(sheetId);
    if (!sheet) return;
    let around: Rectangle | null = null;
    for (const { row, column, result } of results) {
      const before = sheet.cell(row, column).spill;
      writeResult(sheet.grid, row, column, result);
      const after = sheet.cell(row, column).spill;
      const rows = Math.max(before?.rows ?? 1, after?.rows ?? 1);
      const columns = Math.max(before?.columns ?? 1, after?.columns ?? 1);
      const own = { row, column, rows, columns };
      around = around ? boundingRectangle(around, own) : own;
    }
    if (around) this.changes.emit({ kind: 'cells', source: 'calculation', sheet: sheetId, ...around });
  }
}
