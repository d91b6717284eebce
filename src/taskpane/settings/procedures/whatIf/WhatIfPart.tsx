import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { BeakerRegular, TableSearchRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { CheckedRun } from '../../../../app/checked';
import { type TriedOn, triedChoices } from '../../../../app/parts/whatIf/triedOn';
import type { DunningProcedure } from '../../../../core/index';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { Notice } from '../../../components/Notice';
import { Problem } from '../../../components/Problem';
import { Section } from '../../../components/Section';
import { usePane } from '../../../frame/paneContext';
import { isReading } from '../../../run/runReducer';
import type { Run } from '../../../run/useRun';
import { Outcome } from './Outcome';
import { TriedOnField } from './TriedOnField';
import { useWhatIf } from './useWhatIf';

const useStyles = makeStyles({
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  start: { justifySelf: 'start' },
});

interface Props {
  /** What the procedure is tried on; null until the sheet was read. */
  readonly checked: CheckedRun | null;
  /** The draft as it can be used; null while something in it is wrong. */
  readonly procedure: DunningProcedure | null;
  readonly run: Run;
}

/** What a procedure would change in today's run, before anything is saved. */
export function WhatIfPart({ checked, procedure, run }: Props) {
  const { language } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  return (
    <Section title={text.title}>
      <span className={styles.hint}>{text.help}</span>
      {checked === null ? <Unread run={run} /> : <Tried checked={checked} procedure={procedure} />}
    </Section>
  );
}

/** The way to what it is tried on. */
function Unread({ run }: { readonly run: Run }) {
  const { language, settings, asOf } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  const busy = isReading(run.state);
  return (
    <div className={styles.parts}>
      {run.state.problem !== null && <Problem problem={run.state.problem} />}
      <span>{text.unread}</span>
      <Button
        className={styles.start}
        icon={<TableSearchRegular />}
        disabledFocusable={busy}
        onClick={() => void run.check(settings, asOf, false)}
      >
        {busy ? text.reading : text.read}
      </Button>
    </div>
  );
}

function Tried({
  checked,
  procedure,
}: {
  readonly checked: CheckedRun;
  readonly procedure: DunningProcedure | null;
}) {
  const { language } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  const [on, setOn] = useState<TriedOn>({ kind: 'holders' });
  const name = procedure?.name ?? null;
  const choices = useMemo(() => (name === null ? null : triedChoices(checked, name)), [checked, name]);
  const desk = useWhatIf(checked, procedure, on);
  if (checked.checks.some(({ code }) => code === 'own-items'))
    return <Notice kind="warning">{text.foreign}</Notice>;
  if (choices === null) return <Notice kind="info">{text.lacking}</Notice>;
  const nobody = on.kind === 'holders' && choices.holders === 0;
  return (
    <div className={styles.parts}>
      <TriedOnField checked={checked} choices={choices} on={on} onChoose={setOn} />
      {nobody && (
        <Notice kind="info">
          <span>{text.nobody}</span>
          {choices.waiting > 0 && <span>{text.waiting(choices.waiting)}</span>}
          <Button
            size="small"
            onClick={() => {
              setOn({ kind: 'company' });
              desk.ask();
            }}
          >
            {text.tryCompany}
          </Button>
        </Notice>
      )}
      {!desk.asked && !nobody && (
        <Button className={styles.start} icon={<BeakerRegular />} onClick={desk.ask}>
          {text.ask}
        </Button>
      )}
      {desk.long && (
        <>
          <Spinner size="tiny" label={text.working} className={styles.start} />
          <Button size="small" className={styles.start} onClick={desk.stop}>
            {text.stop}
          </Button>
        </>
      )}
      {!nobody && desk.answer !== null && (
        <Outcome answer={desk.answer} behind={desk.behind} trial={on.kind !== 'holders'} checked={checked} />
      )}
    </div>
  );
}
