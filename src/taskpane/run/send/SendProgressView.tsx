import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { Notice } from '../../components/Notice';
import { Unseen } from '../../components/Unseen';
import { useLaterWords } from '../../components/useLaterWords';
import type { Sending } from '../runState';
import type { Run } from '../useRun';
import { announced } from './announced';
import { CancelRest } from './CancelRest';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  count: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  safe: { display: 'grid', gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

const MINUTE = 60_000;

/** Waits that a person should know of, and of which nobody knows the end: the pace is always there, and is said small. */
const telling = ['limit', 'connection', 'person'] as const;
const isTelling = (waiting: string | null): waiting is (typeof telling)[number] =>
  telling.some((one) => one === waiting);

interface Props {
  readonly sending: Sending;
  readonly hold: Run['hold'];
}

/** How far the sending is, how long it still takes, what it waits for, and how to hold it up. */
export function SendProgressView({ sending: { progress, held }, hold }: Props) {
  const { progress: words } = useLaterWords();
  const styles = useStyles();
  const paused = held === 'paused';
  const waiting = paused ? 'person' : (progress?.waiting ?? null);
  const done = progress?.done ?? 0;
  const remaining = progress?.remaining ?? 0;
  const left = remaining < MINUTE ? words.underMinute : words.minutesLeft(Math.ceil(remaining / MINUTE));
  const news = progress === null ? words.preparing : words.progress(announced(progress), progress.total);
  return (
    <div className={styles.root}>
      <Unseen live>{isTelling(waiting) ? `${news}. ${words.waits[waiting]}` : news}</Unseen>
      <span className={styles.count}>
        <span>{progress === null ? words.preparing : words.progress(done, progress.total)}</span>
        {progress !== null && !isTelling(waiting) && held !== 'cancelled' && (
          <span className={styles.quiet}>{left}</span>
        )}
      </span>
      <ProgressBar
        aria-label={words.sending}
        thickness="large"
        {...(progress === null ? {} : { value: done, max: progress.total })}
      />
      {held === 'cancelled' ? (
        <span>{words.cancelling}</span>
      ) : isTelling(waiting) ? (
        <Notice kind={waiting === 'person' ? 'info' : 'warning'} announce={false}>
          {words.waits[waiting]}
        </Notice>
      ) : (
        waiting !== null && <span className={styles.quiet}>{words.waits[waiting]}</span>
      )}
      <div className={styles.actions}>
        <Button
          icon={paused ? <PlayRegular /> : <PauseRegular />}
          appearance={paused ? 'primary' : 'secondary'}
          disabledFocusable={held === 'cancelled'}
          onClick={paused ? hold.resume : hold.pause}
        >
          {paused ? words.resume : words.pause}
        </Button>
        <CancelRest
          done={done}
          rest={(progress?.total ?? 0) - done}
          disabled={held === 'cancelled' || progress === null}
          onCancel={hold.cancel}
        />
      </div>
      <span className={styles.safe}>
        <span>{words.leaving}</span>
        <span>{words.closing}</span>
      </span>
    </div>
  );
}
