import type { Language } from '../core/index';

const decimal: Readonly<Record<Language, string>> = { 'nl-BE': ',', 'nl-NL': ',', fr: ',', de: ',', en: '.' };
const units: Readonly<Record<Language, readonly [string, string]>> = {
  'nl-BE': ['kB', 'MB'],
  'nl-NL': ['kB', 'MB'],
  fr: ['ko', 'Mo'],
  de: ['kB', 'MB'],
  en: ['kB', 'MB'],
};

/**
 * Size of a file in thousands or millions of bytes; the smallest is one thousand.
 * @example sizeText(1_250_000, 'fr') //=> '1,3 Mo' with a no-break space
 */
export function sizeText(bytes: number, language: Language): string {
  const [thousands, millions] = units[language];
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0${thousands}`;
  const [whole = '0', tenth = '0'] = (Math.round(bytes / 100_000) / 10).toFixed(1).split('.');
  return `${whole}${tenth === '0' ? '' : decimal[language] + tenth}\u00a0${millions}`;
}
