import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { waitingMails } from '../../core/index';
import { repliesWords } from '../../wording/pane/replies';
import { BackButton } from '../components/BackButton';
import { Notice } from '../components/Notice';
import { Unseen } from '../components/Unseen';
import { usePane } from '../frame/paneContext';
import { ReadingProgress } from '../run/check/ReadingProgress';
import { momentText } from '../run/open/momentText';
import { StepPage } from '../run/StepPage';
import type { Run } from '../run/useRun';
import { RepliesView } from './RepliesView';
import type { Replies } from './repliesContext';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly run: Run;
  readonly replies: Replies;
  readonly onClose: () => void;
}

/** What customers answered and nobody has dealt with: whose it is, what it says, and what came back. */
export function RepliesPage({ run, replies, onClose }: Props) {
  const { words, language, settings, asOf, today } = usePane();
  const text = repliesWords(language);
  const styles = useStyles();
  const { checked, reading, rereading } = run.state;
  const waiting = useMemo(() => waitingMails(checked?.events ?? []), [checked]);
  const { looking, lookedAt, news } = replies;
  const resting = looking || reading !== null || rereading;
  return (
    <StepPage
      title={text.title}
      takeFocus
      above={<BackButton label={text.back} onBack={onClose} />}
      footer={
        checked !== null &&
        checked.account !== null && (
          <>
            <span className={styles.small}>
              {lookedAt === null ? text.watches : text.looked(momentText(lookedAt, today, language))}
            </span>
            <Button icon={<ArrowSyncRegular />} disabledFocusable={resting} onClick={replies.look}>
              {looking ? text.looking : text.lookNow}
            </Button>
          </>
        )
      }
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Unseen live>{looking ? text.looking : news === 0 ? text.noNews : ''}</Unseen>
      {reading !== null && <ReadingProgress progress={reading} onStop={run.stopCheck} />}
      {checked === null ? (
        reading === null && (
          <Notice kind="info" announce={false}>
            <strong>{text.unread}</strong>
            <span>{text.unreadHelp}</span>
            <Button size="small" appearance="primary" onClick={() => void run.check(settings, asOf, false)}>
              {words.reading.readSheet}
            </Button>
          </Notice>
        )
      ) : (
        <RepliesView run={run} checked={checked} replies={replies} waiting={waiting} />
      )}
    </StepPage>
  );
}
