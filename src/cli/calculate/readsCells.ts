import { tokensOf } from './formulaTokens';

/** Functions that ask where a cell is, not what is in it: `=ROW(A1)` in A1 is no circle. */
const PLACE = /^(?:ROWS?|COLUMNS?)$/i;

/** Whether a formula needs what is in some cell. `readsCells('=ROW(A1)*2') //=> false` */
export function readsCells(formula: string): boolean {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== 'space');
  return tokens.some(({ kind }, at) => {
    if (kind === 'name' || kind === 'table') return true;
    if (kind !== 'reference') return false;
    // Back over the rest of the range, to the bracket that it stands in.
    const opening = tokens.findLastIndex(({ text }, before) => before < at && text === '(');
    const alone = tokens
      .slice(opening + 1, at)
      .every((each) => ['reference', 'sheet'].includes(each.kind) || each.text === ':');
    return !(alone && PLACE.test(tokens[opening - 1]?.text ?? ''));
  });
}
