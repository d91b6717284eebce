import { checkFixWords } from '../../../../wording/pane/checkFixes';
import type { RulesProblem } from '../../../../wording/tables/problem';
import { usePane } from '../../../frame/paneContext';
import { ToPage } from './ToPage';

/** The ways to the pages on which rows of these tables can be mended, beside their rows in the sheet. */
export function RulesPages({ problems }: { readonly problems: readonly RulesProblem[] }) {
  const { language } = usePane();
  const text = checkFixWords(language);
  const has = (table: RulesProblem['table']): boolean => problems.some((problem) => problem.table === table);
  return (
    <>
      {has('procedures') && <ToPage page="procedures" label={text.toProcedures} />}
      {has('texts') && <ToPage page="texts" label={text.toTexts} />}
    </>
  );
}
