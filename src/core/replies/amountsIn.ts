import { digitsOf } from '../money/currency';
import { currencyOf } from '../money/currencyCodes';
import type { CurrencyCode } from '../money/money';
import { parseAmount } from '../reading/values/parseAmount';
import type { FoundAmount } from './reading';

/** Figures in groups of three, or with points and commas; a comma and dashes behind them stand for no cents. */
const FIGURES = /\d{1,3}(?:[ '.]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*/g;

const BEFORE = /(?:€|eur|euro|euros|\$|usd|£|gbp|chf)[ :]{0,2}$/;
const BEHIND = /^(?:,-{1,2}|\.-{1,2})? ?(€|euros?\b|eur\b|\$|usd\b|£|gbp\b|chf\b|dollars?\b|pounds?\b)/;
const NO_CENTS = /^[.,]-/;

/** Words after which bare figures are a sum of money. */
const SUM =
  /(?:bedrag|saldo|totaal|montant|solde|total|betrag|summe|amount|balance|sum)(?: (?:van|de|von|of))?[ :]{1,2}$/;

/** Figures that stand for money without a currency: with cents behind a comma, or groups before them. */
const WITH_CENTS = /^(?:\d+,\d{2}|\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,3}(?:,\d{3})+\.\d{2}|\d{3,}\.\d{2})$/;

/** Units behind which figures are no money. */
const UNIT =
  /^ ?(?:%|uur\b|uren\b|u\b|h\b|heures?\b|stunden\b|std\b|hours?\b|kg\b|km\b|m2?\b|cm\b|liter\b|l\b|stuks?\b|pct\b|procent\b)/;

const LONGEST = 24;

/**
 * Sums of money in a plain text: with their currency before or behind them, or with cents. Figures of dates,
 * telephones, accounts, percentages and numbers of documents are none.
 * @example amountsIn('nog € 1.250,00 open') //=> [{ amount: 125000, currency: 'EUR', start: 4, end: 14 }]
 */
export function amountsIn(text: string): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length > LONGEST || /[0-9a-z/_+#-]/.test(text.charAt(start - 1)) || partOfMore(text, end))
      continue;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
    const behind = BEHIND.exec(text.slice(end, end + 12));
    const currency = currencyNamed(before) ?? currencyNamed(behind?.[1] ?? '');
    if (currency === null && !isMoney(text, match[0], start, end)) continue;
    const amount = parseAmount(match[0].replace(/'/g, ' '), 'none', digitsOf(currency ?? 'EUR'));
    if (amount === null || amount === 0) continue;
    const cents = NO_CENTS.test(text.slice(end, end + 2)) ? 2 : 0;
    found.push({
      amount,
      currency,
      start: start - before.length,
      end: end + (before !== '' || behind === null ? cents : behind[0].length),
    });
  }
  return found;
}

/** True where a word or number goes on behind: `12.05.2026`, `5e`, `2026-101`. */
function partOfMore(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '%' || next === '/' || next === '_') return true;
  if (next === '-' && /[0-9a-z]/.test(text.charAt(end + 1))) return true;
  return /[a-z0-9]/.test(next) && !/^(?:eur|usd|gbp|chf)/.test(text.slice(end, end + 3));
}

function isMoney(text: string, figures: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + 10);
  if (UNIT.test(rest)) return false;
  if (NO_CENTS.test(rest)) return true;
  return WITH_CENTS.test(figures) || SUM.test(text.slice(Math.max(0, start - 20), start));
}

const names: Readonly<Record<string, CurrencyCode>> = {
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
};

function currencyNamed(written: string): CurrencyCode | null {
  const name = written.replace(/[ :]/g, '');
  if (name === '') return null;
  return Object.hasOwn(names, name) ? (names[name] ?? null) : currencyOf(name);
}
