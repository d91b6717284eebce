import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel, type ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { CalculatedCell } from '../workbook/calculationWriter';
import type { FormulaResult } from '../workbook/spill';
import type { CellContent } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { richTextOf } from './cellData';
import { type Answer, type Caller, callerKey } from './functionCall';
import type { SheetIds } from './sheetIds';
import { errorOf, isErrorName } from './values';
import type { View } from './view';

/** Writes what Univer calculated into the workbook: values, arrays with their size, errors with messages. */
export class Results {
  private answers = new Map<string, Answer>();

  constructor(
    private readonly view: View,
    private readonly workbook: Workbook,
    private readonly ids: SheetIds,
  ) {}

  /** Remembers what a custom function answered to a cell: Univer drops the message of an error. */
  note(caller: Caller, answer: Answer): void {
    this.answers.set(callerKey(caller), answer);
  }

  take({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [id, rows] of Object.entries(unitData[this.view.unitId] ?? {})) {
      const host = this.ids.host(id);
      const sheet = host === undefined ? undefined : this.workbook.sheets.byId(host);
      if (!sheet || !rows) continue;
      const results: CalculatedCell[] = [];
      for (const [rowKey, cells] of Object.entries(rows)) {
        for (const [columnKey, data] of Object.entries(cells ?? {})) {
          const [row, column] = [Number(rowKey), Number(columnKey)];
          if (!data || sheet.cell(row, column).formula === null) continue;
          results.push({ row, column, result: this.resultOf(id, row, column, data as ICellData) });
        }
      }
      this.workbook.calculation.write(sheet.id, results);
    }
    this.answers = new Map();
  }

  private resultOf(id: string, row: number, column: number, data: ICellData): FormulaResult {
    const answer = this.answers.get(callerKey({ sheet: id, row, column }));
    const own = withMessage(contentOf(data), answer, 0, 0);
    if (data.v === '#SPILL!') return own;
    const model = this.view.injector.get(FormulaDataModel);
    const range = model.getArrayFormulaRange()[this.view.unitId]?.[id]?.[row]?.[column];
    if (!range) return own;
    const cells = model.getArrayFormulaCellData()[this.view.unitId]?.[id];
    return Array.from({ length: range.endRow - row + 1 }, (_, down) =>
      Array.from({ length: range.endColumn - column + 1 }, (_each, right) =>
        withMessage(contentOf(cells?.[row + down]?.[column + right]), answer, down, right),
      ),
    );
  }
}

function contentOf(data: Nullable<ICellData>): CellContent {
  // HYPERLINK gives its words as a link.
  const value = richTextOf(data) ?? data?.v;
  if (value === null || value === undefined) return '';
  if (data?.t === CellValueType.BOOLEAN) return value === true || value === 1;
  if (typeof value === 'string' && isErrorName(value)) return errorOf(value);
  return value;
}

function withMessage(
  content: CellContent,
  answer: Answer | undefined,
  down: number,
  right: number,
): CellContent {
  if (typeof content !== 'object' || answer === undefined) return content;
  const said = Array.isArray(answer)
    ? (answer as readonly (readonly CellContent[])[])[down]?.[right]
    : (answer as CellContent);
  return typeof said === 'object' && said.error === content.error ? said : content;
}
