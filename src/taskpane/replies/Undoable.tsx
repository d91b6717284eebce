import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { repliesWords } from '../../wording/pane/replies';
import { usePane } from '../frame/paneContext';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  // Beside the button nothing but a few letters a line would be left of the sentence, in a narrow pane.
  rest: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  said: { flex: '1 1 10em', minWidth: 0 },
});

interface Props {
  /** What was done, in words. */
  readonly said: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What was done, with the way back; the keyboard stands on it, since the button that did it is gone. */
export function Undoable({ said, busy, onUndo }: Props) {
  const words = repliesWords(usePane().language);
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body)
      root.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={root} className={styles.root}>
      <CheckmarkCircleFilled aria-hidden className={styles.icon} />
      <div className={styles.rest}>
        <span role="status" className={styles.said}>
          {said}
        </span>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          aria-label={words.undoOf(said)}
          onClick={onUndo}
        >
          {words.undo}
        </Button>
      </div>
    </div>
  );
}
