import type { Run } from './useRun';

/** What every step's screen gets. */
export interface StepProps {
  readonly run: Run;
  /** True when the user came here by a step of the run: reading goes on at the title. */
  readonly takeFocus: boolean;
}
