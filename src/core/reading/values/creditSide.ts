const creditWords: ReadonlySet<string> = new Set([
  'h',
  'c',
  'k',
  'cr',
  'haben',
  'credit',
  'crédit',
  'kredit',
  '-',
]);

/**
 * Whether the letter or word of a debit/credit column means credit: S/H, D/C, D/K.
 * @example isCreditSide('H') //=> true
 */
export const isCreditSide = (side: string): boolean => creditWords.has(side.toLowerCase());
