import { catalogue } from '../../src/functions/catalogue';
import { cellAddress } from '../../src/host/workbook/address';
import type { CellContent } from '../../src/host/workbook/types';
import type { GoldenCase } from './goldenCases';

/** A cell of the sheet: content as it is, or a formula. Row and column from 0. */
interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly formula: string | null;
}

/** Where a case stands on the sheet: the area that its answer fills. */
interface AnswerArea {
  readonly golden: GoldenCase;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * All cases below one another on one sheet: their ranges beside each other, and then the formula. Cells
 * without content stay blank.
 */
export interface GoldenSheet {
  readonly cells: readonly SheetCell[];
  readonly answers: readonly AnswerArea[];
}

/** Excel refuses a formula without an argument that it needs: such a case has no cell, nor has one that says so. */
const isFormula = ({ formula, args, cells = true }: GoldenCase): boolean => {
  const { parameters = [] } = catalogue.find(({ id }) => id === formula) ?? {};
  return cells && parameters.every(({ optional }, at) => optional || (args[at] ?? null) !== null);
};

/** Rows and columns of what a case answers; one cell when the call fails as a whole. */
function sizeOf({ expected }: GoldenCase): { rows: number; columns: number } {
  if (!Array.isArray(expected)) return { rows: 1, columns: 1 };
  return { rows: expected.length, columns: expected[0].length };
}

export function goldenSheet(cases: readonly GoldenCase[]): GoldenSheet {
  const cells: SheetCell[] = [];
  const answers: AnswerArea[] = [];
  let row = 0;
  for (const golden of cases.filter(isFormula)) {
    let column = 0;
    let height = 1;
    const references = golden.args.map((range) => {
      if (range === null) return '';
      const [first, width] = [column, range[0]?.length ?? 0];
      range.forEach((line, down) => {
        line.forEach((content, right) => {
          if (content !== null && content !== '')
            cells.push({ row: row + down, column: first + right, content, formula: null });
        });
      });
      column += width + 1;
      height = Math.max(height, range.length);
      const last = cellAddress(row + range.length - 1, first + width - 1);
      return range.length * width === 1 ? last : `${cellAddress(row, first)}:${last}`;
    });
    const formula = `=DUNNING.${golden.formula}(${references.join(',').replace(/,+$/, '')})`;
    const size = sizeOf(golden);
    cells.push({ row, column, content: '', formula });
    answers.push({ golden, row, column, ...size });
    row += Math.max(height, size.rows) + 1;
  }
  return { cells, answers };
}
