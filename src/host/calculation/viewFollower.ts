import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Rectangle } from '../workbook/address';
import { intersection } from '../workbook/area';
import type { Area, Change } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { enteredCell, isSameEntry } from './cellData';
import { LayoutFollower } from './layoutFollower';
import { tellNames, tellTables } from './nameSync';
import type { SheetIds } from './sheetIds';
import { pixelsOf, roomFor, sheetSnapshot } from './snapshot';
import { TableLooks } from './tableLooks';
import type { PlacedCell, View } from './view';

const DEFAULT_WIDTH = 8.43;

/**
 * Brings the view in line with the workbook after a change. It compares and writes only what differs, so
 * a change that came from the view is not written back, and one that the workbook read otherwise is.
 */
export class ViewFollower {
  private readonly looks: TableLooks;
  private readonly layout: LayoutFollower;

  constructor(
    private readonly view: View,
    private readonly workbook: Workbook,
    private readonly ids: SheetIds,
  ) {
    this.looks = new TableLooks(view, workbook, ids);
    this.layout = new LayoutFollower(view);
  }

  follow(change: Change): void {
    switch (change.kind) {
      case 'cells':
        if (change.source === 'calculation') return;
        if (change.source === 'add-in') this.view.clearUndo();
        this.refresh(change);
        if (change.source === 'add-in') this.layOut(change.sheet, 'sizeRows');
        return;
      case 'shifted':
        if (change.source === 'add-in') this.view.clearUndo();
        this.refreshAll();
        this.layOut(change.sheet, 'follow');
        this.tellReferences();
        return;
      case 'sheet-added':
        // A sheet that the user added is in the view already, cells and all; its name may have been refused.
        if (this.ids.pairAdopted(change.sheet)) this.rename(change.sheet);
        else this.addSheet(change.sheet);
        return;
      case 'sheet-removed':
        this.removeSheet(change.sheet);
        this.refreshAll();
        return;
      case 'sheet-renamed':
        this.rename(change.sheet);
        this.refreshAll();
        this.tellReferences();
        return;
      case 'sheet-activated':
        this.activate(change.sheet);
        return;
      case 'sheet-changed':
        this.show(change.sheet);
        return;
      case 'columns-sized':
        this.sizeColumns(change.sheet);
        this.layOut(change.sheet, 'sizeRows');
        return;
      case 'layout-changed':
        this.layOut(change.sheet, 'follow');
        return;
      case 'selected':
        if (change.source !== 'user') this.select(change);
        return;
      case 'names-changed':
        tellNames(this.view, this.workbook, this.ids);
        return;
      case 'table-added':
      case 'table-changed':
      case 'table-removed':
        tellTables(this.view, this.workbook, this.ids);
        this.looks.refresh();
        return;
      case 'structure-protected':
      case 'settings-changed':
        return;
    }
  }

  /** Tells the view where names and tables are; also at the start. */
  tellReferences(): void {
    tellNames(this.view, this.workbook, this.ids);
    tellTables(this.view, this.workbook, this.ids);
    this.looks.refresh();
  }

  /** Compares an area of a sheet and rewrites the cells of the view that differ. */
  refresh(area: Area): void {
    const sheet = this.workbook.sheets.byId(area.sheet);
    const id = this.ids.view(area.sheet);
    if (!sheet || id === undefined) return;
    this.view.makeRoom(id, roomFor(sheet));
    const part = intersection(area, this.extent(area.sheet, id));
    if (!part) return;
    const different: PlacedCell[] = [];
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const cell = enteredCell(sheet.cell(row, column));
        if (!isSameEntry(cell, this.view.read(id, row, column))) different.push({ row, column, cell });
      }
    }
    this.view.write(id, different);
  }

  private refreshAll(): void {
    for (const { id } of this.workbook.sheets.all()) {
      const view = this.ids.view(id);
      if (view !== undefined) this.refresh({ sheet: id, ...this.extent(id, view) });
    }
  }

  /** Where either side has anything. */
  private extent(host: string, view: string): Rectangle {
    const used = this.workbook.sheets.byId(host)?.usedRectangle();
    const shown = this.view.extent(view);
    return {
      row: 0,
      column: 0,
      rows: Math.max(used ? used.row + used.rows : 0, shown.rows),
      columns: Math.max(used ? used.column + used.columns : 0, shown.columns),
    };
  }

  private addSheet(host: string): void {
    const sheet = this.workbook.sheets.byId(host);
    if (!sheet) return;
    this.ids.pair(host, host);
    this.view.runUnseen(InsertSheetMutation, {
      unitId: this.view.unitId,
      index: this.workbook.sheets.position(sheet),
      sheet: mergeWorksheetSnapshotWithDefault(sheetSnapshot(sheet)),
    });
  }

  private removeSheet(host: string): void {
    const id = this.ids.view(host);
    this.ids.forget(host);
    if (id === undefined || !this.view.sheet(id)) return;
    const active = this.ids.view(this.workbook.sheets.active.id);
    if (active !== undefined)
      this.view.run(SetWorksheetActiveOperation, { unitId: this.view.unitId, subUnitId: active });
    this.view.run(RemoveSheetMutation, {
      unitId: this.view.unitId,
      subUnitId: id,
      subUnitName: this.view.sheet(id)?.getName() ?? '',
    });
  }

  private rename(host: string): void {
    const id = this.ids.view(host);
    const name = this.workbook.sheets.byId(host)?.name;
    if (id === undefined || name === undefined || this.view.sheet(id)?.getName() === name) return;
    this.view.run(SetWorksheetNameMutation, { unitId: this.view.unitId, subUnitId: id, name });
  }

  private activate(host: string): void {
    const id = this.ids.view(host);
    if (id === undefined || this.view.book?.getActiveSheet()?.getSheetId() === id) return;
    this.view.run(SetWorksheetActiveOperation, { unitId: this.view.unitId, subUnitId: id });
  }

  private show(host: string): void {
    const id = this.ids.view(host);
    const sheet = this.workbook.sheets.byId(host);
    if (id === undefined || !sheet) return;
    const hidden = sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (this.view.sheet(id)?.isSheetHidden() === hidden) return;
    this.view.runUnseen(SetWorksheetHideMutation, { unitId: this.view.unitId, subUnitId: id, hidden });
  }

  private sizeColumns(host: string): void {
    const id = this.ids.view(host);
    const widths = this.workbook.sheets.byId(host)?.columnWidths;
    if (id === undefined || !widths) return;
    const columns = this.view.sheet(id)?.getColumnCount() ?? 0;
    for (let column = 0; column < columns; column++) {
      const colWidth = pixelsOf(widths.get(column) ?? DEFAULT_WIDTH);
      const shown = this.view.sheet(id)?.getColumnWidth(column);
      const known = widths.has(column);
      if (shown === colWidth || (!known && this.view.hasDefaultWidth(id, column))) continue;
      const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column };
      this.view.run(SetWorksheetColWidthMutation, {
        unitId: this.view.unitId,
        subUnitId: id,
        ranges: [range],
        colWidth,
      });
    }
  }

  /** Has the looks of a sheet followed: all of them, or only how high its rows are. */
  private layOut(host: string, what: 'follow' | 'sizeRows'): void {
    const [id, sheet] = [this.ids.view(host), this.workbook.sheets.byId(host)];
    if (id !== undefined && sheet) this.layout[what](id, sheet);
  }

  private select({ sheet, row, column, rows, columns }: Area): void {
    const id = this.ids.view(sheet);
    const model = id === undefined ? null : this.view.sheet(id);
    if (id === undefined || !model) return;
    const endRow = Math.min(row + rows, model.getRowCount()) - 1;
    const endColumn = Math.min(column + columns, model.getColumnCount()) - 1;
    this.view.run(SetSelectionsOperation, {
      unitId: this.view.unitId,
      subUnitId: id,
      type: SelectionMoveType.ONLY_SET,
      reveal: true,
      selections: [
        {
          range: { startRow: row, startColumn: column, endRow, endColumn },
          primary: {
            actualRow: row,
            actualColumn: column,
            startRow: row,
            endRow: row,
            startColumn: column,
            endColumn: column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }
}
