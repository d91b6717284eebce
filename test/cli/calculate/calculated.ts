import { type CalculationOptions, calculateWorkbook } from '../../../src/cli/calculate/calculateWorkbook';
import type { CalculationFault, CalculationSummary } from '../../../src/cli/calculate/types';
import type { CellContent } from '../../../src/host/workbook/types';
import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill } from '../../host/workbook/build';

/** A workbook with two sheets, filled from A1 of the first. */
export function workbookOf(rows: CellContent[][]): Workbook {
  const workbook = new Workbook('Test.xlsx', ['Data', 'Other data']);
  fill(workbook, 'A1', rows);
  return workbook;
}

/** Calculates a workbook that can be calculated. */
export async function calculated(
  workbook: Workbook,
  options: Partial<CalculationOptions> = {},
): Promise<CalculationSummary> {
  const result = await calculateWorkbook(workbook, { language: 'en', ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Calculates a workbook that cannot be calculated. */
export async function faultsOf(workbook: Workbook): Promise<readonly CalculationFault[]> {
  const result = await calculateWorkbook(workbook, { language: 'en' });
  if (result.ok) throw new Error(`calculated: ${JSON.stringify(result.value)}`);
  return result.error;
}

/** Puts a formula into a cell as a file would, with what it shows so far: also one that Excel would refuse. */
export function setFormula(
  workbook: Workbook,
  address: string,
  formula: string,
  content: CellContent = '',
  sheetName?: string,
): void {
  const { sheet, row, column } = at(workbook, address, sheetName);
  const grid = workbook.sheets.byId(sheet)?.grid;
  grid?.set(row, column, { ...grid.get(row, column), formula, content });
}
