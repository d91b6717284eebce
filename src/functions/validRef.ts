import { isPaymentReference } from '../core/index';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import { type Argument, type FunctionResult, figuresOf } from './values';

/** Digits of an OGM. Typed without its slashes it becomes a number, which loses the zeros in front. */
const OGM_DIGITS = 12;

/** `VALIDREF(text)`: TRUE for an OGM or RF whose check digits are right; FALSE for anything else, blank too. */
export const validRef = ([text]: readonly Argument[]): FunctionResult =>
  broadcast([['text', text]], ([cell], place) => {
    if (typeof cell === 'object' && cell !== null)
      return new CellReader(place).refused('not-a-text', 'text', cell);
    const figures = figuresOf(cell) ?? '';
    return isPaymentReference(typeof cell === 'number' ? figures.padStart(OGM_DIGITS, '0') : figures);
  });
