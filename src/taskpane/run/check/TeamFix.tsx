import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { holdWords } from '../../../wording/pane/holds';
import { useLaterWords } from '../../components/useLaterWords';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { ClaimedCustomer } from './ClaimedCustomer';

const FIRST = 5;
const MORE = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly checked: CheckedRun;
  readonly run: Run;
}

/** Customers whom somebody of the team is at: who, since when, and the way to take over. */
export function TeamFix({ checked, run }: Props) {
  const words = holdWords(usePane().language);
  const { check } = useLaterWords();
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(checked.open.claims, FIRST, MORE);
  return (
    <>
      <ul className={styles.list} aria-label={words.title(checked.open.claims.length)}>
        {shown.map((claim) => (
          <ClaimedCustomer key={`${claim.of}-${claim.number}`} claim={claim} run={run} />
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={showNext}>
          {check.more(next)}
        </Button>
      )}
    </>
  );
}
