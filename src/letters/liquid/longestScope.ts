import { conditions, placeholders } from '../../core/index';
import type { Scope } from './value';

/** As long as the longest value of a letter gets in practice: an announcement, or a name from a hostile sheet. */
const LONGEST_VALUE = 'x'.repeat(120);
const LONGEST_ANNOUNCEMENT = 'x'.repeat(900);

/** Values as long as they get. @param chosen what all conditions are */
export const longestScope = (chosen: boolean): Scope => ({
  ...Object.fromEntries(placeholders.map((name) => [name, LONGEST_VALUE])),
  ...Object.fromEntries(conditions.map((name) => [name, chosen])),
  announcement: LONGEST_ANNOUNCEMENT,
  count: 300,
  oldest: 1000,
  level: 4,
});
