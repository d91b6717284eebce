const FIRST_LIKELY_SERIAL = 20000;
const LAST_LIKELY_SERIAL = 80000;

/** Serials of the years 1954 to 2119: taken as dates in a column of dates even without a number format. */
export const isLikelySerial = (value: number): boolean =>
  value >= FIRST_LIKELY_SERIAL && value <= LAST_LIKELY_SERIAL;

/** Formats repeat down a column: the last one asked about is remembered with its answer. */
let last = { format: '', isDate: false };

/**
 * Whether a number format shows a date: year letters, or day beside month. Quoted words, colours, locales and
 * `General` in any language are none.
 * @example isDateFormat('dd-mm-yyyy') //=> true
 * @example isDateFormat('#,##0.00" day"') //=> false
 */
export function isDateFormat(format: string): boolean {
  if (format === '') return false;
  if (format !== last.format) last = { format, isDate: showsDate(format) };
  return last.isDate;
}

function showsDate(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare === '' || bare === 'general' || /[0#?]/.test(bare.replace(/\.0+/g, ''))) return false;
  return /yy/.test(bare) || (bare.includes('d') && bare.includes('m'));
}
