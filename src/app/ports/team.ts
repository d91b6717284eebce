import type { MailEvent, Result } from '../../core/index';
import type { Fault } from './fault';
import type { TeamRef } from './settings';

/** One person's right to remind a customer, in one currency, until it has an end. */
export interface Claim {
  /** Hex digest of tenant, administration, customer and currency: see `claimOf`. */
  readonly of: string;
  /** From 1; the next only after this one has an end. */
  readonly number: number;
  /** Id of the administration: several may share a folder. */
  readonly administration: string;
  /** Key of the mail. */
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  /** Name or number of the customer, as a person knows it. */
  readonly label: string;
  /** Address of who has it, and mailbox from which the mail goes ('' for that person's own). */
  readonly by: string;
  readonly mailbox: string;
  /** Id of the run. */
  readonly run: string;
  /** Moment (UTC, ISO 8601). */
  readonly at: string;
}

/** What became of a claim that was asked for; `claim` is null where the one that is there cannot be read. */
export type ClaimAnswer =
  | { readonly state: 'taken' }
  | { readonly state: 'theirs'; readonly claim: Claim | null }
  | { readonly state: 'failed'; readonly fault: Fault };

/** What became of the mail of a claim. */
export interface ClaimEnd extends Pick<Claim, 'of' | 'number' | 'key'> {
  readonly state: 'sent' | 'failed' | 'cancelled';
}

/** A claim without an end. */
export interface OpenClaim extends Claim {
  /** Who took it over, null for nobody. */
  readonly takenOver: { readonly by: string; readonly at: string } | null;
}

/** Ends of claims and events of mails, written together: once, and never changed. */
export interface TeamEntry {
  /** Moment of writing (UTC, ISO 8601): with the content it makes the name, so that the same is written once. */
  readonly at: string;
  readonly administration: string;
  readonly ends: readonly ClaimEnd[];
  readonly events: readonly MailEvent[];
}

/** All that the team wrote of an administration. */
export interface TeamRecord {
  /**
   * Highest number that is taken, by `of`; of other administrations too. A claim without an end that cannot be
   * read is left out here, so that whoever asks for it learns that it is there.
   */
  readonly claimed: ReadonlyMap<string, number>;
  readonly open: readonly OpenClaim[];
  readonly events: readonly MailEvent[];
  /** Names of files that cannot be read; the rest counts. */
  readonly damaged: readonly string[];
}

/** The folder that a team shares: write-once files. */
export interface TeamFolder {
  /** What is written there; a file that was read before is not read again. */
  read(administration: string): Promise<Result<TeamRecord, Fault>>;
  /** Asks for claims, each by itself: one answer each, same order. Asking again for one's own gives `taken`. */
  claim(claims: readonly Claim[]): Promise<readonly ClaimAnswer[]>;
  /** Writes an entry; writing it again changes nothing. */
  write(entry: TeamEntry): Promise<Result<void, Fault>>;
  /** Takes a claim over, so that only `by` may end it; false where somebody else did. */
  takeOver(claim: Claim, by: string, at: string): Promise<Result<boolean, Fault>>;
}

/** Finds the folder behind a link that a user copied. */
export interface TeamFolders {
  open(ref: TeamRef): TeamFolder;
  /** The folder of a link, after a try that the account may write there. */
  find(link: string): Promise<Result<TeamRef, Fault>>;
}
