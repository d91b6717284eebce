import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedRun } from '../../app/checked';
import type { Fault } from '../../app/ports';
import { withAdministration } from '../../app/settings';
import { creditLimitWords } from '../../wording/pane/creditLimit';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly administration: CheckedRun['administration'];
  /** Customers whose limit is 0. */
  readonly customers: number;
}

/** Asks once what a limit of 0 means in a company; the answer holds at once, and can be undone. */
export function ZeroQuestion({ administration, customers }: Props) {
  const { language, settings, changeSettings, tell } = usePane();
  const words = creditLimitWords(language);
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const company = settings.administrations.find(({ id }) => id === administration?.id);
  const answer = async (zeroLimit: 'none' | 'no-credit'): Promise<void> => {
    if (company === undefined || busy) return;
    setBusy(true);
    const saved = await changeSettings((now) => withAdministration(now, { ...company, zeroLimit }));
    setBusy(false);
    setFault(saved.ok ? null : saved.error);
    if (saved.ok) tell({ what: words.zeroSaved[zeroLimit], before: settings, switchTo: null });
  };
  return (
    <Notice kind="info" announce={false}>
      <strong>{words.zeroQuestion(customers)}</strong>
      {company === undefined ? (
        <span>{words.zeroNoCompany}</span>
      ) : (
        <>
          <div className={styles.answers}>
            <Button size="small" disabledFocusable={busy} onClick={() => void answer('none')}>
              {words.zeroNone}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => void answer('no-credit')}>
              {words.zeroNoCredit}
            </Button>
          </div>
          <span className={styles.small}>{words.zeroHelp}</span>
        </>
      )}
      {fault !== null && <Problem problem={fault} />}
    </Notice>
  );
}
