import type { CurrencyCode, DayNumber } from '../../core/index';
import type { Administration } from '../ports';

/** Currency of an export that names none. */
const BOOK_CURRENCY: CurrencyCode = 'EUR';

/** Part of every item key until the sender is set; no mail goes out under it. */
const NO_ADMINISTRATION = 'default';

/** How the sheet of an administration is read. The same for the check and for the look just before sending. */
export const readingOptions = (administration: Administration | null, asOf: DayNumber) => ({
  administration: administration?.id ?? NO_ADMINISTRATION,
  asOf,
  currency: BOOK_CURRENCY,
});
