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
  /** True while reminders go out: what they are made of stays as it is. */
  readonly fixed: boolean;
}

/** Says what was done, with the way back; the keyboard stands on it, since what it stood on is gone. */
export function DoneNotice({ done, fixed }: Props) {
  const { settings, changeSettings, tell, language } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const actions = useRef<HTMLSpanElement>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    if (done.what !== '' && document.hasFocus()) actions.current?.querySelector('button')?.focus();
  }, [done]);
  const [busy, setBusy] = useState(false);
  const { what } = done;
  const switchTo = 'switchTo' in done ? done.switchTo : null;
  const ending = async (act: Promise<Fault | null>): Promise<void> => {
    setBusy(true);
    const refused = await act;
    setBusy(false);
    setFault(refused);
    if (refused === null) tell(null);
  };
  const change = (make: SettingsChange): Promise<void> =>
    ending(changeSettings(make).then((changed) => (changed.ok ? null : changed.error)));
  const undo = (): Promise<void> => {
    if ('back' in done) return ending(done.back());
    const { administrations, current } = done.before;
    return change((now) => ({ ...now, administrations, current }));
  };
  return (
    <Notice kind="success">
      <span>{what}</span>
      <span ref={actions} className={styles.actions}>
        <Button size="small" disabledFocusable={fixed || busy} onClick={() => void undo()}>
          {later.check.undo}
        </Button>
        {switchTo !== null && switchTo.id !== settings.current && (
          <Button
            size="small"
            disabledFocusable={fixed || busy}
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
