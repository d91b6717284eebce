import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { repliesWords } from '../../wording/pane/replies';
import { Notice } from '../components/Notice';
import { Unseen } from '../components/Unseen';
import { usePane } from '../frame/paneContext';
import type { Run } from '../run/useRun';
import type { Replies } from './repliesContext';

const useStyles = makeStyles({
  band: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

/** Says what came in, wherever the user is; and that the run is behind, where it is. */
export function RepliesNews({ replies, run }: { readonly replies: Replies; readonly run: Run }) {
  const { words, language, settings, asOf } = usePane();
  const text = repliesWords(language);
  const styles = useStyles();
  const { news, outdated } = replies;
  return (
    <>
      <Unseen live>{news !== null && news > 0 ? text.news(news) : ''}</Unseen>
      {outdated > 0 && run.state.sending === null && run.state.result === null && (
        <div className={styles.band}>
          <Notice kind="warning">
            <span>{text.outdated(outdated)}</span>
            <Button size="small" onClick={() => void run.check(settings, asOf, true)}>
              {words.reading.readAgain}
            </Button>
          </Notice>
        </div>
      )}
    </>
  );
}
