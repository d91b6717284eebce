import { Suspense, useState } from 'react';
import { Waiting } from '../components/Waiting';
import { latePart } from '../frame/latePart';
import { CheckStep } from './check/CheckStep';
import { ReadingProgress } from './check/ReadingProgress';
import { RunNews } from './RunNews';
import { StepBar } from './StepBar';
import type { Run } from './useRun';

const ProposeStep = latePart(
  async () => (await import(/* webpackChunkName: "propose" */ './propose/ProposeStep')).ProposeStep,
);
const PreviewStep = latePart(
  async () => (await import(/* webpackChunkName: "preview" */ './preview/PreviewStep')).PreviewStep,
);
const SendStep = latePart(
  async () => (await import(/* webpackChunkName: "send" */ './send/SendStep')).SendStep,
);
const ResultStep = latePart(
  async () => (await import(/* webpackChunkName: "result" */ './result/ResultStep')).ResultStep,
);

const screens = { propose: ProposeStep, preview: PreviewStep, send: SendStep, result: ResultStep } as const;

/** The run: its five steps, always in sight, and the screen of the one where it stands. */
export function RunPlace({ run }: { readonly run: Run }) {
  const { step } = run.state;
  const [seen, setSeen] = useState({ step, moved: false });
  if (seen.step !== step) setSeen({ step, moved: true });
  /** The step shown first takes no focus: the user may be typing in the sheet. */
  const takeFocus = seen.moved;
  const Screen = step === 'check' ? null : screens[step];
  return (
    <>
      <StepBar state={run.state} onStep={run.go} />
      <RunNews state={run.state} />
      {run.state.reading !== null && step !== 'check' && (
        <ReadingProgress progress={run.state.reading} onStop={run.stopCheck} />
      )}
      <Suspense fallback={<Waiting />}>
        {Screen === null ? (
          <CheckStep run={run} takeFocus={takeFocus} />
        ) : (
          <Screen key={step} run={run} takeFocus={takeFocus} />
        )}
      </Suspense>
    </>
  );
}
