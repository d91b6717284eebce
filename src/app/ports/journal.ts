import type { MailEvent, Result } from '../../core/index';
import type { Fault } from './fault';

/**
 * How far a mail is:
 * `planned` nothing done · `claimed` nobody else of the team reminds this customer · `drafted` it lies in Drafts ·
 * `submitting` it was, or is about to be, handed over · `pending` the mailbox has it on its way out ·
 * `sent`, `failed` (it did not go out), `cancelled` (a person or the run gave it up before it went out) are final ·
 * `unknown` only a person can tell.
 */
export type SendState =
  | 'planned'
  | 'claimed'
  | 'drafted'
  | 'submitting'
  | 'pending'
  | 'sent'
  | 'unknown'
  | 'failed'
  | 'cancelled';

/** A mail as the mailbox named it when it was drafted. */
export interface DraftRef {
  readonly id: string;
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
}

/** One mail of a run, and how far it is. Without its text: that is in the mailbox. */
export interface SendEntry {
  /** Key of the mail: see `mailKey`. */
  readonly key: string;
  readonly administration: string;
  /** Id of the run that took it up last. */
  readonly run: string;
  readonly customer: string;
  readonly currency: string;
  /** Name or number of the customer, as a person knows it. */
  readonly label: string;
  /** Mailbox from which it goes, '' for the user's own. */
  readonly mailbox: string;
  /** Address of the user who sends it. */
  readonly by: string;
  /** True for one that is only put in Drafts. */
  readonly review: boolean;
  readonly state: SendState;
  /** Number of the team's claim; null without a team folder, or before the claim. */
  readonly claim: number | null;
  readonly draft: DraftRef | null;
  /** When it was last handed over (milliseconds since 1970), null for never. */
  readonly submittedAt: number | null;
  /** How often the same draft was handed over. */
  readonly submissions: number;
  /** How often, since then, the mailbox still had it as a draft, or nowhere. */
  readonly looks: number;
  /** When to look for it next (milliseconds since 1970), null for not. */
  readonly lookAt: number | null;
  /** The events to file once it is sent; as sent from then on. */
  readonly events: readonly MailEvent[];
  /** Why it failed or is unknown. */
  readonly fault: Fault | null;
  /** When its state last changed (milliseconds since 1970). */
  readonly at: number;
}

/** That a mail was handed over, and when (milliseconds since 1970). */
export interface HandedOver extends Pick<SendEntry, 'administration' | 'mailbox'> {
  readonly at: number;
}

/** The mails of runs as far as they are, kept on this computer so that a crash forgets nothing. */
export interface Journal {
  /** Those of an administration, oldest change first. A damaged one is left out. */
  load(administration: string): Promise<Result<readonly SendEntry[], Fault>>;
  /** Writes entries, each in the place of the one with its key; when it answers, a crash forgets none of them. */
  write(entries: readonly SendEntry[]): Promise<Result<void, Fault>>;
  /**
   * Mails handed over since a moment (milliseconds since 1970), of every administration: a mailbox counts all that leave
   * it.
   */
  handedOver(since: number): Promise<Result<readonly HandedOver[], Fault>>;
  /**
   * Keeps other runs that write this journal off until the answer is called, since they may share a mailbox and its pace;
   * null where one is at it.
   * Not there where nothing else can be.
   */
  begin?(): Promise<Result<(() => void) | null, Fault>>;
  /** Takes entries of an administration out for good. */
  forget(administration: string, keys: readonly string[]): Promise<Result<void, Fault>>;
}
