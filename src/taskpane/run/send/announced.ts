import type { SendProgress } from '../../../app/sending/results';

/**
 * How many of a run's mails a screen reader hears of: in steps of a tenth, so that it is not flooded.
 * @example announced({ done: 37, total: 100 }) //=> 30
 */
export const announced = ({ done, total }: Pick<SendProgress, 'done' | 'total'>): number =>
  Math.floor((Math.floor((done * 10) / Math.max(total, 1)) * total) / 10);
