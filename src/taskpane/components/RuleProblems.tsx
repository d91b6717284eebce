import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { rulesWords } from '../../wording/pane/rules';
import type { RulesProblem } from '../../wording/tables/problem';
import { problemsTogether, rulesProblemText } from '../../wording/tables/problemText';
import { usePane } from '../frame/paneContext';
import { ShowRow } from '../run/check/ShowRow';
import { usePortions } from './usePortions';

const FIRST = 5;
const MORE = 20;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { justifySelf: 'start' },
});

/** Rows of the tables of rules that cannot be used as they stand: why, the way out, and the way there. */
export function RuleProblems({ problems }: { readonly problems: readonly RulesProblem[] }) {
  const { ports, words, language } = usePane();
  const text = rulesWords(language);
  const styles = useStyles();
  const groups = useMemo(() => problemsTogether(problems), [problems]);
  const { shown, next, showNext } = usePortions(groups, FIRST, MORE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ first: problem, together }) => (
          <li key={JSON.stringify(problem)}>
            {text.row(problem.row)}: {rulesProblemText(problem, language, together)}{' '}
            <ShowRow row={problem.row} onShow={() => void ports.rules.show(problem.table, problem.row)} />
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button className={styles.more} size="small" onClick={showNext}>
          {words.check.more(next)}
        </Button>
      )}
    </>
  );
}
