import type { Administration } from '../ports';

/** Where an administration's open items stand. */
type Source = Pick<Administration, 'id' | 'sheet' | 'company'>;

/** Whether two texts name one sheet: Excel does not tell capitals apart. */
export const isSameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Both read the whole sheet, or one of them, or both the same part. */
const sharesItems = (one: Source, other: Source): boolean =>
  one.company === null || other.company === null || one.company === other.company;

/**
 * Another administration that lays claim to the items which this one reads from a sheet; null where they are its own.
 * Of two that both read the sheet in front nobody knows whose it is.
 * @example rivalOf([be, { ...nl, sheet: 'Posten NL' }], be, 'Posten NL') //=> nl
 */
export function rivalOf<A extends Source>(
  administrations: readonly A[],
  administration: Source | null,
  sheet: string,
): A | null {
  const { id = '', company = null, sheet: own = null } = administration ?? {};
  const rival = administrations.find((other) => {
    if (other.id === id || !sharesItems({ id, company, sheet: own }, other)) return false;
    return other.sheet === null ? own === null : isSameSheet(other.sheet, sheet);
  });
  return rival ?? null;
}
