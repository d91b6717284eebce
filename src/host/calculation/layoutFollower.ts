import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Sheet } from '../workbook/sheet';
import { wrappedRowHeights } from './rowHeights';
import { freezeOf, heightPixels, mergeRange, pixelsOf } from './snapshot';
import type { View } from './view';

/** A sheet with more rows than this is not fitted row by row. */
const MOST_ROWS = 5_000;

/** Brings row heights, merged cells, gridlines and frozen panes of the view in line with a sheet. */
export class LayoutFollower {
  constructor(private readonly view: View) {}

  /** `id` is Univer's. Only what differs is written. */
  follow(id: string, sheet: Sheet): void {
    this.merge(id, sheet);
    this.sizeRows(id, sheet);
    this.showGridlines(id, sheet);
    this.freeze(id, sheet);
  }

  /** Rows are as high as was chosen, else as their wrapped texts. */
  sizeRows(id: string, sheet: Sheet): void {
    const model = this.view.sheet(id);
    if (!model) return;
    const rows = model.getRowManager();
    for (const [row, points] of sheet.rowHeights) {
      const rowHeight = heightPixels(points);
      const known = rows.getRow(row);
      if (known?.h === rowHeight && known.ia === BooleanNumber.FALSE) continue;
      const target = { ...this.target(id), ranges: [wholeRow(row, model.getColumnCount())] };
      this.view.run(SetWorksheetRowHeightMutation, { ...target, rowHeight });
      this.view.run(SetWorksheetRowIsAutoHeightMutation, { ...target, autoHeightInfo: BooleanNumber.FALSE });
    }
    if ((sheet.usedRectangle()?.rows ?? 0) > MOST_ROWS) return;
    const fitted = [...wrappedRowHeights(sheet, pixelsOf)].filter(
      ([row, autoHeight]) => rows.getRow(row)?.ah !== autoHeight,
    );
    if (fitted.length === 0) return;
    const ranges = fitted.map(([row]) => wholeRow(row, model.getColumnCount()));
    const rowsAutoHeightInfo = fitted.map(([row, autoHeight]) => ({ row, autoHeight }));
    this.view.run(SetWorksheetRowAutoHeightMutation, { ...this.target(id), rowsAutoHeightInfo });
    this.view.run(SetWorksheetRowIsAutoHeightMutation, {
      ...this.target(id),
      ranges,
      autoHeightInfo: BooleanNumber.TRUE,
    });
  }

  private merge(id: string, sheet: Sheet): void {
    const shown = this.view.sheet(id)?.getMergeData() ?? [];
    const wanted = sheet.merges.map(mergeRange);
    const gone = shown.filter((range) => !wanted.some((other) => isSame(range, other)));
    const fresh = wanted.filter((range) => !shown.some((other) => isSame(range, other)));
    if (gone.length > 0)
      this.view.run(RemoveWorksheetMergeMutation, { ...this.target(id), ranges: gone.map(plain) });
    if (fresh.length > 0) this.view.run(AddWorksheetMergeMutation, { ...this.target(id), ranges: fresh });
  }

  private showGridlines(id: string, sheet: Sheet): void {
    const showGridlines = sheet.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (this.view.sheet(id)?.getConfig().showGridlines === showGridlines) return;
    this.view.run(ToggleGridlinesMutation, { ...this.target(id), showGridlines });
  }

  private freeze(id: string, sheet: Sheet): void {
    const wanted = freezeOf(sheet);
    const shown = this.view.sheet(id)?.getFreeze();
    if (shown?.xSplit === wanted.xSplit && shown.ySplit === wanted.ySplit) return;
    this.view.run(SetFrozenMutation, { ...this.target(id), ...wanted });
  }

  private target(id: string) {
    return { unitId: this.view.unitId, subUnitId: id };
  }
}

const wholeRow = (row: number, columns: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: 0,
  endColumn: columns - 1,
});

const plain = ({ startRow, startColumn, endRow, endColumn }: IRange): IRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const isSame = (a: IRange, b: IRange): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));
