import { channels, type Language, type ProcedureProblem, reminderTexts } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { oneLine } from '../oneLine';
import { procedureName } from '../procedureNames';
import { sentence } from '../reasons/parts';
import { procedureColumns } from '../tables/procedureColumns';
import { procedureWords } from '../tables/procedureWords';
import { de } from './problems/de';
import { en } from './problems/en';
import { fr } from './problems/fr';
import { nl } from './problems/nl';
import type { ProblemWords } from './problems/problemFacts';

const words: Words<ProblemWords> = {
  nl,
  'nl-NL': {
    problems: {
      ...nl.problems,
      'negative-after-positive': ({ found }) =>
        `${found} dagen is een bericht voor de vervaldatum. Zet die rij boven de niveaus`,
      'notice-charges': ({ column }) =>
        `er is nog niets te laat: breng niets in rekening. Maak “${column}” leeg`,
    },
  },
  fr,
  de,
  en,
};

const LONGEST_NAME = 80;
const LONGEST_CONTENT = 40;
/** As `checkLevels` counts them. */
const MOST_LEVELS = 9;

const isFigure = (text: string): boolean => /^-?\d+(?:[.,]\d+)*$/.test(text);

/**
 * What is wrong with a procedure as a person wrote it: where, what stands there, and what to do.
 * @example procedureProblemText('Huis', { code: 'days-fall', row: 2, level: 2, field: 'days', content: '5' }, 'nl-BE')
 * //=> 'Procedure “Huis”, niveau 2. 5 dagen is minder dan in de rij erboven. Zet de niveaus op volgorde van dagen.'
 */
export function procedureProblemText(
  procedure: string,
  problem: ProcedureProblem,
  language: Language,
): string {
  const { code, level } = problem;
  const { inLevel, inNotice, inProcedure } = wordsFor(words, language);
  const name = procedureName(oneLine(procedure, LONGEST_NAME), language);
  const whole = code === 'no-levels' || code === 'too-many-levels';
  const place = whole ? inProcedure(name) : level === 0 ? inNotice(name) : inLevel(name, level);
  return `${sentence(place)} ${procedureFieldText(problem, language)}`;
}

/**
 * The same beside the field itself, which says where it is.
 * @example procedureFieldText({ code: 'days-fall', row: 2, level: 2, field: 'days', content: '5' }, 'nl-BE')
 * //=> '5 dagen is minder dan in de rij erboven. Zet de niveaus op volgorde van dagen.'
 */
export function procedureFieldText(
  { code, field, content }: Pick<ProcedureProblem, 'code' | 'field' | 'content'>,
  language: Language,
): string {
  const { problems, quoted, or } = wordsFor(words, language);
  const table = procedureWords(language);
  const choice = (names: readonly string[]): string =>
    [names.slice(0, -1).join(', '), names.at(-1) ?? ''].join(or);
  const line = oneLine(content, LONGEST_CONTENT);
  return sentence(
    problems[code]({
      found: isFigure(line) ? line : quoted(line),
      column: wordsFor(procedureColumns.headers, language)[field],
      channels: choice(channels.map((channel) => table.channels[channel])),
      texts: choice(reminderTexts.filter((text) => text !== 'notice').map((text) => table.texts[text])),
      most: MOST_LEVELS,
    }),
  );
}
