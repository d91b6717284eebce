import type { ProposedMail } from '../../core/index';
import type { Fault } from '../ports';

/** What became of one mail of a run. */
export type MailOutcome = {
  /** The proposed mail's id. */
  readonly mail: ProposedMail['id'];
  /** Its key in the mailbox. */
  readonly key: string;
} & (
  | { readonly state: 'sent' /** True when it had gone out before this run. */; readonly earlier: boolean }
  /** It lies in Drafts, as asked: a person sends it. */
  | { readonly state: 'drafted' }
  /** Handed over; the mailbox does not have it as sent yet, and is asked again. */
  | { readonly state: 'pending' }
  | { readonly state: 'failed'; readonly fault: Fault }
  /** The mailbox cannot say whether it went out: a person looks. */
  | { readonly state: 'unknown'; readonly fault: Fault }
  /** Someone else reminded, or is reminding, this customer since the check; `by` is null where it is not known who. */
  | { readonly state: 'overtaken'; readonly by: string | null }
  /** Something of before is in the way: see `CheckedRun.holds`. */
  | { readonly state: 'held'; readonly hold: Hold }
  /** Not tried: the run was stopped before it. */
  | { readonly state: 'waiting' }
);

/** Why a customer cannot be reminded now: an earlier mail of which the end is not known, or one that came in meanwhile. */
export interface Hold {
  /**
   * `pending` handed over, and looked at again · `unknown` only a person can tell · `in-drafts` it waits in Drafts for a
   * person · `claimed` somebody of the team is at it · `crossed` a mail about it crossed the reminder
   */
  readonly why: 'pending' | 'unknown' | 'in-drafts' | 'claimed' | 'crossed';
  /** Key of that mail; of one that crossed its message id, else its id in the mailbox. */
  readonly key: string;
  /** Address of who has it, or wrote it. */
  readonly by: string;
  /** Since when (milliseconds since 1970). */
  readonly since: number;
}

/** How far a run is; one call before and one after each mail. */
export interface SendProgress {
  readonly done: number;
  readonly total: number;
  /** The mail being sent now, null after the last. */
  readonly mail: ProposedMail['id'] | null;
  /** Outcomes so far, in the order of the mails; of the mails that have one. */
  readonly outcomes: readonly MailOutcome[];
  /** Milliseconds that the rest takes at the permitted pace. */
  readonly remaining: number;
  /**
   * What it waits for: `pace` the permitted number a minute, `limit` the time that the mailbox asked for,
   * `connection` to try again, `person` to be resumed, `answers` for mails to appear as sent; null: for nothing.
   */
  readonly waiting: 'pace' | 'limit' | 'connection' | 'person' | 'answers' | null;
}

/** The end of a run: one outcome per mail, same order. */
export interface RunResult {
  readonly outcomes: readonly MailOutcome[];
  /** True when it was stopped before the last mail. */
  readonly stopped: boolean;
  /** What stopped it; null where a person did, or nothing. */
  readonly stoppedBy: Fault | null;
  /**
   * Set when sent reminders could not be written to the dossier: nothing is lost, the next check finds them
   * in the mailbox.
   */
  readonly unfiled: { readonly count: number; readonly fault: Fault } | null;
  /** Why the mailbox could not be looked at for mails that came in since the check; null: it was. */
  readonly unread: Fault | null;
}
