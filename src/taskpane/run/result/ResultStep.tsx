import { Button } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import type { MailOutcome, RunResult } from '../../../app/sending/results';
import { faultText } from '../../../wording/faults/faultText';
import { holdWords } from '../../../wording/pane/holds';
import { openSendsWords } from '../../../wording/pane/openSends';
import { uncertainWords } from '../../../wording/pane/uncertain';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { holdText } from '../open/holdText';
import { SignInAgain } from '../open/SignInAgain';
import { UncertainMails } from '../open/UncertainMails';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { FailedMail } from './FailedMail';
import { OutcomeGroup } from './OutcomeGroup';
import { outcomeNow } from './outcomeNow';
import { SentNotice } from './SentNotice';
import { waitingMails } from './waitingMails';

/** The last step: what became of every mail, and the way out of what went wrong. */
export function ResultStep({ run, takeFocus }: StepProps) {
  const { result, checked } = run.state;
  if (result === null || checked === null) return null;
  return <Result run={run} takeFocus={takeFocus} result={result} checked={checked} />;
}

interface Props extends StepProps {
  readonly result: RunResult;
  readonly checked: CheckedRun;
}

function Result({ run, takeFocus, result, checked }: Props) {
  const { words, language, settings, asOf, today } = usePane();
  const { result: text } = useLaterWords();
  const holds = holdWords(language);
  const openWords = openSendsWords(language);
  const entries = new Map(run.state.entries.map((entry) => [entry.key, entry]));
  const outcomes = result.outcomes.map((outcome) => outcomeNow(outcome, entries.get(outcome.key)));
  const { proposal, administration } = checked;
  const group = <S extends MailOutcome['state']>(state: S) => ({
    outcomes: outcomes.filter((one): one is Extract<MailOutcome, { state: S }> => one.state === state),
    proposal,
  });
  const uncertain = group('unknown');
  const answerable = (run.state.open?.unknown ?? []).filter(({ key }) =>
    uncertain.outcomes.some((outcome) => outcome.key === key),
  );
  const waiting = waitingMails(outcomes, run.mails, checked);
  const goOn = (): void => void run.goOn(waiting, run.state.review, settings, asOf);
  const isFinished = outcomes.every(({ state }) => state === 'sent' || state === 'drafted');
  return (
    <StepPage
      title={words.steps.result}
      takeFocus={takeFocus}
      footer={
        <>
          {waiting.length > 0 && (
            <Button appearance={result.stoppedBy === null ? 'secondary' : 'primary'} onClick={goOn}>
              {openWords.goOn(waiting.length)}
            </Button>
          )}
          <Button appearance={result.stoppedBy === null ? 'primary' : 'secondary'} onClick={run.finish}>
            {text.done}
          </Button>
          {!isFinished && waiting.length === 0 && (
            <Button onClick={() => void run.check(settings, asOf, true)}>{text.again}</Button>
          )}
        </>
      }
    >
      {result.stoppedBy !== null && (
        <Problem problem={result.stoppedBy} title={text.stopped}>
          <SignInAgain fault={result.stoppedBy} onSignedIn={goOn} />
        </Problem>
      )}
      <SentNotice outcomes={outcomes} unfiled={result.unfiled} mailbox={administration?.mailbox ?? ''} />
      {answerable.length > 0 && (
        <Notice kind="warning" announce={false}>
          <UncertainMails entries={answerable} run={run} />
        </Notice>
      )}
      {answerable.length < uncertain.outcomes.length && (
        <OutcomeGroup
          {...uncertain}
          kind="warning"
          title={uncertainWords(language).title}
          help={uncertainWords(language).help}
        >
          {({ fault }) => `: ${faultText(fault, language)}`}
        </OutcomeGroup>
      )}
      <OutcomeGroup
        {...group('pending')}
        kind="info"
        title={openWords.pending}
        help={openWords.pendingHelp}
      />
      <OutcomeGroup {...group('failed')} kind="error" title={text.failed} help={text.failedHelp}>
        {({ fault }, customer) => <FailedMail fault={fault} customer={customer} />}
      </OutcomeGroup>
      <OutcomeGroup {...group('overtaken')} kind="info" title={text.overtaken} help={text.overtakenHelp}>
        {({ by }) => by !== null && ` ${text.overtakenBy(by)}`}
      </OutcomeGroup>
      <OutcomeGroup {...group('held')} kind="info" title={text.held} help={text.heldHelp}>
        {({ hold }) => `: ${holdText(hold, holds, today, language)}`}
      </OutcomeGroup>
      <OutcomeGroup {...group('waiting')} kind="info" title={text.notTried} help={text.notTriedHelp} />
    </StepPage>
  );
}
