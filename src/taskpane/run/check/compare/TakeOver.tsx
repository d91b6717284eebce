import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { acceptanceOf, acceptedBy, withAccepted } from '../../../../app/acceptances';
import type { Check, CheckedRun } from '../../../../app/checked';
import { takeOver } from '../../../../app/compareExport';
import type { Fault } from '../../../../app/ports';
import type { Comparison } from '../../../../core/index';
import { Notice } from '../../../components/Notice';
import { Problem } from '../../../components/Problem';
import { useLaterWords } from '../../../components/useLaterWords';
import { orUnexpected } from '../../../frame/orUnexpected';
import { usePane } from '../../../frame/paneContext';
import type { Run } from '../../useRun';
import { customerNames } from './customerNames';

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly run: Run;
  readonly checked: CheckedRun;
}

/** What taking over does, and the buttons that do it: two, where the list may not be complete. */
export function TakeOver({ run, checked }: Props) {
  const { ports, settings, changeSettings, asOf } = usePane();
  const styles = useStyles();
  const { compare } = useLaterWords();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const comparison = checked.compared?.comparison ?? null;
  /** Whether the list is complete: who takes it over answers that. */
  const question = checked.checks.find(({ code }) => code === 'list-complete');
  const keepAnswer = (check: Check) =>
    changeSettings((now) => withAccepted(now, acceptanceOf(check, checked, ports.clock.now())));
  const take = async (complete: boolean): Promise<void> => {
    setBusy(true);
    const by = acceptedBy(checked.account, checked.administration);
    const done = await orUnexpected(takeOver(ports, checked, { by, complete }));
    const kept = done.ok && question !== undefined ? await keepAnswer(question) : null;
    setFault(done.ok ? (kept?.ok === false ? kept.error : null) : done.error);
    if (done.ok) await run.reread(kept?.ok ? kept.value : settings, asOf);
    setBusy(false);
  };
  const button = (label: string, complete: boolean) => (
    <Button disabledFocusable={busy} onClick={() => void take(complete)}>
      {busy ? compare.taking : label}
    </Button>
  );
  // Nothing is left but what the list lacks, and that was answered.
  const onlyGone = comparison?.changes.every(({ kind }) => kind === 'cleared') ?? false;
  if (question?.accepted && onlyGone)
    return (
      <>
        <span className={styles.quiet}>{compare.calledIncomplete}</span>
        <span className={styles.actions}>{button(compare.complete, true)}</span>
        {fault !== null && <Problem problem={fault} />}
      </>
    );
  return (
    <>
      {comparison !== null && <Effect comparison={comparison} />}
      {comparison?.shorter != null ? (
        <Notice kind="warning" announce={false}>
          <span className={styles.question}>{compare.question}</span>
          <span>{compare.lost(comparison.shorter.lost, comparison.shorter.of)}</span>
          <Gone checked={checked} ids={comparison.shorter.customers} />
          <span className={styles.quiet}>{compare.incompleteHelp}</span>
          <span className={styles.actions}>
            {button(compare.complete, true)}
            {button(compare.incomplete, false)}
          </span>
        </Notice>
      ) : (
        <span className={styles.actions}>
          {button(comparison === null ? compare.startAnew : compare.takeOver, true)}
        </span>
      )}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}

/** What is filed and what follows from it, before it is done. */
function Effect({ comparison: { counts } }: { readonly comparison: Comparison }) {
  const { compare } = useLaterWords();
  const styles = useStyles();
  const events =
    counts.cleared + counts['partly-paid'] + counts.reopened + counts['due-moved'] + counts.unsure;
  const sentences = [
    compare.events(events),
    ...(counts.cleared > 0 ? [compare.clearedEffect] : []),
    compare.keptEffect,
    compare.final,
  ];
  return <span className={styles.quiet}>{sentences.join(' ')}</span>;
}

const FIRST = 6;

function Gone({ checked, ids }: { readonly checked: CheckedRun; readonly ids: readonly string[] }) {
  const { compare } = useLaterWords();
  if (ids.length === 0) return null;
  const names = ids.slice(0, FIRST).map(customerNames(checked));
  return (
    <span>{compare.customersGone(ids.length > FIRST ? `${names.join(', ')} …` : names.join(', '))}</span>
  );
}
