import { foldedText } from '../../items/normalisedName';
import { textFingerprint } from '../textFingerprint';

/**
 * Short text over the names of the columns and their places in the sheet: every export of one layout has the same.
 * Case, accents and spacing of the names do not count.
 * @param firstColumn sheet column of the first name, from 1
 * @example layoutFingerprint(['Klantnr', 'Saldo'], 1) === layoutFingerprint(['KLANTNR', 'saldo '], 1) //=> true
 */
export function layoutFingerprint(names: readonly string[], firstColumn: number): string {
  const columns = names.flatMap((name, at) =>
    name === '' ? [] : [`${at + firstColumn}\u0000${foldedText(name).trim()}`],
  );
  return textFingerprint(columns.join('\u0000'));
}
