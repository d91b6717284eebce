import { Button } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import type { WaitingReply } from '../../../app/ports';
import type { ReplyMatch } from '../../../core/index';
import { replyMatchWords } from '../../../wording/pane/replyMatches';
import { Disclosure } from '../../components/Disclosure';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { useCardStyles } from '../cardStyles';
import { OpenMail } from '../mail/OpenMail';
import { ReplyHead } from '../ReplyHead';
import { Undoable } from '../Undoable';
import { Candidate } from './Candidate';
import { filedText, namesOf } from './namesOf';
import { PickCustomer } from './PickCustomer';
import type { AnsweredMail, Answers } from './useAnswered';

interface Props {
  readonly reply: WaitingReply;
  /** What a person said of it; null while nobody did. */
  readonly done: AnsweredMail | null;
  readonly answered: Answers;
  readonly checked: CheckedRun;
}

/** A mail that may belong to a customer: why, and to be said by one click; or another customer; or nobody. */
export function UnsureReply({ reply, done, answered, checked }: Props) {
  const words = replyMatchWords(usePane().language);
  const styles = useCardStyles();
  const { mail, excerpt, candidates } = reply;
  const [first, ...others] = candidates;
  const file = (match: Pick<ReplyMatch, 'customer' | 'items'>): void =>
    void answered.answer(reply, match, filedText(namesOf(checked, match), words));
  const candidate = (match: ReplyMatch, primary: boolean) => (
    <Candidate
      key={match.customer}
      match={match}
      primary={primary}
      busy={answered.busy}
      checked={checked}
      onFile={() => file(match)}
    />
  );
  return (
    <li className={styles.card}>
      <ReplyHead
        title={null}
        from={mail.from?.address ?? ''}
        at={mail.at}
        subject={mail.subject}
        excerpt={excerpt}
        hasFiles={mail.hasFiles}
      />
      {done === null ? (
        <>
          {first !== undefined && candidate(first, true)}
          {others.length > 0 && (
            <Disclosure label={words.others(others.length)}>
              {others.map((match) => candidate(match, false))}
            </Disclosure>
          )}
          <Disclosure label={words.pick}>
            <PickCustomer checked={checked} busy={answered.busy} onFile={file} />
          </Disclosure>
          <Button
            size="small"
            className={styles.more}
            disabledFocusable={answered.busy}
            aria-label={words.asideOf(mail.subject)}
            onClick={() => void answered.answer(reply, null, words.asideDone)}
          >
            {words.aside}
          </Button>
        </>
      ) : (
        <Undoable said={done.said} busy={answered.busy} onUndo={() => void answered.undo(done)} />
      )}
      {answered.failed?.mail === mail.id && <Problem problem={answered.failed.fault} />}
      <OpenMail mail={{ id: mail.id, internetMessageId: mail.internetMessageId, subject: mail.subject }} />
    </li>
  );
}
