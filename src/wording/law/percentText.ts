import type { Language } from '../../core/index';

const NO_BREAK_SPACE = '\u00a0';

/** Digits behind the comma: statutes have at most three. */
const DIGITS = 3;

/** A rate a year. `percentText(10.5, 'nl-BE') //=> '10,5 %'` with a no-break space; in English `10.5%` */
export function percentText(percent: number, language: Language): string {
  const figure = String(Number(percent.toFixed(DIGITS)));
  return language === 'en' ? `${figure}%` : `${figure.replace('.', ',')}${NO_BREAK_SPACE}%`;
}
