import type { CurrencyCode } from './money';

/** ISO 4217 currencies whose smallest unit is not a hundredth. */
const digitsByCurrency: ReadonlyMap<string, number> = new Map([
  ['BHD', 3],
  ['BIF', 0],
  ['CLP', 0],
  ['DJF', 0],
  ['GNF', 0],
  ['IQD', 3],
  ['ISK', 0],
  ['JOD', 3],
  ['JPY', 0],
  ['KMF', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['LYD', 3],
  ['OMR', 3],
  ['PYG', 0],
  ['RWF', 0],
  ['TND', 3],
  ['UGX', 0],
  ['UYI', 0],
  ['VND', 0],
  ['VUV', 0],
  ['XAF', 0],
  ['XOF', 0],
  ['XPF', 0],
]);

/** Decimal places of a currency by ISO 4217. `digitsOf('JPY') //=> 0` */
export const digitsOf = (currency: CurrencyCode): number => digitsByCurrency.get(currency) ?? 2;
