import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane } from '../../frame/paneContext';
import type { RowProgress } from '../runState';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

interface Props {
  readonly progress: RowProgress;
  readonly onStop: () => void;
}

/** How far the reading is, and how to stop it. */
export function ReadingProgress({ progress: { done, total }, onStop }: Props) {
  const { reading } = usePane().words;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span>{total > 0 ? reading.readingRows(done, total) : reading.reading}</span>
      <ProgressBar aria-label={reading.reading} {...(total > 0 ? { value: done, max: total } : {})} />
      <Button onClick={onStop}>{reading.stop}</Button>
    </div>
  );
}
