import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { acceptanceOf, withAccepted, withoutAccepted } from '../../../app/acceptances';
import { type Check, type CheckedRun, namesIn } from '../../../app/checked';
import type { Fault } from '../../../app/ports';
import { dateText } from '../../../wording/dates';
import { findingText } from '../../../wording/pane/findingText';
import { Problem } from '../../components/Problem';
import { useLaterWords } from '../../components/useLaterWords';
import { localMoment } from '../../dossier/localMoment';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  taken: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  who: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0, overflowWrap: 'anywhere' },
  mark: { flexShrink: 0, marginTop: '2px' },
});

interface Props {
  readonly check: Check;
  readonly checked: CheckedRun;
  /** Who accepted it and when; null when it was taken back. */
  readonly onAccepted: (acceptance: Check['acceptance']) => void;
}

/** The user takes responsibility for a finding, and may take it back. Kept in the workbook with name and moment. */
export function Acceptance({ check, checked, onAccepted }: Props) {
  const { ports, language, changeSettings } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const [fault, setFault] = useState<Fault | null>(null);
  const what = findingText(check, namesIn(checked), language);
  const { acceptance } = check;
  const accept = async (accepted: boolean): Promise<void> => {
    const now = acceptanceOf(check, checked, ports.clock.now());
    const saved = await changeSettings((settings) =>
      accepted ? withAccepted(settings, now) : withoutAccepted(settings, now),
    );
    setFault(saved.ok ? null : saved.error);
    if (saved.ok) onAccepted(accepted ? { by: now.by, at: now.at } : null);
  };
  return (
    <>
      {acceptance === null ? (
        <Button size="small" aria-label={`${later.check.accept}: ${what}`} onClick={() => void accept(true)}>
          {later.check.accept}
        </Button>
      ) : (
        <span className={styles.taken}>
          <span className={styles.who}>
            <CheckmarkRegular aria-hidden className={styles.mark} />
            <AcceptedBy acceptance={acceptance} />
          </span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${later.check.undo}: ${what}`}
            onClick={() => void accept(false)}
          >
            {later.check.undo}
          </Button>
        </span>
      )}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}

function AcceptedBy({ acceptance: { by, at } }: { readonly acceptance: NonNullable<Check['acceptance']> }) {
  const { language } = usePane();
  const later = useLaterWords();
  const moment = localMoment(at);
  const when = moment === null ? '' : `${dateText(moment.day, language)} ${moment.time}`;
  return <span>{later.check.accepted(by, when)}</span>;
}
