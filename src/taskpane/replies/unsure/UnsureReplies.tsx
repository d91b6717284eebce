import { Button } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import type { WaitingReply } from '../../../app/ports';
import { repliesWords } from '../../../wording/pane/replies';
import { Section } from '../../components/Section';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import { useCardStyles } from '../cardStyles';
import { UnsureReply } from './UnsureReply';
import type { Answers } from './useAnswered';

const FIRST = 20;

interface Props {
  readonly unsure: readonly WaitingReply[];
  readonly answered: Answers;
  readonly checked: CheckedRun;
}

/** Mails of which a person says whose they are, the newest first; those that were answered keep their places. */
export function UnsureReplies({ unsure, answered, checked }: Props) {
  const words = repliesWords(usePane().language);
  const styles = useCardStyles();
  const done = new Map(answered.done.map((one) => [one.reply.mail.id, one]));
  const left = unsure.filter(({ mail }) => !done.has(mail.id));
  const all = [...left, ...answered.done.map(({ reply }) => reply)].sort(newestFirst);
  const { shown, next, showNext } = usePortions(all, FIRST);
  if (all.length === 0) return null;
  return (
    <Section title={words.unsure(left.length)}>
      <span className={styles.small}>{words.unsureHelp}</span>
      <ul className={styles.list}>
        {shown.map((reply) => (
          <UnsureReply
            key={reply.mail.id}
            reply={reply}
            done={done.get(reply.mail.id) ?? null}
            answered={answered}
            checked={checked}
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

const newestFirst = ({ mail: one }: WaitingReply, { mail: other }: WaitingReply): number =>
  one.at === other.at ? 0 : one.at < other.at ? 1 : -1;
