import type { Injector } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { CalculatedCell } from './calculatedCells';

/** Which formulas read the result of which, as the engine sees it once it has calculated. */
export class Dependencies {
  private readonly service: IDependencyManagerService;
  private readonly cells = new Map<number, CalculatedCell>();

  constructor(
    injector: Injector,
    private readonly unitId: string,
    formulas: readonly CalculatedCell[],
  ) {
    this.service = injector.get(IDependencyManagerService);
    for (const each of formulas) {
      const id = this.service.getFormulaDependency(unitId, each.sheet.id, each.row, each.column);
      if (id !== null && id !== undefined) this.cells.set(id, each);
    }
    this.service.openKdTree();
  }

  /** The formulas that read this cell, or one that its array fills. */
  readersOf({ sheet, row, column, cell }: CalculatedCell): CalculatedCell[] {
    const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
    const range = {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    };
    const ids = this.service.searchDependency([{ unitId: this.unitId, sheetId: sheet.id, range }]);
    return [...ids].flatMap((id) => this.cells.get(id) ?? []);
  }

  close(): void {
    this.service.closeKdTree();
  }
}
