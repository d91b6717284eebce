import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../app/ports';
import { withCurrent } from '../../app/settings';
import { companiesWords } from '../../wording/pane/companies';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { useLaterWords } from '../components/useLaterWords';
import { companyName } from './companyName';
import { type Done, usePane } from './paneContext';
import type { SettingsChange } from './useSettings';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly done: Done;
  /** True while reminders go out: the companies stay as they are. */
  readonly fixed: boolean;
}

/** Says what was done to the companies, with the way back; the keyboard stands on it, since what it stood on is gone. */
export function DoneNotice({ done, fixed }: Props) {
  const { settings, changeSettings, tell, language } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const actions = useRef<HTMLSpanElement>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    if (done.what !== '' && document.hasFocus()) actions.current?.querySelector('button')?.focus();
  }, [done]);
  const { what, before, switchTo } = done;
  const change = async (make: SettingsChange): Promise<void> => {
    const changed = await changeSettings(make);
    if (changed.ok) tell(null);
    else setFault(changed.error);
  };
  const undo = (): Promise<void> =>
    change((now) => ({ ...now, administrations: before.administrations, current: before.current }));
  return (
    <Notice kind="success">
      <span>{what}</span>
      <span ref={actions} className={styles.actions}>
        <Button size="small" disabledFocusable={fixed} onClick={() => void undo()}>
          {later.check.undo}
        </Button>
        {switchTo !== null && switchTo.id !== settings.current && (
          <Button
            size="small"
            disabledFocusable={fixed}
            onClick={() => void change((now) => withCurrent(now, switchTo.id))}
          >
            {companiesWords(language).switchTo(companyName(switchTo))}
          </Button>
        )}
      </span>
      {fault !== null && <Problem problem={fault} />}
    </Notice>
  );
}
