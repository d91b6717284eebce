/** Figures of a Belgian number without BE, dots and spaces. Behind BE, one of before 2005 may lack its first 0. */
const FIGURES = /^(?:BE(?=[1-9]\d{8}$)|(?:BE)?(?=[01]\d{9}$))(\d+)$/;

const compact = (text: string): string => text.replace(/[\s.]/g, '').toUpperCase();

/**
 * True for what is written as a Belgian enterprise number, right or wrong: figures behind BE, or ten figures of which
 * the first is 0 or 1. Numbers of other countries are none: the Dutch KvK number has eight figures.
 * @example looksBelgian('0403.170.702') //=> true
 */
export const looksBelgian = (text: string): boolean => /^(BE\d|[01]\d{9}$)/.test(compact(text));

/**
 * True for a Belgian enterprise number whose check digits are right: the last two are 97 less the remainder by 97 of
 * those before (Crossroads Bank for Enterprises). Dots, spaces and case do not count.
 * @example isEnterpriseNumber('BE 0403.170.701') //=> true
 */
export function isEnterpriseNumber(text: string): boolean {
  const figures = FIGURES.exec(compact(text))?.[1]?.padStart(10, '0');
  if (figures === undefined) return false;
  return 97 - (Number(figures.slice(0, 8)) % 97) === Number(figures.slice(8));
}
