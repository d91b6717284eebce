import { currencyOf } from '../../money/currencyCodes';
import type { CurrencyCode } from '../../money/money';

/** `[$€-413]`, `[$USD]`: a sign that somebody chose, with the place whose habits it follows. */
const CHOSEN = /\[\$([^\]-]+)(?:-[0-9a-f]+)?\]/i;
/** `"EUR"`, `€`, `"£"`. */
const WRITTEN = /"\s*([A-Z]{3}|€|£)\s*"|([€£])/;

/** Formats repeat down a column: the last one asked about is remembered with its answer. */
let last: { readonly format: string; readonly currency: CurrencyCode | null } = {
  format: '',
  currency: null,
};

/**
 * Currency that a number format shows beside a number, or null. A bare dollar shows none: spreadsheets store the
 * sign of whoever looks at the sheet as a dollar.
 * @example currencyInFormat('#,##0.00\\ [$GBP]') //=> 'GBP'
 */
export function currencyInFormat(format: string): CurrencyCode | null {
  if (format !== last.format) last = { format, currency: currencyShown(format) };
  return last.currency;
}

function currencyShown(format: string): CurrencyCode | null {
  const found = CHOSEN.exec(format)?.[1] ?? WRITTEN.exec(format)?.slice(1).find(Boolean);
  return found === undefined ? null : currencyOf(found);
}
