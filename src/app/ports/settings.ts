import type { CurrencyCode, DayNumber, Language, LayoutChoice, Result, ZeroLimit } from '../../core/index';
import type { Fault } from './fault';
import type { Sender } from './letters';

/** A company of the workbook: on whose behalf reminders go out, and where its open items stand. */
export interface Administration extends Sender {
  /** Other accounts, each for what is owed in its currency; `iban` is that of `currency`. */
  readonly accounts: readonly CurrencyAccount[];
  /** Address that answers go to, '' for that of the mailbox. */
  readonly replyTo: string;
  /** Where an invoice can be paid online, with placeholders; '' for nowhere. See `paymentLinkOf`. */
  readonly paymentLink: string;
  /** Address of the shared mailbox from which it sends; '' for the user's own. */
  readonly mailbox: string;
  /** Folder by which those who send for it keep out of each other's way; null: one person sends. */
  readonly team: TeamRef | null;
  /** Years for which a customer's dossier is kept after its last event; null: as long as the law wants. */
  readonly retentionYears: number | null;
  /** What a credit limit of 0 in the customer table means; null while nobody has said it. */
  readonly zeroLimit: ZeroLimit;
  /** First part of every item key, so it never changes. */
  readonly id: string;
  /** Name of its sheet of open items; null: the sheet in front. */
  readonly sheet: string | null;
  /** Its code in the company column of that sheet; null: the whole sheet is its own. */
  readonly company: string | null;
  /** Currency of amounts that name none. */
  readonly currency: CurrencyCode;
  /** Language of customers of whom none is known; null: that of the pane. */
  readonly language: Language | null;
}

/** A folder in SharePoint or OneDrive that a team shares. */
export interface TeamRef {
  readonly drive: string;
  readonly folder: string;
  /** As the user knows it. */
  readonly name: string;
  /** Where a browser opens it (https). */
  readonly link: string;
}

/** A bank account for what is owed in a currency. */
export interface CurrencyAccount {
  readonly currency: CurrencyCode;
  readonly iban: string;
}

/** Saved configuration: small, in the workbook, remembered on this computer for the next one. */
export interface AppSettings {
  readonly administrations: readonly Administration[];
  /** Id of the one that is worked for; null while there is none, or none was chosen in this workbook. */
  readonly current: string | null;
  /** Language of the pane; null follows Office. */
  readonly language: Language | null;
  /** What was chosen for sheets of a layout, the longest ago first. */
  readonly layouts: readonly RememberedLayout[];
  /** Findings that somebody took responsibility for, the longest ago first. Of this workbook only. */
  readonly acceptances: readonly Acceptance[];
}

/** A person's choice for every sheet with the same column names. */
export interface RememberedLayout {
  /** `Reading.layout`. */
  readonly fingerprint: string;
  readonly choice: LayoutChoice;
}

/** Who accepted a finding, and when. */
export interface Acceptance {
  /** Code of the check. */
  readonly code: string;
  /** Of the finding and of all that was read with it: see `findingFingerprint`. */
  readonly fingerprint: string;
  /** Address or name, '' when nobody is known. */
  readonly by: string;
  /** Moment (UTC, ISO 8601). */
  readonly at: string;
  /** What was said with it: the day up to which payments are booked, where the sheet does not say it. */
  readonly day?: DayNumber;
}

export interface Settings {
  load(): Promise<Result<AppSettings, Fault>>;
  save(settings: AppSettings): Promise<Result<void, Fault>>;
}

/** One text remembered on this computer, for the next workbook. */
export interface Memory {
  recall(): string | null;
  remember(text: string): void;
}
