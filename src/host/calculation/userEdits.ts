import { type ICommandInfo, type IExecutionOptions, type IRange, RANGE_TYPE } from '@univerjs/core';
import {
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/limits';
import type { Refusal } from '../workbook/refusal';
import type { Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { CellEntries } from './cellEntries';
import { adoptName, dropName, tellNames } from './nameSync';
import type { SheetIds } from './sheetIds';
import { charactersOf } from './snapshot';
import { View } from './view';

interface Target {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

/** Takes what the user does in the view into the workbook. */
export class UserEdits {
  private readonly entries: CellEntries;

  constructor(
    private readonly view: View,
    private readonly workbook: Workbook,
    private readonly ids: SheetIds,
    /** Told when the workbook refuses; the view must then be put back. */
    private readonly refused: (refusal: Refusal, area: Area) => void,
  ) {
    this.entries = new CellEntries(view, workbook, ids, refused);
  }

  /** Hears of every command that Univer carried out. */
  hear({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (View.isOwn(options) || options?.['fromFormula'] === true) return;
    const target = (params ?? {}) as Target;
    if (target.unitId !== this.view.unitId) return;
    const handle = this.handlers[id];
    handle?.(params as never, target.subUnitId ?? '');
  }

  private readonly handlers: Record<string, (params: never, sheet: string) => void> = {
    [SetRangeValuesMutation.id]: ({ cellValue }: { cellValue?: CellMatrix }, sheet) =>
      this.entries.take(sheet, cellsOf(cellValue)),
    [SetNumfmtMutation.id]: ({ values }: { values: Record<string, { ranges: IRange[] }> }, sheet) =>
      this.entries.takeRanges(
        sheet,
        Object.values(values).flatMap(({ ranges }) => ranges),
      ),
    [RemoveNumfmtMutation.id]: ({ ranges }: { ranges: IRange[] }, sheet) =>
      this.entries.takeRanges(sheet, ranges),
    [MoveRangeMutation.id]: ({ from, to }: { from: Target; to: Target }) => {
      for (const each of new Set([from.subUnitId, to.subUnitId])) this.entries.takeAll(each ?? '');
    },
    [MoveRowsMutation.id]: (_params, sheet) => this.entries.takeAll(sheet),
    [MoveColsMutation.id]: (_params, sheet) => this.entries.takeAll(sheet),
    [ReorderRangeMutation.id]: (_params, sheet) => this.entries.takeAll(sheet),
    [InsertRowMutation.id]: ({ range }: { range: IRange }, sheet) =>
      this.shift(sheet, range, 'insert', 'row'),
    [InsertColMutation.id]: ({ range }: { range: IRange }, sheet) =>
      this.shift(sheet, range, 'insert', 'column'),
    [RemoveRowMutation.id]: ({ range }: { range: IRange }, sheet) =>
      this.shift(sheet, range, 'delete', 'row'),
    [RemoveColMutation.id]: ({ range }: { range: IRange }, sheet) =>
      this.shift(sheet, range, 'delete', 'column'),
    [InsertSheetMutation.id]: ({ sheet, index }: { sheet: { id: string; name: string }; index: number }) =>
      this.addSheet(sheet, index),
    [SetWorksheetOrderMutation.id]: ({ toOrder }: { toOrder: number }, id) => {
      const sheet = this.sheet(id);
      if (sheet) this.workbook.sheets.move(sheet, toOrder);
    },
    [RemoveSheetMutation.id]: (_params, sheet) => this.removeSheet(sheet),
    [SetWorksheetNameMutation.id]: ({ name }: { name: string }, sheet) => this.renameSheet(sheet, name),
    [SetWorksheetHideMutation.id]: ({ hidden }: { hidden: number }, id) => {
      const sheet = this.sheet(id);
      if (sheet) this.workbook.sheets.setVisibility(sheet, hidden === 1 ? 'Hidden' : 'Visible');
    },
    [SetWorksheetActiveOperation.id]: (_params, id) => {
      const sheet = this.sheet(id);
      if (sheet) this.workbook.sheets.activate(sheet, 'user');
    },
    [SetWorksheetColWidthMutation.id]: (params: WidthParams, sheet) => this.sizeColumns(sheet, params),
    [SetSelectionsOperation.id]: (params: SelectionParams, sheet) => this.select(sheet, params),
    [SetDefinedNameMutation.id]: (params: ISetDefinedNameMutationParam) => {
      if (!adoptName(this.workbook, this.ids, params)) tellNames(this.view, this.workbook, this.ids);
    },
    [RemoveDefinedNameMutation.id]: ({ id }: { id: string }) => dropName(this.workbook, id),
  };

  private sheet(id: string) {
    return this.workbook.sheets.byId(this.ids.host(id) ?? '');
  }

  private shift(id: string, range: IRange, what: 'insert' | 'delete', axis: 'row' | 'column'): void {
    const sheet = this.ids.host(id);
    if (sheet === undefined) return;
    const area: Area =
      axis === 'row'
        ? {
            sheet,
            row: range.startRow,
            column: 0,
            rows: range.endRow - range.startRow + 1,
            columns: MAX_COLUMNS,
          }
        : {
            sheet,
            row: 0,
            column: range.startColumn,
            rows: MAX_ROWS,
            columns: range.endColumn - range.startColumn + 1,
          };
    const { shifter } = this.workbook;
    const result =
      what === 'insert'
        ? shifter.insert(area, axis === 'row' ? 'down' : 'right', 'user')
        : shifter.delete(area, axis === 'row' ? 'up' : 'left', 'user');
    if (!result.ok)
      this.refused(result.error, { sheet, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }

  private addSheet({ id, name }: { id: string; name: string }, position: number): void {
    const { sheets } = this.workbook;
    this.ids.adopt(id, () => {
      // The copy of a sheet gets a name that may be longer than Excel has them.
      if (!sheets.add(name, 'user').ok) sheets.add(undefined, 'user');
    });
    const sheet = this.sheet(id);
    if (sheet) sheets.move(sheet, position);
    this.entries.takeAll(id);
  }

  private removeSheet(id: string): void {
    const sheet = this.sheet(id);
    if (sheet) this.workbook.sheets.remove(sheet, 'user');
  }

  private renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    if (!sheet || sheet.name === name) return;
    const result = this.workbook.sheets.rename(sheet, name, 'user');
    if (!result.ok) this.refused(result.error, { sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 });
  }

  private sizeColumns(id: string, { ranges, colWidth }: WidthParams): void {
    const sheet = this.sheet(id);
    if (!sheet) return;
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column++) {
        const pixels = typeof colWidth === 'number' ? colWidth : colWidth[column];
        if (pixels !== undefined) this.workbook.cells.setColumnWidth(sheet, column, 1, charactersOf(pixels));
      }
    }
  }

  private select(id: string, { selections, type }: SelectionParams): void {
    const sheet = this.ids.host(id);
    const range = selections.at(-1)?.range;
    const isUnderway = type === SelectionMoveType.MOVING || type === SelectionMoveType.MOVE_START;
    if (sheet === undefined || !range || isUnderway) return;
    this.workbook.select({ sheet, ...rectangleOf(range) }, 'user');
  }
}

type CellMatrix = Record<number, Record<number, unknown>>;

interface WidthParams {
  readonly ranges: readonly IRange[];
  readonly colWidth: number | Record<number, number | undefined>;
}

interface SelectionParams {
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: SelectionMoveType;
}

function cellsOf(matrix: CellMatrix | undefined): { row: number; column: number }[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

/** Whole rows and columns reach to the sheet's end, however many Univer shows. */
function rectangleOf(range: IRange) {
  const wholeRow = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  const wholeColumn = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const row = wholeColumn ? 0 : range.startRow;
  const column = wholeRow ? 0 : range.startColumn;
  return {
    row,
    column,
    rows: wholeColumn ? MAX_ROWS : range.endRow - row + 1,
    columns: wholeRow ? MAX_COLUMNS : range.endColumn - column + 1,
  };
}
