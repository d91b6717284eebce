import {
  type CurrencyCode,
  type DayNumber,
  decimalOfMinor,
  type Language,
  type Minor,
  numberOfMinor,
  serialOfDay,
} from '../../core/index';
import type { NewCell } from '../ports';

/** How days are shown, as each language writes them. */
const dates: Readonly<Record<Language, string>> = {
  'nl-BE': 'dd/mm/yyyy',
  'nl-NL': 'dd-mm-yyyy',
  fr: 'dd/mm/yyyy',
  de: 'dd.mm.yyyy',
  en: 'dd/mm/yyyy',
};

/** An amount as a number with as many decimals as its currency has. */
export const moneyCell = (minor: Minor, currency: CurrencyCode): NewCell => ({
  value: numberOfMinor(minor, currency),
  format: `#,##${decimalOfMinor(0, currency)}`,
});

/** A day as a real date; blank for none. */
export const dayCell = (day: DayNumber | null, language: Language): NewCell =>
  day === null ? '' : { value: serialOfDay(day), format: dates[language] };

/** A whole number. */
export const countCell = (value: number): NewCell => ({ value, format: '0' });
