import {
  ICommandService,
  type IExecutionOptions,
  type IMutation,
  type Injector,
  type IOperation,
  IUndoRedoService,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook as ViewBook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { type EnteredCell, fromCellData, toCellData } from './cellData';

/** Marks mutations that come from the workbook, so that they are not taken for edits of the user. */
const FROM_WORKBOOK = 'fromWorkbook';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: EnteredCell;
}

/** Univer's side of one workbook: reads its cells and changes them. Sheets are named by Univer's ids. */
export class View {
  constructor(
    readonly injector: Injector,
    readonly unitId: string,
  ) {}

  get book(): Nullable<ViewBook> {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getUnit<ViewBook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
  }

  sheet(id: string): Nullable<Worksheet> {
    return this.book?.getSheetBySheetId(id);
  }

  /** Changes Univer's model without adding to its undo list. */
  run<P extends object>(mutation: IMutation<P> | IOperation<P>, params: P): void {
    this.injector.get(ICommandService).syncExecuteCommand(mutation.id, params, { [FROM_WORKBOOK]: true });
  }

  /** Like `run`, for sheets that come and go: told that it is not the user's doing, Univer stays on its sheet. */
  runUnseen<P extends object>(mutation: IMutation<P>, params: P): void {
    const options = { [FROM_WORKBOOK]: true, fromCollab: true };
    this.injector.get(ICommandService).syncExecuteCommand(mutation.id, params, options);
  }

  /** Forgets what the user could undo: as in Excel, what an add-in writes cannot be undone past. */
  clearUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Whether a command was run by `run`. */
  static isOwn(options: IExecutionOptions | undefined): boolean {
    return options?.[FROM_WORKBOOK] === true;
  }

  read(sheet: string, row: number, column: number): EnteredCell {
    const cell = this.sheet(sheet)?.getCellRaw(row, column);
    const hasFormula = Boolean(cell?.f ?? cell?.si);
    const formula = hasFormula
      ? this.formulas().getFormulaStringByCell(row, column, sheet, this.unitId)
      : null;
    return fromCellData(cell, formula || null, this.book?.getStyles().getStyleByCell(cell));
  }

  private formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  /** Whether nobody gave the column a width. */
  hasDefaultWidth(sheet: string, column: number): boolean {
    return this.sheet(sheet)?.getColumnManager().getColumn(column)?.w === undefined;
  }

  /** The last row and column with anything in them, one past. */
  extent(sheet: string): { rows: number; columns: number } {
    const matrix = this.sheet(sheet)?.getCellMatrix();
    return matrix
      ? { rows: matrix.getLength(), columns: matrix.getRange().endColumn + 1 }
      : { rows: 0, columns: 0 };
  }

  write(sheet: string, cells: readonly PlacedCell[]): void {
    if (cells.length === 0) return;
    const cellValue: Record<number, Record<number, ReturnType<typeof toCellData>>> = {};
    for (const { row, column, cell } of cells) {
      cellValue[row] ??= {};
      cellValue[row][column] = toCellData(cell);
    }
    this.run(SetRangeValuesMutation, { unitId: this.unitId, subUnitId: sheet, cellValue });
  }

  /** Makes the sheet at least this large. */
  makeRoom(sheet: string, { rowCount, columnCount }: { rowCount: number; columnCount: number }): void {
    const model = this.sheet(sheet);
    if (!model) return;
    const target = { unitId: this.unitId, subUnitId: sheet };
    if (model.getRowCount() < rowCount) this.run(SetWorksheetRowCountMutation, { ...target, rowCount });
    if (model.getColumnCount() < columnCount)
      this.run(SetWorksheetColumnCountMutation, { ...target, columnCount });
  }
}
