import type { OwnText } from '../../../core/index';
import type { RulesProblem } from '../../../wording/tables/problem';
import type { Letters, RawTable } from '../../ports';
import type { ReadTexts } from './readTexts';
import { problemsOf } from './tableRows';

/** The texts that are used, and all problems of the table in the order of its rows. */
export interface CheckedTexts {
  readonly used: readonly OwnText[];
  readonly problems: readonly RulesProblem[];
}

/**
 * Has the words of the texts checked before any letter is made of them. A row with a problem is not used.
 * @param letters null: nobody is here to check them
 */
export function checkTexts(
  raw: RawTable,
  { texts, problems }: ReadTexts,
  letters: Pick<Letters, 'problemsOf'> | null,
): CheckedTexts {
  const problem = problemsOf('texts', raw);
  const unread = new Set(problems.map(({ row }) => row));
  const wrong = texts
    .filter(({ row }) => !unread.has(row))
    .flatMap(({ row, words }) =>
      (letters?.problemsOf(words) ?? []).map(({ code, part, line, found, suggestion }) =>
        problem(code, row, { column: part, line, content: found, suggestion }),
      ),
    );
  const rows = new Set([...unread, ...wrong.map(({ row }) => row)]);
  return {
    used: texts.filter(({ row }) => !rows.has(row)),
    problems: [...problems, ...wrong].sort((one, other) => one.row - other.row),
  };
}
