import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled } from '@fluentui/react-icons';
import type { Check, CheckedRun } from '../../../app/checked';
import { namesIn } from '../../../app/checked';
import { findingText } from '../../../wording/pane/findingText';
import { Unseen } from '../../components/Unseen';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { Acceptance } from './Acceptance';
import { CheckFix } from './CheckFix';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorNeutralForeground2 },
  blocking: { color: tokens.colorStatusDangerForeground1 },
  text: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start', overflowWrap: 'anywhere' },
});

const icons = { good: CheckmarkCircleFilled, attention: InfoFilled, blocking: ErrorCircleFilled } as const;

interface Props {
  readonly check: Check;
  readonly checked: CheckedRun;
  readonly run: Run;
  readonly onAgain: () => void;
}

/** One check: how it stands as icon and sentence, and below it what to do. */
export function CheckLine({ check, checked, run, onAgain }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const look = check.stopsSending ? 'blocking' : check.state === 'good' ? 'good' : 'attention';
  const Icon = icons[look];
  return (
    <li className={styles.line}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[look])} />
      <div className={styles.text}>
        <div>
          <Unseen>{`${later.check[look]}: `}</Unseen>
          {findingText(check, namesIn(checked), language)}
        </div>
        <CheckFix check={check} checked={checked} run={run} onAgain={onAgain} />
        {check.acceptable && (
          <Acceptance check={check} checked={checked} onAccepted={(by) => run.accept(check.code, by)} />
        )}
      </div>
    </li>
  );
}
