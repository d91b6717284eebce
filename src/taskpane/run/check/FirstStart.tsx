import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../frame/paneContext';
import { readLabel } from './readLabel';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  sentence: { margin: 0 },
});

/** What a newcomer sees: what this is, that it is safe, and the one thing to press. */
export function FirstStart({ onRead }: { readonly onRead: () => void }) {
  const { words, settings } = usePane();
  const { reading } = words;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.sentence}>{reading.firstWhat}</p>
      <p className={styles.sentence}>{reading.firstSafe}</p>
      <Button appearance="primary" size="large" onClick={onRead}>
        {readLabel(reading, settings)}
      </Button>
    </div>
  );
}
