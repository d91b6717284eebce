import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { CheckedRun } from '../../../app/checked';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { CheckList } from './CheckList';
import { FirstStart } from './FirstStart';
import { ReadingProgress } from './ReadingProgress';
import { Recognised } from './Recognised';
import { Totals } from './Totals';

/** The first step: read the sheet, see whether it adds up, and clear what stands in the way. */
export function CheckStep({ run, takeFocus }: StepProps) {
  const { words, settings, asOf } = usePane();
  const { state } = run;
  const { checked } = state;
  const read = (again: boolean): void => void run.check(settings, asOf, again);

  if (checked === null) {
    return (
      <StepPage title={words.steps.check} takeFocus={takeFocus}>
        {state.reading !== null ? (
          <ReadingProgress progress={state.reading} onStop={run.stopCheck} />
        ) : state.problem !== null ? (
          <Problem problem={state.problem}>
            <Button appearance="primary" onClick={() => read(false)}>
              {words.reading.readSheet}
            </Button>
          </Problem>
        ) : (
          <FirstStart onRead={() => read(false)} />
        )}
      </StepPage>
    );
  }
  return (
    <StepPage
      title={words.steps.check}
      takeFocus={takeFocus}
      footer={
        <CheckFooter
          checked={checked}
          reading={state.reading !== null}
          onNext={() => run.go('propose')}
          onAgain={() => read(true)}
        />
      }
    >
      {state.reading !== null && <ReadingProgress progress={state.reading} onStop={run.stopCheck} />}
      <Recognised checked={checked} onOther={() => read(false)} />
      <Totals totals={checked.reading.totals} sheet={checked.reading.sheetName} />
      <CheckList run={run} checked={checked} onAgain={() => read(true)} />
    </StepPage>
  );
}

interface FooterProps {
  readonly checked: CheckedRun;
  /** While the sheet is read again, what comes next waits. */
  readonly reading: boolean;
  readonly onNext: () => void;
  readonly onAgain: () => void;
}

function CheckFooter({ checked, reading, onNext, onAgain }: FooterProps) {
  const { words } = usePane();
  const waits = checked.checks.some((check) => check.stopsSending);
  return (
    <>
      {waits && <span>{words.check.nextHelp}</span>}
      <Button appearance="primary" disabledFocusable={reading} onClick={onNext}>
        {words.check.next}
      </Button>
      <Button icon={<ArrowSyncRegular />} disabledFocusable={reading} onClick={onAgain}>
        {words.reading.readAgain}
      </Button>
    </>
  );
}
