import type { AppSettings } from '../../../app/ports';
import { currentAdministration } from '../../../app/settings';
import type { ReadingWords } from '../../../wording/pane/reading';

/** What the button that reads says: which sheet that is, where the company has its own. */
export function readLabel(words: ReadingWords, settings: AppSettings): string {
  const own = currentAdministration(settings)?.sheet ?? null;
  return own === null ? words.readSheet : words.readNamed(own);
}
