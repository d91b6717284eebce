import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane } from '../../frame/paneContext';
import type { RunState } from '../runState';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const MINUTE = 60_000;

interface Props {
  readonly sending: NonNullable<RunState['sending']>;
  readonly onStop: () => void;
}

/** How far the sending is, how long it still takes, and how to stop it. */
export function SendProgressView({ sending: { progress, stopping }, onStop }: Props) {
  const { send: words } = usePane().words;
  const styles = useStyles();
  const remaining = progress?.remaining ?? 0;
  return (
    <div className={styles.root}>
      <span>{progress === null ? words.preparing : words.progress(progress.done, progress.total)}</span>
      <ProgressBar
        aria-label={words.sending}
        thickness="large"
        {...(progress === null ? {} : { value: progress.done, max: progress.total })}
      />
      {progress !== null && (
        <span className={styles.quiet}>
          {remaining < MINUTE ? words.underMinute : words.minutesLeft(Math.ceil(remaining / MINUTE))}
        </span>
      )}
      <Button disabledFocusable={stopping} onClick={onStop}>
        {stopping ? words.stopping : words.stop}
      </Button>
      <span className={styles.quiet}>{words.closing}</span>
    </div>
  );
}
