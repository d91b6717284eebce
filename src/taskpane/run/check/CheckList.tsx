import { makeStyles } from '@fluentui/react-components';
import type { Check, CheckedRun } from '../../../app/checked';
import { Section } from '../../components/Section';
import { useLaterWords } from '../../components/useLaterWords';
import type { Run } from '../useRun';
import { CheckLine } from './CheckLine';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
});

interface Props {
  readonly run: Run;
  readonly checked: CheckedRun;
  readonly onAgain: () => void;
}

const rank = ({ stopsSending, state }: Check): number => (stopsSending ? 0 : state === 'good' ? 2 : 1);

/** Every check with its state and its fix; what stops sending comes first. */
export function CheckList({ run, checked, onAgain }: Props) {
  const words = useLaterWords().check;
  const styles = useStyles();
  const sorted = [...checked.checks].sort((one, other) => rank(one) - rank(other));
  return (
    <Section title={words.checks}>
      <ul className={styles.list}>
        {sorted.map((check) => (
          <CheckLine key={check.code} check={check} checked={checked} run={run} onAgain={onAgain} />
        ))}
      </ul>
    </Section>
  );
}
