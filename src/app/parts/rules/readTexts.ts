import { LONGEST_PART, type OwnText, type TextWords, textParts } from '../../../core/index';
import { kindOfWord, profileOfWord } from '../../../wording/customerTable/read';
import type { RulesProblem } from '../../../wording/tables/problem';
import { textOfWord } from '../../../wording/tables/procedureWords';
import type { TextColumn } from '../../../wording/tables/textColumns';
import { meansAll, textLanguagesOfWord } from '../../../wording/tables/textWords';
import type { RawTable } from '../../ports';
import { type CustomerScope, namedBy } from '../customerRows';
import { type NamedRow, problemsOf, tableRows } from './tableRows';
import { audienceKey, plainWords, saysAnything } from './textRows';

/** The texts of a table in the order of their rows, and what is wrong with it. */
export interface ReadTexts {
  /** Those of which it is known what they are for; a row that has a problem too is not to be used. */
  readonly texts: readonly OwnText[];
  readonly problems: readonly RulesProblem[];
}

type Row = NamedRow<TextColumn>;

/**
 * The own texts of an administration. Of two for exactly the same letters, the one that names it goes before one for
 * all, and else the upper one counts. `named` gives the name of a known procedure, or null.
 */
export function readTexts(
  raw: RawTable,
  named: (word: string) => string | null,
  { administration, administrations }: CustomerScope,
): ReadTexts {
  const { rows, problems: ofTable } = tableRows('texts', raw);
  const problem = problemsOf('texts', raw);
  const problems: RulesProblem[] = [...ofTable];
  const chosen = new Map<string, OwnText>();
  const taken = new Map<string, number>();
  for (const row of rows) {
    const whose = row.text('administration');
    const [only, more] = whose === '' ? [] : namedBy(whose, administrations);
    const read = reader(row, (code, facts) => problems.push(problem(code, row.row, facts)));
    const step = read.needed('step', textOfWord);
    const languages = read.needed('language', textLanguagesOfWord);
    const kind = read.optional('kind', kindOfWord);
    const profile = read.optional('profile', profileOfWord);
    const procedure = read.procedure(named);
    const words = plainWords(wordsOf(row));
    const isKnown = whose === '' || (only !== undefined && more === undefined);
    if (!isKnown) problems.push(problem('administration-unknown', row.row, { content: whose }));
    for (const part of textParts)
      if (words[part].length > LONGEST_PART)
        problems.push(
          problem('too-long', row.row, {
            column: part,
            content: words[part].slice(0, 60),
            most: LONGEST_PART,
          }),
        );
    if (!saysAnything(words)) problems.push(problem('text-blank', row.row));
    if (step === null || languages === null || !isKnown) continue;
    if (kind === undefined || profile === undefined || procedure === undefined) continue;
    const group = row.text('group').replace(/\s+/g, ' ') || null;
    const text: OwnText = { row: row.row, step, languages, kind, profile, group, procedure, words };
    const key = audienceKey(text);
    const place = JSON.stringify([key, only?.id ?? null]);
    const first = taken.get(place);
    if (first !== undefined) {
      problems.push(problem('text-twice', row.row, { first }));
      continue;
    }
    taken.set(place, row.row);
    if (only !== undefined && only.id !== administration?.id) continue;
    if (only !== undefined || !chosen.has(key)) chosen.set(key, text);
  }
  const texts = [...chosen.values()].sort((one, other) => one.row - other.row);
  return { texts, problems };
}

type Facts = Readonly<Record<string, string | number>>;
type Code = 'choice-missing' | 'choice-unknown' | 'procedure-unknown';

/** Reads the cells that say what a row is for, and tells `wrong` of those that it cannot read. */
const reader = ({ text }: Row, wrong: (code: Code, facts: Facts) => void) => ({
  /** Null for a cell that is blank or cannot be read. */
  needed<T>(column: TextColumn, parse: (word: string) => T | null): T | null {
    const content = text(column);
    const value = content === '' ? null : parse(content);
    if (value === null) wrong(content === '' ? 'choice-missing' : 'choice-unknown', { column, content });
    return value;
  },
  /** Null for all, `undefined` for what cannot be read. */
  optional<T>(column: TextColumn, parse: (word: string) => T | null): T | null | undefined {
    const content = text(column);
    if (meansAll(content)) return null;
    const value = parse(content);
    if (value === null) wrong('choice-unknown', { column, content });
    return value ?? undefined;
  },
  procedure(named: (word: string) => string | null): string | null | undefined {
    const content = text('procedure');
    const name = content === '' ? null : named(content);
    if (name !== null || meansAll(content)) return name;
    wrong('procedure-unknown', { content });
    return undefined;
  },
});

const wordsOf = ({ text }: Row): TextWords => ({
  subject: text('subject'),
  title: text('title'),
  salutation: text('salutation'),
  before: text('before'),
  after: text('after'),
  closing: text('closing'),
});
