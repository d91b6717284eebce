import type { CellValue } from '../reading/grid';

/** Words that say "no hold" in the languages of the sheets. */
const noHold = new Set([
  '',
  '0',
  'no',
  'nee',
  'neen',
  'non',
  'nein',
  'n',
  'false',
  'onwaar',
  'faux',
  'falsch',
]);
/** Dashes, or an amount of nothing: `–`, `0,00`. */
const NOTHING = /^(?:[-–—]+|0+[.,]0+)$/;
/** Words that only say "yes": a hold without a reason. */
const plainHold = new Set(['1', 'true', 'waar', 'vrai', 'wahr', 'x', 'y', 'yes', 'j', 'ja', 'o', 'oui']);

/**
 * Hold that a cell states: null when it does not block, '' when it blocks without a reason, else the reason.
 * TRUE, a number other than 0 and any text block; FALSE, 0, blank, dashes and a "no" in nl, fr, de or en do not.
 * @example holdOf('betwist') //=> 'betwist'
 * @example holdOf('Nee') //=> null
 */
export function holdOf(cell: CellValue): string | null {
  if (cell === null || cell === false || cell === 0) return null;
  if (typeof cell !== 'string') return '';
  const words = cell.trim();
  const folded = words.toLowerCase();
  if (noHold.has(folded) || NOTHING.test(words)) return null;
  return plainHold.has(folded) ? '' : words;
}
