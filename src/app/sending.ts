import type { ProposedMail } from '../core/index';
import type { Fault } from './ports';

/** What became of one mail of a run. */
export type MailOutcome = {
  /** The proposed mail's id. */
  readonly mail: ProposedMail['id'];
  /** Its key in the mailbox. */
  readonly key: string;
} & (
  | { readonly state: 'sent' /** True when it had gone out before this run. */; readonly earlier: boolean }
  | { readonly state: 'failed'; readonly fault: Fault }
  /** The mailbox cannot say whether it went out: a person looks. */
  | { readonly state: 'unknown'; readonly fault: Fault }
  /** Someone else reminded this customer since the check. */
  | { readonly state: 'overtaken' }
  /** Not tried: the run was stopped before it. */
  | { readonly state: 'waiting' }
);

/** How far a run is; one call before and one after each mail. */
export interface SendProgress {
  readonly done: number;
  readonly total: number;
  /** The mail being sent now, null after the last. */
  readonly mail: ProposedMail['id'] | null;
  /** Outcomes so far, in the order of the mails. */
  readonly outcomes: readonly MailOutcome[];
  /** Milliseconds that the rest takes at the permitted pace. */
  readonly remaining: number;
  /** True while the pace makes it wait. */
  readonly pausing: boolean;
}

/** The end of a run: one outcome per mail, same order. */
export interface RunResult {
  readonly outcomes: readonly MailOutcome[];
  /** True when it was stopped before the last mail. */
  readonly stopped: boolean;
  /**
   * Set when sent reminders could not be written to the dossier: nothing is lost, the next check finds them
   * in the mailbox.
   */
  readonly unfiled: { readonly count: number; readonly fault: Fault } | null;
}
