import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { acceptedBy, withAccepted, withoutAccepted } from '../../../../app/acceptances';
import type { Check, CheckedRun } from '../../../../app/checked';
import { saidDay } from '../../../../app/parts/saidDay';
import type { Fault } from '../../../../app/ports';
import { dayOfIso, isoOfDay } from '../../../../core/index';
import { checkFixWords } from '../../../../wording/pane/checkFixes';
import { Problem } from '../../../components/Problem';
import { usePane } from '../../../frame/paneContext';
import type { Run } from '../../useRun';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '3px 6px',
    colorScheme: 'inherit',
  },
});

interface Props {
  readonly check: Check;
  readonly checked: CheckedRun;
  readonly run: Run;
}

/**
 * Asks up to which day payments are booked, where the sheet does not say it. What was said stands with who said it, and
 * can be said anew.
 */
export function DataDayFix({ check: { facts }, checked, run }: Props) {
  const { language } = usePane();
  const [editing, setEditing] = useState(false);
  const isSaid = 'by' in facts;
  const day = Number(facts['dataDay'] ?? checked.asOf);
  if (isSaid && !editing)
    return (
      <Button size="small" onClick={() => setEditing(true)}>
        {checkFixWords(language).changeDay}
      </Button>
    );
  return (
    <DayForm checked={checked} run={run} day={day} takeFocus={editing} onDone={() => setEditing(false)} />
  );
}

interface FormProps extends Pick<Props, 'checked' | 'run'> {
  readonly day: number;
  readonly takeFocus: boolean;
  readonly onDone: () => void;
}

function DayForm({ checked, run, day, takeFocus, onDone }: FormProps) {
  const { ports, language, asOf, changeSettings } = usePane();
  const text = checkFixWords(language);
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    if (takeFocus) input.current?.focus();
  }, [takeFocus]);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const chosen = dayOfIso(input.current?.value ?? '');
    if (chosen === null) return;
    const by = acceptedBy(checked.account, checked.administration);
    const at = new Date(ports.clock.now()).toISOString();
    const said = saidDay(checked.fingerprint, chosen, { by, at });
    const saved = await changeSettings((now) => withAccepted(withoutAccepted(now, said), said));
    setFault(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    onDone();
    await run.reread(saved.value, asOf);
  };
  return (
    <>
      <form className={styles.form} onSubmit={(event) => void keep(event)}>
        <label className={styles.label} htmlFor={id}>
          {text.bookedThrough}
        </label>
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="date"
          required
          min="1990-01-01"
          max={isoOfDay(checked.asOf)}
          defaultValue={isoOfDay(Math.min(day, checked.asOf))}
        />
        <Button type="submit" size="small">
          {text.keepDay}
        </Button>
      </form>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
