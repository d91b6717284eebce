import type { OfficeLanguage } from './languages';

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const DAY_AND_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;
/** An amount, negative with a sign or in brackets, perhaps with a currency or as a percentage. */
const AMOUNT = /^(\(?)([+-]?)([€$£]?)\s?([\d., \u00A0\u202F]*\d)\s?([€$£%]?)(\)?)$/;
/** Thousands stand apart by points, in France by spaces. */
const WITH_POINTS = /^(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$/;
const WITH_SPACES = /^(\d+|\d{1,3}([ \u00A0\u202F]\d{3})+)?(,\d+)?$/;

/**
 * What someone types, in a form that reads the same in every country: on the continent `5/12/2026` is a day
 * in December and `12,50 %` twelve and a half percent; the spreadsheet by itself reads both the American
 * way. A day without a year is one of `thisYear`.
 *
 * @example
 * neutralEntry('5/12/2026', 'nl-BE', 2026) //=> '2026-12-05'
 * neutralEntry('1.234,50 €', 'de-DE', 2026) //=> '1234.50€'
 * neutralEntry('5/12/2026', 'en-US', 2026) //=> '5/12/2026'
 */
export function neutralEntry(text: string, language: OfficeLanguage, thisYear: number): string {
  if (language === 'en-US') return text;
  const typed = text.trim();
  return neutralDay(typed, thisYear) ?? neutralAmount(typed, language) ?? text;
}

function neutralDay(typed: string, thisYear: number): string | null {
  const [, day = '', month = '', year = String(thisYear)] =
    DATE.exec(typed) ?? DAY_AND_MONTH.exec(typed) ?? [];
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDay ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function neutralAmount(typed: string, language: OfficeLanguage): string | null {
  const [, open = '', sign = '', before = '', digits, after = '', close = ''] = AMOUNT.exec(typed) ?? [];
  const number = language === 'fr-FR' ? WITH_SPACES : WITH_POINTS;
  if (!digits || !number.test(digits) || (open === '') !== (close === '')) return null;
  const plain = digits
    .replace(/[. \u00A0\u202F]/g, '')
    .replace(',', '.')
    .replace(/^\./, '0.');
  return `${open === '' ? sign : '-'}${before}${plain}${after}`;
}
