import { dayOfCivil } from '../../dates/civil';
import type { DayNumber } from '../../dates/day';
import type { DateOrder } from './columnFormat';
import { scanDate } from './scanDate';

/**
 * Day of a date written as text, or null when it is none, does not exist, contradicts the order of its column, or
 * when the column's cells contradict each other on the order of day and month. Where nothing shows the order, the day comes first, as the languages
 * of this product write it.
 * @example parseDate('03/04/2026', 'none') //=> 20546, 3 April
 * @example parseDate('03/04/2026', 'mdy') //=> 20516, 4 March
 */
export function parseDate(text: string, order: DateOrder): DayNumber | null {
  const scanned = scanDate(text);
  if (scanned === null) return null;
  const { year, first, second } = scanned;
  if (scanned.order === 'ymd') return dayOfCivil(year, first, second);
  if (contradicts(scanned.order, order)) return null;
  const shown = scanned.order === 'none' ? order : scanned.order;
  if (shown === 'mixed') return null;
  return shown === 'mdy' ? dayOfCivil(year, first, second) : dayOfCivil(year, second, first);
}

/** A date that shows another order than its column's. */
const contradicts = (own: DateOrder, column: DateOrder): boolean =>
  (own === 'dmy' && column === 'mdy') || (own === 'mdy' && column === 'dmy');
