import { Button } from '@fluentui/react-components';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { OutcomeGroup } from './OutcomeGroup';

/** The last step: what became of every mail, and the way out of what went wrong. */
export function ResultStep({ run, takeFocus }: StepProps) {
  const { words, settings, asOf } = usePane();
  const { result: text } = useLaterWords();
  const { result, checked } = run.state;
  if (result === null || checked === null) return null;
  const { outcomes, unfiled } = result;
  const sent = outcomes.filter((outcome) => outcome.state === 'sent');
  const earlier = sent.filter((outcome) => outcome.earlier).length;
  const group = (state: 'failed' | 'unknown' | 'overtaken' | 'waiting') => ({
    outcomes: outcomes.filter((outcome) => outcome.state === state),
    proposal: checked.proposal,
  });
  return (
    <StepPage
      title={words.steps.result}
      takeFocus={takeFocus}
      footer={
        <>
          <Button appearance="primary" onClick={run.finish}>
            {text.done}
          </Button>
          {sent.length < outcomes.length && (
            <Button onClick={() => void run.check(settings, asOf, true)}>{text.again}</Button>
          )}
        </>
      }
    >
      {sent.length > 0 && (
        <Notice kind="success">
          <strong>{text.sent(sent.length)}</strong>
          {earlier > 0 && <span>{text.earlier(earlier)}</span>}
          {unfiled === null && <span>{text.filed}</span>}
        </Notice>
      )}
      {unfiled !== null && (
        <>
          <Notice kind="warning">{text.notFiled}</Notice>
          <Problem problem={unfiled.fault} />
        </>
      )}
      <OutcomeGroup {...group('unknown')} kind="warning" title={text.unknown} help={text.unknownHelp} />
      <OutcomeGroup {...group('failed')} kind="error" title={text.failed} help={text.failedHelp} />
      <OutcomeGroup {...group('overtaken')} kind="info" title={text.overtaken} help={text.overtakenHelp} />
      <OutcomeGroup {...group('waiting')} kind="info" title={text.notTried} help={text.notTriedHelp} />
    </StepPage>
  );
}
