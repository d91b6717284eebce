import type { CurrencyCode, DayNumber, ReadingOptions } from '../../core/index';
import type { AppSettings } from '../ports';
import { unnamedAdministration } from '../settings';

/** Currency of an export that names none. */
const BOOK_CURRENCY: CurrencyCode = 'EUR';

/** How the sheet of an administration is read, with what was chosen for its layout. */
export const readingOptions = (
  { administration, layouts }: Pick<AppSettings, 'administration' | 'layouts'>,
  asOf: DayNumber,
): ReadingOptions => ({
  administration: (administration ?? unnamedAdministration).id,
  asOf,
  currency: BOOK_CURRENCY,
  layouts: new Map(layouts.map(({ fingerprint, choice }) => [fingerprint, choice])),
});
