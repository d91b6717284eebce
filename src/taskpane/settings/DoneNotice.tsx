import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Administration, AppSettings } from '../../app/ports';
import { companiesWords } from '../../wording/pane/companies';
import { Notice } from '../components/Notice';
import { usePane } from '../frame/paneContext';

/** What was just done to the list of companies. */
export interface Done {
  readonly what: string;
  /** The settings to go back to. */
  readonly before: AppSettings;
  /** The company that was added. */
  readonly switchTo: Administration | null;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly done: Done;
  readonly fixed: boolean;
  readonly onUndo: () => void;
  readonly onSwitch: (id: string) => void;
}

/** Says what was done, with the way back; the keyboard stands on it, since what it stood on is gone. */
export function DoneNotice({ done: { what, switchTo }, fixed, onUndo, onSwitch }: Props) {
  const { settings, words, language } = usePane();
  const styles = useStyles();
  const actions = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (what !== '' && document.hasFocus()) actions.current?.querySelector('button')?.focus();
  }, [what]);
  return (
    <Notice kind="success">
      <span>{what}</span>
      <span ref={actions} className={styles.actions}>
        <Button size="small" disabledFocusable={fixed} onClick={onUndo}>
          {words.settings.undo}
        </Button>
        {switchTo !== null && switchTo.id !== settings.current && (
          <Button size="small" disabledFocusable={fixed} onClick={() => onSwitch(switchTo.id)}>
            {companiesWords(language).switchTo(switchTo.name)}
          </Button>
        )}
      </span>
    </Notice>
  );
}
