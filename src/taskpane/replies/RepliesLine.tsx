import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailInboxRegular } from '@fluentui/react-icons';
import { repliesWords } from '../../wording/pane/replies';
import { usePane } from '../frame/paneContext';
import { useRepliesNow } from './repliesContext';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& > svg': { fontSize: '20px' },
  },
});

/** The way to the replies of customers, with how many there are; nothing where there are none. */
export function RepliesLine() {
  const words = repliesWords(usePane().language);
  const styles = useStyles();
  const replies = useRepliesNow();
  if (replies === null || replies.count === 0) return null;
  const what = words.toLookAt(replies.count);
  return (
    <div className={styles.root}>
      <MailInboxRegular aria-hidden />
      <span>{what}</span>
      <Button size="small" aria-label={`${what}: ${words.open}`} onClick={replies.show}>
        {words.open}
      </Button>
    </div>
  );
}
