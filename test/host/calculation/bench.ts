import { headlessUniver } from '../../../src/cli/calculate/headlessUniver';
import { Calculator, type CalculatorOptions } from '../../../src/host/calculation/calculator';
import type { Answer, FunctionCall, FunctionSpec } from '../../../src/host/calculation/functionCall';
import { Workbook } from '../../../src/host/workbook/workbook';

const value = { optional: false, matrix: false };
const range = { optional: false, matrix: true };

/** DAYS(a, b): difference. REPEAT(text, times): spills down. ECHO(range, [x]): what it was given, as JSON. */
const FUNCTIONS: readonly FunctionSpec[] = [
  { id: 'DAYS', parameters: [value, value] },
  { id: 'REPEAT', parameters: [value, value] },
  { id: 'ECHO', parameters: [range, { optional: true, matrix: false }] },
  { id: 'FAIL', parameters: [] },
];

function compute({ id, args }: FunctionCall): Answer {
  if (id === 'DAYS') return Number(args[1]) - Number(args[0]);
  if (id === 'REPEAT')
    return Array.from({ length: Number(args[1]) }, (_, index) => [args[0] as string, index + 1]);
  if (id === 'ECHO') return JSON.stringify(args);
  return { error: '#VALUE!', message: 'argument dueDate, row 3: "soon"' };
}

/** A workbook in a headless calculator; `batches` has the calls that went out together. */
export function bench(workbook = new Workbook('Test.xlsx', ['Data']), more: Partial<CalculatorOptions> = {}) {
  const batches: FunctionCall[][] = [];
  const invoke = async (calls: readonly FunctionCall[]): Promise<Answer[]> => {
    batches.push([...calls]);
    return calls.map(compute);
  };
  const univer = headlessUniver();
  const calculator = new Calculator({ univer, workbook, functions: FUNCTIONS, invoke, ...more });
  const sheet = workbook.sheets.active;
  return {
    workbook,
    calculator,
    univer,
    batches,
    sheet,
    /** Enters cells as an add-in or user of the workbook would, from row and column 0 of the first sheet. */
    enter(row: number, column: number, contents: (string | number | boolean | null)[][]): void {
      const area = { sheet: sheet.id, row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
      const result = workbook.cells.enter(area, contents, 'add-in');
      if (!result.ok) throw new Error(result.error.code);
    },
    content: (row: number, column: number) => sheet.cell(row, column).content,
    close(): void {
      calculator.dispose();
      univer.dispose();
    },
  };
}
