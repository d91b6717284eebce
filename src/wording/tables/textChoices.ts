import { type Language, reminderTexts } from '../../core/index';
import { procedureWords } from './procedureWords';
import { textWords } from './textWords';

/** What may be typed in a column of the table of texts; '' where anything may. */
export function textChoices(column: string, language: Language): string {
  const { languages, kinds, profiles } = textWords(language);
  const { texts } = procedureWords(language);
  const choices: Readonly<Record<string, readonly string[]>> = {
    step: reminderTexts.map((step) => texts[step]),
    language: Object.values(languages),
    kind: Object.values(kinds),
    profile: Object.values(profiles),
  };
  return choices[column]?.join(' / ') ?? '';
}
