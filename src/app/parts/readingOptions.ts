import type { CurrencyCode, DayNumber } from '../../core/index';
import type { Administration } from '../ports';
import { unnamedAdministration } from '../settings';

/** Currency of an export that names none. */
const BOOK_CURRENCY: CurrencyCode = 'EUR';

/** How the sheet of an administration is read. The same for the check and for the look just before sending. */
export const readingOptions = (administration: Administration | null, asOf: DayNumber) => ({
  administration: (administration ?? unnamedAdministration).id,
  asOf,
  currency: BOOK_CURRENCY,
});
