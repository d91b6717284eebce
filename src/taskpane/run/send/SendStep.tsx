import { Button } from '@fluentui/react-components';
import { type CheckedRun, maySend, namesIn } from '../../../app/checked';
import { findingText } from '../../../wording/pane/findingText';
import type { ProgressWords } from '../../../wording/pane/progress';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { isReading } from '../runReducer';
import type { Sending } from '../runState';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { ConfirmSend } from './ConfirmSend';
import { SendFacts } from './SendFacts';
import { SendProgressView } from './SendProgressView';
import { SendWays } from './SendWays';

/** The fourth step: the numbers, the confirmation, the progress. */
export function SendStep({ run, takeFocus }: StepProps) {
  const { words, settings, asOf } = usePane();
  const later = useLaterWords();
  const { chosen, state } = run;
  const { checked, sending, problem } = state;
  if (checked === null) return null;
  if (sending !== null)
    return (
      <StepPage title={sendingTitle(later.progress, sending, state.review)} takeFocus={takeFocus}>
        <SendProgressView sending={sending} hold={run.hold} />
      </StepPage>
    );
  const ready = maySend(checked) && chosen.length > 0;
  return (
    <StepPage
      title={words.steps.send}
      takeFocus={takeFocus}
      footer={
        isReading(state) ? null : problem !== null ? (
          <Button appearance="primary" onClick={() => void run.check(settings, asOf, true)}>
            {words.reading.readAgain}
          </Button>
        ) : ready ? (
          <ConfirmSend
            mails={chosen}
            checked={checked}
            review={state.review}
            onSend={() => void run.send()}
          />
        ) : (
          <Button appearance="primary" onClick={() => run.go(chosen.length > 0 ? 'check' : 'propose')}>
            {chosen.length > 0 ? later.send.toCheck : later.preview.back}
          </Button>
        )
      }
    >
      {problem !== null && <Problem problem={problem} />}
      {chosen.length === 0 && <Notice kind="info">{later.preview.none}</Notice>}
      {!maySend(checked) && <WaitsFor checked={checked} />}
      <SendFacts mails={chosen} checked={checked} />
      {ready && problem === null && (
        <SendWays count={chosen.length} review={state.review} onReview={run.chooseReview} />
      )}
      <span>{words.steps.safeToLeave}</span>
    </StepPage>
  );
}

const sendingTitle = (words: ProgressWords, { held }: Sending, review: boolean): string =>
  held === 'paused' ? words.paused : review ? words.drafting : words.sending;

/** What sending still waits for, in the words of the check. */
function WaitsFor({ checked }: { readonly checked: CheckedRun }) {
  const { language } = usePane();
  const { send } = useLaterWords();
  return (
    <Notice kind="warning">
      <span>{checked.readOnly ? send.notToday : send.notReady}</span>
      <ul style={{ margin: 0, paddingInlineStart: 16 }}>
        {checked.checks
          .filter((check) => check.stopsSending)
          .map((check) => (
            <li key={check.code}>{findingText(check, namesIn(checked), language)}</li>
          ))}
      </ul>
    </Notice>
  );
}
