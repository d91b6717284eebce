import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { CheckedRun } from '../../../app/checked';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { isReading } from '../runReducer';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { CheckList } from './CheckList';
import { Columns } from './Columns';
import { CompareSection } from './compare/CompareSection';
import { FirstStart } from './FirstStart';
import { sheetShown } from './mapping/sheetShown';
import { ProblemFix } from './ProblemFix';
import { ReadingProgress } from './ReadingProgress';
import { Recognised } from './Recognised';
import { Totals } from './Totals';

/**
 * The first step: read the sheet, see whether it adds up, and clear what stands in the way. Its parts keep their
 * places whether the sheet could be read or not, so that the columns stay under the hand that chooses them.
 */
export function CheckStep({ run, takeFocus }: StepProps) {
  const { words, settings, asOf } = usePane();
  const { checked, reading, problem } = run.state;
  const read = (again: boolean): void => void run.check(settings, asOf, again);
  const unread = checked === null && reading === null;
  const sheet = reading === null || checked !== null ? sheetShown(checked, problem) : null;

  return (
    <StepPage
      title={words.steps.check}
      takeFocus={takeFocus}
      footer={
        checked !== null && (
          <CheckFooter
            checked={checked}
            reading={isReading(run.state)}
            onNext={() => run.go('propose')}
            onAgain={() => read(true)}
          />
        )
      }
    >
      {reading !== null && <ReadingProgress progress={reading} onStop={run.stopCheck} />}
      {unread && problem === null && <FirstStart onRead={() => read(false)} />}
      {unread && problem !== null && (
        <Problem problem={problem}>
          <ProblemFix problem={problem} onRead={() => read(false)} />
        </Problem>
      )}
      {checked !== null && <Recognised checked={checked} onOther={() => read(false)} />}
      {checked !== null && <Totals totals={checked.reading.totals} sheet={checked.reading.sheetName} />}
      {sheet !== null && <Columns run={run} sheet={sheet} />}
      {checked !== null && <CompareSection run={run} checked={checked} />}
      {checked !== null && <CheckList run={run} checked={checked} onAgain={() => read(true)} />}
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
