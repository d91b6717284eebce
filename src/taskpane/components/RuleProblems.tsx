import { useMemo } from 'react';
import { rulesWords } from '../../wording/pane/rules';
import type { RulesProblem } from '../../wording/tables/problem';
import { problemsTogether, rulesProblemText } from '../../wording/tables/problemText';
import { usePane } from '../frame/paneContext';
import { ShowRow } from '../run/check/ShowRow';
import { RemarkList } from './RemarkList';

const MORE = 20;

/** Rows of the tables of rules that cannot be used as they stand: why, the way out, and the way there. */
export function RuleProblems({ problems }: { readonly problems: readonly RulesProblem[] }) {
  const { ports, language } = usePane();
  const text = rulesWords(language);
  const groups = useMemo(() => problemsTogether(problems), [problems]);
  return (
    <RemarkList remarks={groups} more={MORE} keyOf={({ first }) => JSON.stringify(first)}>
      {({ first: problem, together }) => (
        <>
          {text.row(problem.row)}: {rulesProblemText(problem, language, together)}{' '}
          <ShowRow row={problem.row} onShow={() => void ports.rules.show(problem.table, problem.row)} />
        </>
      )}
    </RemarkList>
  );
}
