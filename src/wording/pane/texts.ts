import type { Language, ReminderText, TextAudience } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { oneLine } from '../oneLine';
import { procedureName } from '../procedureNames';
import { procedureWords } from '../tables/procedureWords';
import { textWords } from '../tables/textWords';
import { de } from './texts/de';
import { en } from './texts/en';
import { fr } from './texts/fr';
import { nl, nlNL } from './texts/nl';
import type { Snippet, TextsWords } from './texts/textsWords';

export { type Snippet, snippets } from './texts/textsWords';

const words: Words<TextsWords> = { nl, 'nl-NL': nlNL, fr, de, en };

const LONGEST_NAME = 60;

/** Words of the page of texts in a language; loaded with the settings, not with the pane. */
export const textsWords = (language: Language): TextsWords => wordsFor(words, language);

/** The step of a text as a choice names it. `stepName('level-2', 'fr') //=> 'Niveau 2'` */
export function stepName(step: ReminderText, language: Language): string {
  const name = procedureWords(language).texts[step];
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/**
 * For whom a text is, the strongest first.
 * @example audienceText({ kind: 'business', profile: 'difficult', group: null, procedure: null }, 'nl-BE')
 * //=> 'profiel moeilijk, zakelijke klanten'
 */
export function audienceText(
  { group, procedure, profile, kind }: Pick<TextAudience, 'group' | 'procedure' | 'profile' | 'kind'>,
  language: Language,
): string {
  const { audience } = textsWords(language);
  const named = [
    ...(group === null ? [] : [audience.group(oneLine(group, LONGEST_NAME))]),
    ...(procedure === null
      ? []
      : [audience.procedure(procedureName(oneLine(procedure, LONGEST_NAME), language))]),
    ...(profile === null ? [] : [audience.profile(textWords(language).profiles[profile])]),
    ...(kind === null ? [] : [audience[kind]]),
  ];
  return named.length === 0 ? audience.all : named.join(', ');
}

/**
 * A piece of a text that says one thing or another, in the language of the letter.
 * @example snippetText('one', 'nl-BE') //=> '{% if one %}factuur{% else %}facturen{% endif %}'
 */
export function snippetText(snippet: Snippet, language: Language): string {
  const [yes, no] = textsWords(language).snippetTexts[snippet];
  const otherwise = no === '' ? '' : `{% else %}${no}`;
  return `{% if ${snippet} %}${yes}${otherwise}{% endif %}`;
}
