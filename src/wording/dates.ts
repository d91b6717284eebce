import type { DayNumber, Language } from '../core/index';
import { civilOfDay } from '../core/index';

/** What stands between day, month and year, and how many figures day and month have at least. */
const forms: Readonly<Record<Language, { readonly separator: string; readonly width: 1 | 2 }>> = {
  'nl-BE': { separator: '/', width: 1 },
  'nl-NL': { separator: '-', width: 1 },
  fr: { separator: '/', width: 2 },
  de: { separator: '.', width: 2 },
  en: { separator: '/', width: 2 },
};

/**
 * A day as the language writes it: day, month, year. Dutch writes no leading zeros.
 * @example dateText(20759, 'nl-BE') //=> '2/11/2026'
 * @example dateText(20759, 'de') //=> '02.11.2026'
 */
export function dateText(day: DayNumber, language: Language): string {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  const { separator, width } = forms[language];
  const figures = (value: number): string => String(value).padStart(width, '0');
  return [figures(dayOfMonth), figures(month), String(year).padStart(4, '0')].join(separator);
}
