import { foldedText } from '../../items/normalisedName';
import { currencyOf } from '../../money/currencyCodes';
import type { CurrencyCode } from '../../money/money';

/** Whose currency a column is in: the document's own, or that of the books. */
export type CurrencySide = 'document' | 'local';

const DOCUMENT =
  /\b(?:doc(?:ument)?s?[. ]*(?:curr?|currency|valuta|munt)|dc\b|document(?:valuta|munt)|belegwahrung|transaktionswahrung|fremdwahrung|fw\b|foreign curr|fcy\b|fc\b|trans(?:action)?[. ]*curr|invoice curr|original curr|vreemde (?:valuta|munt)|vv\b|factuurvaluta|in valuta|en devises?\b|devise (?:de (?:la )?facture|du document|d'origine|piece))/;
const LOCAL =
  /\b(?:loc(?:al)?[. ]*curr?|lcurr\b|lcy\b|lc\b|hauswahrung|hw\b|hauptwahrung|landeswahrung|lokale (?:valuta|munt)|basis(?:valuta|munt)|huisvaluta|eigen (?:valuta|munt)|boekhoudvaluta|base curr|company curr|(?:monnaie|devise) (?:locale|de base|de tenue|comptable|societe|de la societe))/;

/** Side that the name of a column tells, or null. */
export function currencySide(name: string): CurrencySide | null {
  const text = foldedText(name).replace(/[_()[\]]/g, ' ');
  if (DOCUMENT.test(text)) return 'document';
  return LOCAL.test(text) ? 'local' : null;
}

/** Codes that are words too. */
const WORDS = new Set(['ALL', 'TRY', 'TOP', 'CUP', 'PEN', 'COP', 'MAD', 'GEL']);

/**
 * Currency that the name of a column says its amounts are in, or null.
 * @example currencyInName('Bedrag_EUR') //=> 'EUR'
 */
export function currencyInName(name: string): CurrencyCode | null {
  if (name.includes('€')) return 'EUR';
  for (const word of name.split(/[^A-Za-z]+/)) {
    const named = /^[A-Z]{3}$/.test(word) && !WORDS.has(word) ? currencyOf(word) : null;
    if (named !== null) return named;
  }
  return null;
}
