import { civilOfDay } from '../core/dates/civil';
import type { DayNumber } from '../core/dates/day';
import type { Language } from '../core/items/customer';

const pad = (value: number): string => String(value).padStart(2, '0');

/** What stands between day, month and year. */
const separators: Readonly<Record<Language, string>> = {
  'nl-BE': '/',
  'nl-NL': '-',
  fr: '/',
  de: '.',
  en: '/',
};

/** A day as the language writes it. `dateText(20778, 'de') //=> '21.11.2026'` */
export function dateText(day: DayNumber, language: Language): string {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  const separator = separators[language];
  return `${pad(dayOfMonth)}${separator}${pad(month)}${separator}${String(year).padStart(4, '0')}`;
}
