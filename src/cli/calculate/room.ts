import { columnNumber } from '../../host/workbook/address';
import { type Token, tokensOf } from './formulaTokens';

/** How many rows and columns a sheet must have for single cells that formulas name. */
export interface Room {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The engine knows no cell outside its sheets: they must reach as far as the formulas. */
export function roomOf(formulas: Iterable<string>): Room {
  let [rowCount, columnCount] = [1, 1];
  for (const formula of formulas) {
    for (const cell of singleCells(tokensOf(formula))) {
      const [, letters = 'A', digits = '1'] = /([A-Za-z]+)\$?(\d+)/.exec(cell) ?? [];
      rowCount = Math.max(rowCount, Number(digits));
      columnCount = Math.max(columnCount, columnNumber(letters) + 1);
    }
  }
  return { rowCount, columnCount };
}

/** References that are not the corner of a range: of ranges the engine takes what there is. */
function singleCells(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ kind, text }, at) => {
    const inRange = [tokens[at - 1], tokens[at + 1]].some((each) => each?.text === ':');
    return kind === 'reference' && /\d/.test(text) && !inRange ? [text] : [];
  });
}
