import { paymentReferenceOf } from '../core/index';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import { type Argument, type FunctionResult, figuresOf, isBlank } from './values';

/** `REFERENCE(number, [kind])`: payment reference in its printed form; '' for a blank number. */
export const reference = ([number, kind]: readonly Argument[]): FunctionResult =>
  broadcast(
    [
      ['number', number],
      ['kind', kind],
    ],
    ([cell, kindCell], place) => {
      const read = new CellReader(place);
      const wanted = read.referenceKind('kind', kindCell);
      if (read.failure !== null) return read.failure;
      if (cell === undefined) return read.missing('number');
      if (isBlank(cell)) return '';
      return (
        paymentReferenceOf(figuresOf(cell) ?? '', wanted) ??
        read.refused(wanted === 'RF' ? 'not-for-rf' : 'not-for-ogm', 'number', cell)
      );
    },
  );
