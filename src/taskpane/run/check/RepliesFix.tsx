import { Button } from '@fluentui/react-components';
import { repliesWords } from '../../../wording/pane/replies';
import { usePane } from '../../frame/paneContext';
import { useRepliesNow } from '../../replies/repliesContext';

/** To the page with the replies of customers, and with what came back. */
export function RepliesFix() {
  const words = repliesWords(usePane().language);
  const replies = useRepliesNow();
  if (replies === null) return null;
  return (
    <Button size="small" aria-label={`${words.title}: ${words.open}`} onClick={replies.show}>
      {words.open}
    </Button>
  );
}
