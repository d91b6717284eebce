import type { CurrencyCode, DayNumber, DossierEvent, Minor, Result } from '../../core/index';
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

/** Ends of claims and events, written together: once, and never changed. */
export interface TeamEntry {
  /** Moment of writing (UTC, ISO 8601): with the content it makes the name, so that the same is written once. */
  readonly at: string;
  readonly administration: string;
  readonly ends: readonly ClaimEnd[];
  readonly events: readonly DossierEvent[];
}

/** All that the team wrote of an administration. */
export interface TeamRecord {
  /**
   * Highest number that is taken, by `of`; of other administrations too. A claim without an end that cannot be
   * read is left out here, so that whoever asks for it learns that it is there.
   */
  readonly claimed: ReadonlyMap<string, number>;
  readonly open: readonly OpenClaim[];
  readonly events: readonly DossierEvent[];
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

/** What the same folder keeps beside claims and events. */
export interface TeamShelf {
  /** Keeps a mail as it came (RFC 5322), under a digest (64 hex characters); one that is there already stays. */
  keepMail(digest: string, bytes: Uint8Array): Promise<Result<void, Fault>>;
  /** A mail that was kept; null where there is none. */
  mail(digest: string): Promise<Result<Uint8Array | null, Fault>>;
  /** Puts the open items where colleagues without the workbook find them, in the place of the ones before. */
  publish(ledger: PublishedLedger): Promise<Result<void, Fault>>;
  /** What was published last of an administration; null where nothing was. */
  published(administration: string): Promise<Result<PublishedLedger | null, Fault>>;
  /**
   * Removes events of an administration for good, and the mails that were kept under these digests: only what must be
   * forgotten. What else was written beside them stays. Gives the number of events that were removed.
   */
  erase(
    administration: string,
    events: ReadonlySet<string>,
    mails: readonly string[],
  ): Promise<Result<number, Fault>>;
}

/** The open items of an administration as they were last read, for those who have no workbook open. */
export interface PublishedLedger {
  readonly administration: string;
  /** Its name. */
  readonly name: string;
  /** Moment (UTC, ISO 8601), and who published it. */
  readonly at: string;
  readonly by: string;
  /** Day up to which the books were complete. */
  readonly dataDay: DayNumber;
  readonly customers: readonly PublishedCustomer[];
  readonly items: readonly PublishedItem[];
}

/** A customer with something open. */
export interface PublishedCustomer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly addresses: readonly string[];
}

/** An open item: what the Outlook pane shows of it. */
export interface PublishedItem {
  readonly key: string;
  /** Id of its customer. */
  readonly customer: string;
  readonly document: string;
  /** Structured reference, '' for none. */
  readonly reference: string;
  /** Null for no due date. */
  readonly dueDay: DayNumber | null;
  readonly open: Minor;
  readonly currency: CurrencyCode;
}

/** Finds the folder behind a link that a user copied. */
export interface TeamFolders {
  open(ref: TeamRef): TeamFolder;
  shelf(ref: TeamRef): TeamShelf;
  /** The folder of a link, after a try that the account may write there. */
  find(link: string): Promise<Result<TeamRef, Fault>>;
}
