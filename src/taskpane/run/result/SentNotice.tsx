import type { MailOutcome, RunResult } from '../../../app/sending/results';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { useLaterWords } from '../../components/useLaterWords';

interface Props {
  readonly outcomes: readonly MailOutcome[];
  readonly unfiled: RunResult['unfiled'];
  /** Mailbox with the drafts, '' for the user's own. */
  readonly mailbox: string;
}

/** What went well: mails that went out, and mails that wait in Drafts as asked. */
export function SentNotice({ outcomes, unfiled, mailbox }: Props) {
  const { result: words } = useLaterWords();
  const sent = outcomes.filter((outcome) => outcome.state === 'sent');
  const earlier = sent.filter((outcome) => outcome.earlier).length;
  const drafted = outcomes.filter(({ state }) => state === 'drafted').length;
  return (
    <>
      {sent.length > 0 && (
        <Notice kind="success">
          <strong>{words.sent(sent.length)}</strong>
          {earlier > 0 && <span>{words.earlier(earlier)}</span>}
          {unfiled === null && <span>{words.filed}</span>}
        </Notice>
      )}
      {drafted > 0 && (
        <Notice kind="success">
          <strong>{words.drafted(drafted)}</strong>
          <span>{words.draftedHelp(mailbox)}</span>
        </Notice>
      )}
      {unfiled !== null && (
        <>
          <Notice kind="warning">{words.notFiled}</Notice>
          <Problem problem={unfiled.fault} />
        </>
      )}
    </>
  );
}
