import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WrittenChange } from '../../../app/ports';
import { changesWords, changeText } from '../../../wording/pane/changes';
import { Question } from '../../components/Question';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { display: 'grid', minWidth: 0 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly change: WrittenChange;
  /** Time of day. */
  readonly time: string;
  /** True while one is being taken back. */
  readonly busy: boolean;
  /** True while reminders go out. */
  readonly fixed: boolean;
  readonly onUndo: () => void;
}

/** One change: what was done, where and when, and the way back. */
export function ChangeLine({ change, time, busy, fixed, onUndo }: Props) {
  const { words, language } = usePane();
  const text = changesWords(language);
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const what = changeText(change, language);
  const label = change.did === 'restored' ? text.redo : text.undo;
  const state = change.undone
    ? text.undone
    : change.way === 'none' && change.did !== 'restored'
      ? text.tooLarge
      : null;
  return (
    <li className={styles.root}>
      <span className={styles.what}>
        <span>{what}</span>
        <span className={styles.quiet}>{text.place(change.sheet, time)}</span>
        {state !== null && <span className={styles.quiet}>{state}</span>}
      </span>
      {!change.undone && change.way !== 'none' && (
        <Button
          size="small"
          disabledFocusable={busy || fixed}
          aria-label={`${label}: ${what}, ${text.place(change.sheet, time)}`}
          onClick={() => (change.way === 'delete' ? setAsking(true) : onUndo())}
        >
          {label}
        </Button>
      )}
      {asking && (
        <Question
          title={text.deleteTitle(change.sheet)}
          onCancel={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{words.frame.cancel}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  setAsking(false);
                  onUndo();
                }}
              >
                {text.deleteYes}
              </Button>
            </>
          }
        >
          <span>{text.deleteHelp}</span>
        </Question>
      )}
    </li>
  );
}
