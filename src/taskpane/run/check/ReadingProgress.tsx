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

/** How far the reading is, and how to stop it. Once all rows are read nobody can tell how long looking at them takes. */
export function ReadingProgress({ progress: { done, total }, onStop }: Props) {
  const { reading } = usePane().words;
  const styles = useStyles();
  const readAll = total > 0 && done >= total;
  const label = readAll ? reading.checking : reading.reading;
  const rows = total > 0 && !readAll;
  return (
    <div className={styles.root}>
      <span>{rows ? reading.readingRows(done, total) : label}</span>
      <ProgressBar aria-label={label} {...(rows ? { value: done, max: total } : {})} />
      <Button onClick={onStop}>{reading.stop}</Button>
    </div>
  );
}
