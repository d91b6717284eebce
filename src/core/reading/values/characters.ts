/** Kinds of characters by their UTF-16 code: values are read a character at a time, without texts in between. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Point or comma. */
export const isMark = (code: number): boolean => code === 46 || code === 44;

/** Hyphen, minus, en dash. */
export const isMinus = (code: number): boolean => code === 45 || code === 0x2212 || code === 0x2013;

/** Hyphen, en dash, em dash: what reports print where there is no value. */
export const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014;

/** What `trim` takes off: spaces of all kinds, tabs and line ends. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && String.fromCharCode(code).trim() === '');
