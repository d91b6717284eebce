import { Button } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import type { WaitingMail } from '../../../core/index';
import { repliesWords } from '../../../wording/pane/replies';
import { Section } from '../../components/Section';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import { useCardStyles } from '../cardStyles';
import { type Handled, mailName } from '../useHandled';
import { WaitingReply } from './WaitingReply';

/** Each is read when it is shown. */
const FIRST = 10;

interface Props {
  readonly mails: readonly WaitingMail[];
  /** How many still wait: those that were dealt with keep their places. */
  readonly count: number;
  readonly handled: Handled;
  readonly checked: CheckedRun;
  readonly run: Run;
  /** A mail belongs to another. */
  readonly onWrong: (mail: WaitingMail) => void;
}

/** Mails that were filed and wait for a person, the oldest first. */
export function WaitingReplies({ mails, count, handled, checked, run, onWrong }: Props) {
  const words = repliesWords(usePane().language);
  const styles = useCardStyles();
  const { shown, next, showNext } = usePortions(mails, FIRST);
  if (mails.length === 0) return null;
  return (
    <Section title={words.waiting(count)}>
      {count > 0 && <span className={styles.small}>{words.waitingHelp}</span>}
      <ul className={styles.list}>
        {shown.map((mail) => (
          <WaitingReply
            key={mailName(mail)}
            mail={mail}
            handled={handled}
            checked={checked}
            run={run}
            onWrong={onWrong}
          />
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" className={styles.more} onClick={showNext}>
          {words.more(next)}
        </Button>
      )}
    </Section>
  );
}
