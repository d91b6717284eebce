import type { Administration } from '../ports';
import { unnamedAdministration } from '../settings';

/** Where an administration's open items stand, and whether anyone works for it. */
type Source = Pick<Administration, 'id' | 'name' | 'sheet' | 'company'>;

/** Whether two texts name one sheet: Excel does not tell capitals apart. */
export const isSameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Both read the whole sheet, or one of them, or both the same part. */
const sharesItems = (one: Source, other: Source): boolean =>
  one.company === null || other.company === null || one.company === other.company;

/**
 * Another administration that lays claim to the items which this one reads from a sheet; null where they are its own.
 * Of two that both read the sheet in front nobody knows whose it is, unless only one of them has a name: the other is
 * known from the dossier alone.
 * @example rivalOf([be, { ...nl, sheet: 'Posten NL' }], be, 'Posten NL') //=> nl
 */
export function rivalOf<A extends Source>(
  administrations: readonly A[],
  administration: Source | null,
  sheet: string,
): A | null {
  const own: Source = administration ?? unnamedAdministration;
  const rival = administrations.find((other) => {
    if (other.id === own.id || !sharesItems(own, other)) return false;
    if (other.sheet !== null) return isSameSheet(other.sheet, sheet);
    return own.sheet === null && (other.name !== '' || own.name === '');
  });
  return rival ?? null;
}

/**
 * Whether a sheet that no administration names may be another's: where one has a sheet of its own, its next export may
 * stand on a new one, and nobody but a person knows whose that is.
 * @example mayBeAnothers([be, { ...nl, sheet: 'Posten NL' }], be) //=> true
 */
export function mayBeAnothers(administrations: readonly Source[], administration: Source | null): boolean {
  const own: Source = administration ?? unnamedAdministration;
  if (own.sheet !== null) return false;
  return administrations.some((other) => other.id !== own.id && other.name !== '' && sharesItems(own, other));
}
