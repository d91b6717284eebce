import type { IRange } from '@univerjs/core';
import {
  DeleteWorksheetRangeThemeStyleMutation,
  SetWorksheetRangeThemeStyleMutation,
} from '@univerjs/sheets';
import type { Workbook } from '../workbook/workbook';
import type { SheetIds } from './sheetIds';
import type { View } from './view';

/** Univer's look with a blue header and bands, close to Excel's usual table style. */
const THEME = 'default';

interface Look {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Shows tables as tables: a look laid over the cells, whose own styles stay as they are. */
export class TableLooks {
  private shown = new Map<string, Look>();

  constructor(
    private readonly view: View,
    private readonly workbook: Workbook,
    private readonly ids: SheetIds,
  ) {}

  /** Brings the looks in line with the workbook's tables. */
  refresh(): void {
    const wanted = this.wanted();
    for (const [id, look] of this.shown) {
      if (!isSame(look, wanted.get(id))) this.run(DeleteWorksheetRangeThemeStyleMutation, look);
    }
    for (const [id, look] of wanted) {
      if (!isSame(look, this.shown.get(id))) this.run(SetWorksheetRangeThemeStyleMutation, look);
    }
    this.shown = wanted;
  }

  private wanted(): Map<string, Look> {
    const looks = new Map<string, Look>();
    for (const { id, area, style } of this.workbook.tables.all()) {
      const subUnitId = this.ids.view(area.sheet);
      if (style === '' || subUnitId === undefined) continue;
      const range = {
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row + area.rows - 1,
        endColumn: area.column + area.columns - 1,
      };
      looks.set(id, { subUnitId, range });
    }
    return looks;
  }

  private run(mutation: typeof SetWorksheetRangeThemeStyleMutation, look: Look): void {
    if (!this.view.sheet(look.subUnitId)) return;
    this.view.run(mutation, { unitId: this.view.unitId, ...look, themeName: THEME });
  }
}

function isSame(a: Look, b: Look | undefined): boolean {
  return a.subUnitId === b?.subUnitId && JSON.stringify(a.range) === JSON.stringify(b.range);
}
