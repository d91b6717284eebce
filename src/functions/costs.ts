import { collectionCosts, numberOfMinor } from '../core/index';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import { lawFailure, percentCell, regimeCell } from './lawCells';
import { type Argument, type FunctionResult, isBlank } from './values';

/** Euros and pounds alike: amounts of two decimals. */
const CURRENCY = 'EUR';

/** `COSTS(open, regime, [vatRate])`: costs that the law allows; '' where amount and regime are blank. */
export const costs = ([open, regime, vatRate]: readonly Argument[]): FunctionResult =>
  broadcast(
    [
      ['open', open],
      ['regime', regime],
      ['vatRate', vatRate],
    ],
    ([amount, law, vat], place) => {
      if (amount !== undefined && isBlank(amount) && law !== undefined && isBlank(law)) return '';
      const read = new CellReader(place);
      const input = {
        principal: read.neededAmount('open', amount),
        regime: regimeCell(read, law),
        vatRate: percentCell(read, 'vatRate', vat),
      };
      if (read.failure !== null) return read.failure;
      const found = collectionCosts(input);
      return found.ok ? numberOfMinor(found.value, CURRENCY) : lawFailure(read, found.error, amount);
    },
  );
