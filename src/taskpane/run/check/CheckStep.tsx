import { Suspense, useEffect } from 'react';
import { Problem } from '../../components/Problem';
import { Waiting } from '../../components/Waiting';
import { latePart } from '../../frame/latePart';
import { usePane } from '../../frame/paneContext';
import { isReading } from '../runReducer';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { FirstStart } from './FirstStart';
import { ProblemFix } from './ProblemFix';
import { ReadingProgress } from './ReadingProgress';

const SheetFindings = latePart(
  async () => (await import(/* webpackChunkName: "findings" */ './SheetFindings')).SheetFindings,
);
const CheckFooter = latePart(
  async () => (await import(/* webpackChunkName: "findings" */ './CheckFooter')).CheckFooter,
);

/**
 * The first step: read the sheet, see whether it adds up, and clear what stands in the way. Its parts keep their
 * places whether the sheet could be read or not, so that the columns stay under the hand that chooses them.
 */
export function CheckStep({ run, takeFocus }: StepProps) {
  const { words, settings, asOf } = usePane();
  const { checked, reading, problem } = run.state;
  const read = (again: boolean): void => void run.check(settings, asOf, again);
  const unread = checked === null && reading === null;
  const begun = isReading(run.state);
  useEffect(() => {
    // Loaded while the sheet is read: nothing is waited for after it.
    if (begun) void Promise.all([SheetFindings.open(), CheckFooter.open()]);
  }, [begun]);

  return (
    <StepPage
      title={words.steps.check}
      takeFocus={takeFocus}
      footer={
        checked !== null && (
          <Suspense>
            <CheckFooter
              checked={checked}
              reading={begun}
              onNext={() => run.go('propose')}
              onAgain={() => read(true)}
            />
          </Suspense>
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
      {(checked !== null || (unread && problem !== null)) && (
        <Suspense fallback={<Waiting />}>
          <SheetFindings run={run} checked={checked} onOther={() => read(false)} onAgain={() => read(true)} />
        </Suspense>
      )}
    </StepPage>
  );
}
