import type { CurrencyCode, Language, Minor } from '../core/index';
import { decimalOfMinor } from '../core/index';

interface Marks {
  readonly thousands: string;
  readonly decimal: string;
}

const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

const marks: Readonly<Record<Language, Marks>> = {
  'nl-BE': { thousands: '.', decimal: ',' },
  'nl-NL': { thousands: '.', decimal: ',' },
  fr: { thousands: NARROW_NO_BREAK_SPACE, decimal: ',' },
  de: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** An amount without its currency. `amountText(123456, 'EUR', 'nl-BE') //=> '1.234,56'` */
export function amountText(minor: Minor, currency: CurrencyCode, language: Language): string {
  const [whole = '0', fraction] = decimalOfMinor(Math.abs(minor), currency).split('.');
  const { thousands, decimal } = marks[language];
  const figures = grouped(whole, thousands);
  return `${minor < 0 ? '-' : ''}${figures}${fraction === undefined ? '' : decimal + fraction}`;
}

/** A count with its marks. `countText(2000, 'de') //=> '2.000'` */
export const countText = (count: number, language: Language): string =>
  grouped(String(count), marks[language].thousands);

/** Figures in threes from the right. */
function grouped(figures: string, mark: string): string {
  let rest = figures;
  let text = '';
  while (rest.length > 3) {
    text = mark + rest.slice(-3) + text;
    rest = rest.slice(0, -3);
  }
  return rest + text;
}

/** An amount with its currency code. `moneyText(123456, 'EUR', 'fr') //=> '1 234,56 EUR'` with no-break spaces */
export function moneyText(minor: Minor, currency: CurrencyCode, language: Language): string {
  return withCurrency(amountText(minor, currency, language), currency, language);
}

/** A written amount with its currency code. `withCurrency('5,00', 'EUR', 'fr') //=> '5,00 EUR'` with a no-break space */
export function withCurrency(amount: string, currency: CurrencyCode, language: Language): string {
  return language === 'fr' || language === 'de'
    ? `${amount}${NO_BREAK_SPACE}${currency}`
    : `${currency}${NO_BREAK_SPACE}${amount}`;
}
