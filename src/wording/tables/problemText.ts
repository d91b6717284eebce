import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { procedureProblemText } from '../law/procedureProblemText';
import { procedureRefusalText, sameRule } from '../law/refusalText';
import { oneLine } from '../oneLine';
import { procedureName } from '../procedureNames';
import type { RuleTable } from './names';
import type { RulesProblem } from './problem';
import { de } from './problems/de';
import { en } from './problems/en';
import { fr } from './problems/fr';
import { nl } from './problems/nl';
import { procedureColumns } from './procedureColumns';
import { rateColumns } from './rateColumns';
import { ruleColumns } from './ruleColumns';
import { choicesText } from './seeds';
import { settingNames } from './settings/forms';
import { settingTexts } from './settings/words';
import { textChoices } from './textChoices';
import { textColumns } from './textColumns';

const texts = { nl, fr, de, en };
const LONGEST = 60;

/**
 * What is wrong with a row of the tables of rules, and the way out; the row itself is named by whoever shows it.
 * @param together what one sentence names with it: see `problemsTogether`
 * @example rulesProblemText({ code: 'setting-twice', facts: { setting: 'mailPer' }, … }, 'en')
 * //=> '“One mail per” is there twice. Remove one of the rows.'
 */
export function rulesProblemText(
  problem: RulesProblem,
  language: Language,
  together: readonly RulesProblem[] = [problem],
): string {
  if (problem.code === 'procedure') return procedureProblemText(problem.procedure, problem.problem, language);
  if (problem.code === 'refused-by-law')
    return procedureRefusalText(
      problem.procedure,
      problem.refusal,
      language,
      together.flatMap((one) => (one.code === 'refused-by-law' ? [one.refusal] : [])),
    );
  const { code, table, facts } = problem;
  const { quoted, rows } = wordsFor(texts, language);
  const text = (name: string): string => oneLine(String(facts[name] ?? ''), LONGEST);
  const number = (name: string): number => Number(facts[name] ?? 0);
  const setting = settingNames.find((name) => name === facts['setting']);
  return rows[code]({
    found: quoted(text('content')),
    column: headerOf(table, text('column'), language),
    setting: setting === undefined ? text('setting') : settingTexts(language).settings[setting].name,
    choices: setting === undefined ? textChoices(text('column'), language) : choicesText(setting, language),
    procedure: procedureName(text('procedure'), language),
    level: number('level'),
    least: number('least'),
    most: number('most'),
    line: number('line'),
    suggestion: text('suggestion') === '' ? '' : quoted(text('suggestion')),
    first: number('first'),
  });
}

/** Problems in their order, each with those of its row that one sentence names with it: charges that one rule refuses. */
export function problemsTogether(
  problems: readonly RulesProblem[],
): readonly { readonly first: RulesProblem; readonly together: readonly RulesProblem[] }[] {
  const groups = new Map<string, { first: RulesProblem; together: RulesProblem[] }>();
  for (const [at, problem] of problems.entries()) {
    const key =
      problem.code === 'refused-by-law'
        ? [problem.table, problem.sheet, problem.row, sameRule(problem.refusal)].join('|')
        : String(at);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: problem, together: [problem] });
    else known.together.push(problem);
  }
  return [...groups.values()];
}

/** Name of a column in a language; the code where it is none of the table's. */
function headerOf(table: RuleTable, column: string, language: Language): string {
  const { headers } = {
    procedures: procedureColumns,
    rates: rateColumns,
    rules: ruleColumns,
    texts: textColumns,
  }[table];
  const names: Readonly<Record<string, string>> = wordsFor<Record<string, string>>(headers, language);
  return names[column] ?? column;
}
