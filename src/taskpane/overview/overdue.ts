import type { AgedAmounts } from '../../app/consolidatedAgeing';
import type { Minor } from '../../core/index';

/**
 * What is past its due date: all buckets but the first, credits of that age taken off.
 * @example overdueOf({ buckets: [500, 200, -50], total: 650 }) //=> 150
 */
export const overdueOf = ({ buckets, total }: AgedAmounts): Minor => total - (buckets[0] ?? 0);
