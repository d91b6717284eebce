import { columnLetters, columnNumber } from '../address';
import { mapReferences } from '../formulaReferences';

/**
 * The formula as it reads some cells further: files write the formula of neighbours once. Relative parts
 * of references move, those with `$` stay.
 *
 * @example
 * movedFormula('=A1+$B$1', 2, 1) //=> '=B3+$B$1'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (found, asWritten) => {
    const moved = found.text.replace(
      /(\$?)([A-Za-z]+)|(\$?)(\d+)/g,
      (part, fixedColumn, letters, fixedRow, digits) => {
        if (letters !== undefined) {
          return fixedColumn ? part : columnLetters(columnNumber(letters) + columns);
        }
        return fixedRow ? part : String(Number(digits) + rows);
      },
    );
    return asWritten.slice(0, asWritten.length - found.text.length) + moved;
  });
}
