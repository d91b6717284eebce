import type { DayNumber, ReadingOptions } from '../../core/index';
import type { Administration, AppSettings } from '../ports';
import { unnamedAdministration } from '../settings';

/** How the sheet of an administration is read, with what was chosen for its layout. */
export function readingOptions(
  administration: Administration | null,
  { layouts }: Pick<AppSettings, 'layouts'>,
  asOf: DayNumber,
): ReadingOptions {
  const { id, currency, company } = administration ?? unnamedAdministration;
  return {
    administration: id,
    asOf,
    currency,
    ...(company === null ? {} : { company }),
    layouts: new Map(layouts.map(({ fingerprint, choice }) => [fingerprint, choice])),
  };
}
