import type { CheckedRun } from '../../app/checked';
import type { WaitingMail } from '../../core/index';
import { repliesWords } from '../../wording/pane/replies';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';
import { SignInFix } from '../run/check/SignInFix';
import { SignInAgain } from '../run/open/SignInAgain';
import type { Run } from '../run/useRun';
import { BouncedAddresses } from './bounced/BouncedAddresses';
import { bouncedOf } from './bounced/bouncedOf';
import type { Replies } from './repliesContext';
import { UnsureReplies } from './unsure/UnsureReplies';
import { useAnswered } from './unsure/useAnswered';
import { mailName, useHandled } from './useHandled';
import { WaitingReplies } from './waiting/WaitingReplies';

interface Props {
  readonly run: Run;
  readonly checked: CheckedRun;
  readonly replies: Replies;
  /** Mails that were filed and wait. */
  readonly waiting: readonly WaitingMail[];
}

/** The three kinds of replies, each under its heading; what was dealt with here keeps its place, with the way back. */
export function RepliesView({ run, checked, replies, waiting }: Props) {
  const { language, settings, asOf } = usePane();
  const words = repliesWords(language);
  const handled = useHandled();
  const answered = useAnswered(run, checked, replies);
  const dealt = new Set(handled.mails.map(mailName));
  const left = waiting.filter((mail) => !dealt.has(mailName(mail)));
  const mails = [...left, ...handled.mails].sort(oldestFirst);
  const bounced = bouncedOf(checked);
  const again = (): void => void run.check(settings, asOf, true);
  const { fault } = replies;
  const nothing =
    mails.length + replies.unsure.length + answered.done.length + bounced.length === 0 && fault === null;
  return (
    <>
      {checked.account === null && (
        <Notice kind="info" announce={false}>
          <span>{words.notSignedIn}</span>
          <SignInFix onAgain={again} />
        </Notice>
      )}
      {fault !== null && (
        <Problem problem={fault}>
          <SignInAgain fault={fault} onSignedIn={again} />
        </Problem>
      )}
      {nothing && checked.account !== null && (
        <Notice kind="success" announce={false}>
          <strong>{words.none}</strong>
          <span>{words.noneHelp}</span>
        </Notice>
      )}
      <UnsureReplies unsure={replies.unsure} answered={answered} checked={checked} />
      <WaitingReplies
        mails={mails}
        count={left.length}
        handled={handled}
        checked={checked}
        run={run}
        onWrong={(mail) => void answered.reopen(mail)}
      />
      <BouncedAddresses bounced={bounced} checked={checked} run={run} />
    </>
  );
}

const oldestFirst = (one: WaitingMail, other: WaitingMail): number =>
  one.filed[0].at === other.filed[0].at ? 0 : one.filed[0].at < other.filed[0].at ? -1 : 1;
