import type { OfficeLanguage } from './languages';

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const DECIMAL_COMMA = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;

/**
 * What someone types, in a form that reads the same in every country: on the continent `5/12/2026` is a day
 * in December and `12,50` twelve and a half; the spreadsheet by itself reads both the American way.
 *
 * @example
 * neutralEntry('5/12/2026', 'nl-BE') //=> '2026-12-05'
 * neutralEntry('1.234,50', 'de-DE') //=> '1234.50'
 * neutralEntry('5/12/2026', 'en-US') //=> '5/12/2026'
 */
export function neutralEntry(text: string, language: OfficeLanguage): string {
  if (language === 'en-US') return text;
  const typed = text.trim();
  const [, day = '', month = '', year = ''] = DATE.exec(typed) ?? [];
  if (day !== '' && Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12) {
    return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return DECIMAL_COMMA.test(typed) ? typed.replaceAll('.', '').replace(',', '.') : text;
}
