import type { OutgoingMail } from '../ports';
import type { Handled } from './machine';

/** A mail of a run that was taken up. */
export interface Job {
  /** Place among the mails of the run. */
  readonly index: number;
  readonly ready: OutgoingMail;
  readonly handled: Handled;
  /** Under what the team claims its customer; '' without a team folder. */
  readonly of: string;
  /** Whether this run began with it. */
  readonly touched: boolean;
}
