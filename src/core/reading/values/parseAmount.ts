import type { Minor } from '../../money/money';
import type { DecimalMark } from './columnFormat';
import { peelAmount } from './peelAmount';
import { type Figures, scanFigures } from './scanFigures';

/**
 * How many of the digits stand behind the decimal mark; null when the column leaves it open or has another. A lone mark before
 * three digits (`1.234`) parts thousands unless the column shows otherwise; where the currency has three decimals
 * nothing can be presumed.
 */
function decimalsOf(figures: Figures, mark: DecimalMark, currencyDigits: number): number | null {
  const known = mark === '.' || mark === ',';
  if (figures.mark === 'none') return 0;
  if (figures.mark === 'group') return mark === figures.character ? null : 0;
  if (figures.mark === 'decimal') return known && mark !== figures.character ? null : figures.behindMark;
  if (mark === 'mixed' || (mark === 'none' && currencyDigits === 3)) return null;
  return mark === figures.character ? figures.behindMark : 0;
}

/**
 * Minor units of an amount written as text, rounded half up (away from zero), or null when it is none or when the
 * column's cells contradict each other on its decimal mark.
 * @param currencyDigits decimal places of the currency: see `digitsOf`
 * @example parseAmount('€ 1.234,56-', 'none', 2) //=> -123456
 * @example parseAmount('1.234', '.', 2) //=> 123
 */
export function parseAmount(text: string, mark: DecimalMark, currencyDigits: number): Minor | null {
  const peeled = peelAmount(text);
  if (peeled === null) return null;
  const figures = scanFigures(text, peeled.start, peeled.end);
  if (figures === null) return null;
  const decimals = decimalsOf(figures, mark, currencyDigits);
  if (decimals === null) return null;
  const minor = scaled(figures.digits, currencyDigits - decimals);
  if (!Number.isSafeInteger(minor)) return null;
  return peeled.negative && minor !== 0 ? -minor : minor;
}

/** Moves the decimal mark by whole-number arithmetic, so that no binary fraction is rounded. */
function scaled(digits: number, places: number): number {
  if (places >= 0) return digits * 10 ** places;
  const divisor = 10 ** -places;
  const rest = digits % divisor;
  return (digits - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
}
