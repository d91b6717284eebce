import { Button, makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Fault } from '../../../../app/ports';
import { printPolicy } from '../../../../app/printPolicy';
import type { LoadedRules } from '../../../../app/rules';
import { currentAdministration } from '../../../../app/settings';
import type { DunningProcedure, Result } from '../../../../core/index';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { Notice } from '../../../components/Notice';
import { Problem } from '../../../components/Problem';
import { orUnexpected } from '../../../frame/orUnexpected';
import { usePane } from '../../../frame/paneContext';
import type { Run } from '../../../run/useRun';

// On a line of its own below the buttons.
const useStyles = makeStyles({ answer: { flexBasis: '100%', order: 1 } });

interface Props {
  /** As it is saved. */
  readonly procedure: DunningProcedure;
  readonly rules: LoadedRules;
  readonly run: Run;
}

/** Puts a procedure on a worksheet as the company's written dunning policy. */
export function PrintPolicy({ procedure, rules, run }: Props) {
  const { ports, language, settings } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Result<{ readonly sheet: string }, Fault> | null>(null);
  const print = async (): Promise<void> => {
    setBusy(true);
    const company = currentAdministration(settings)?.name ?? '';
    const { checked } = run.state;
    setAnswer(await orUnexpected(printPolicy(ports, { procedure, rules, company, checked }, language)));
    setBusy(false);
  };
  return (
    <>
      <Button size="small" icon={<PrintRegular />} disabledFocusable={busy} onClick={() => void print()}>
        {busy ? text.printing : text.print}
      </Button>
      {answer !== null && (
        <div className={styles.answer}>
          {answer.ok ? (
            <Notice kind="success">{text.printed(answer.value.sheet)}</Notice>
          ) : (
            <Problem problem={answer.error} />
          )}
        </div>
      )}
    </>
  );
}
