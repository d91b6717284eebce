import type { CheckedRun } from '../checked';
import type { Administration, Ports } from '../ports';
import { groupNamesIn } from './groupNames';
import type { LetterFacts } from './letterOf';

/** What the letters of a checked run have in common. */
export const letterFacts = (
  { links }: Pick<Ports, 'links'>,
  checked: Pick<CheckedRun, 'reading' | 'asOf' | 'rules' | 'customers' | 'parents'>,
  sender: Administration,
): LetterFacts => ({
  items: checked.reading.items,
  sender,
  asOf: checked.asOf,
  texts: checked.rules.texts,
  links,
  groups: groupNamesIn(checked),
});
