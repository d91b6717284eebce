/**
 * What the use cases need from the world. Each use case takes only the ports it uses (`Pick<Ports, …>`);
 * composition roots wire the adapters.
 */
import type {
  DossierEvent,
  Grid,
  Language,
  LayoutChoice,
  LedgerSnapshot,
  Minor,
  ReminderSent,
  Result,
} from '../core/index';

/** Something outside did not work. `code` selects the sentence; `detail` is copyable, never secret or personal. */
export interface Fault {
  readonly code:
    | 'sheet-empty'
    | 'sheet-protected'
    | 'sheet-filtered'
    | 'sheet-changed'
    | 'customers-changed'
    | 'sheet-too-large'
    | 'table-damaged'
    | 'workbook-unavailable'
    | 'sign-in-cancelled'
    | 'sign-in-failed'
    | 'account-mismatch'
    | 'mail-refused'
    | 'mail-limit'
    | 'mail-unreachable'
    | 'mail-answer-unreadable'
    | 'mail-unverified'
    | 'outlook-unavailable'
    | 'run-not-ready'
    | 'cancelled'
    | 'unexpected';
  readonly detail: string;
  /** Where, in the user's terms: sheet name, row from 1, column from 1. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** For mail: true when the request may have been carried out all the same. */
  readonly mayHaveHappened?: boolean;
}

/** The sheet in front of the user. */
export interface Sheet {
  /** Reads the used range of the active sheet in blocks; `onRows` is told the rows read so far. */
  readActive(onRows?: (done: number, total: number) => void): Promise<Result<Grid, Fault>>;
  /** Reads the named sheet again, to see whether it changed since. */
  readNamed(name: string, onRows?: (done: number, total: number) => void): Promise<Result<Grid, Fault>>;
  /** Makes a cell of the sheet visible and selected (row and column from 1). */
  show(sheet: string, row: number, column: number): Promise<Result<void, Fault>>;
}

/** One row of the customer table as it stands in the workbook: texts, '' when blank. */
export interface CustomerRow {
  /** Sheet row from 1, for messages. */
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly kind: string;
  readonly country: string;
  readonly profile: string;
  readonly procedure: string;
  readonly limit: string;
  readonly hold: string;
}

/** The customer master in the workbook. */
export interface CustomerTable {
  /** Null when the workbook has none yet. */
  read(): Promise<Result<readonly CustomerRow[] | null, Fault>>;
  /** Adds rows below the table, making sheet and table (headers in `language`) when there are none. */
  append(rows: readonly Omit<CustomerRow, 'row'>[], language: Language): Promise<Result<void, Fault>>;
  /** Brings the table in front of the user; `row` selects a row. */
  show(row?: number): Promise<Result<void, Fault>>;
}

/** Append-only record of events. */
export interface DossierStore {
  load(): Promise<Result<readonly DossierEvent[], Fault>>;
  /** Appends and reads its own ids back; an id that is there already is not written twice. */
  append(events: readonly DossierEvent[]): Promise<Result<void, Fault>>;
}

/** The last reading that was taken over, kept in the workbook for the next export. */
export interface LedgerStore {
  /** That of an administration; null when none was kept yet. */
  load(administration: string): Promise<Result<LedgerSnapshot | null, Fault>>;
  /** Replaces that of its administration; if writing breaks off half-way, the one before stays. */
  save(snapshot: LedgerSnapshot): Promise<Result<void, Fault>>;
}

/** Who is signed in. */
export interface Account {
  readonly name: string;
  readonly address: string;
  readonly tenantId: string;
}
export interface Identity {
  /** `silent` never shows a window: it gives null where only a window would help. */
  signIn(mode: 'silent' | 'interactive'): Promise<Result<Account | null, Fault>>;
}

/** A mail ready to go: exactly what the preview shows. */
export interface OutgoingMail {
  /** 32 hex characters that identify this one mail: see `mailKey`. */
  readonly key: string;
  readonly administration: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** The same letter as plain text. */
  readonly text: string;
  /** The events to file once it is sent, so that the mailbox alone can rebuild the dossier. */
  readonly events: readonly ReminderSent[];
}

/** A mail of ours as the mailbox has it. */
export interface FoundMail {
  readonly id: string;
  readonly key: string;
  readonly state: 'draft' | 'sent';
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
  /** Moment of sending (UTC, ISO 8601), null for a draft. */
  readonly sentAt: string | null;
}

/** Sends mail in steps that can each be checked afterwards; nothing here retries a send. */
export interface Mailer {
  find(key: string): Promise<Result<readonly FoundMail[], Fault>>;
  draft(mail: OutgoingMail): Promise<Result<FoundMail, Fault>>;
  /** Gives a draft the content of `mail`; it stays the same message, so that it cannot go out twice. */
  rewrite(id: string, mail: OutgoingMail): Promise<Result<void, Fault>>;
  submit(id: string): Promise<Result<void, Fault>>;
  discard(id: string): Promise<Result<void, Fault>>;
}

/** The mailbox as record of what was sent. */
export interface Mailbox {
  /**
   * Events carried by sent mails of this administration, with the moment of sending as `at`. A mail whose
   * record cannot be read is left out and told to `onUnreadable`; the others are unaffected.
   */
  recordedEvents(
    administration: string,
    onUnreadable?: (mail: UnreadableMail) => void,
  ): Promise<Result<readonly ReminderSent[], Fault>>;
  /** As `recordedEvents`, for every administration that ever sent from this mailbox. */
  allRecordedEvents(
    onUnreadable?: (mail: UnreadableMail) => void,
  ): Promise<Result<readonly ReminderSent[], Fault>>;
}

/** A sent mail of ours whose record is damaged, or of a newer version. */
export interface UnreadableMail {
  readonly subject: string;
  /** Moment of sending (UTC, ISO 8601), null when the mailbox gives none. */
  readonly sentAt: string | null;
}

/** What a letter says, worked out by core: the template only arranges it. */
export interface ReminderLetter {
  readonly language: Language;
  readonly level: number;
  /** True for the last level of the customer's procedure. */
  readonly lastLevel: boolean;
  readonly consumer: boolean;
  readonly customerName: string;
  readonly customerNumber: string | null;
  readonly currency: string;
  readonly asOf: number;
  readonly items: readonly LetterItem[];
  readonly credits: readonly LetterItem[];
  /** Items less credits: what is asked. */
  readonly total: Minor;
  readonly sender: Administration;
}
export interface LetterItem {
  readonly document: string;
  readonly reference: string | null;
  readonly invoiceDay: number | null;
  readonly dueDay: number | null;
  readonly daysOverdue: number;
  readonly amount: Minor;
  readonly open: Minor;
  /** 0 for a credit. */
  readonly level: number;
}
export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
export interface Letters {
  render(letter: ReminderLetter): RenderedLetter;
}

/** The company on whose behalf reminders go out. */
export interface Administration {
  readonly id: string;
  readonly name: string;
  /** Name under the mail, contact line and bank account; '' when not given. */
  readonly signatory: string;
  readonly contact: string;
  readonly iban: string;
}

/** Saved configuration: small, in the workbook, remembered on this computer for the next one. */
export interface AppSettings {
  readonly administration: Administration | null;
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

/** What the user has selected in the sheet. */
export interface Selection {
  /** The active cell's row as it stands now; null on a sheet without cells. */
  current(): Promise<Result<SelectedRow | null, Fault>>;
  /** Calls back with the active cell's sheet, row number and the row's values; returns how to stop. */
  watch(listener: (selected: SelectedRow) => void): Promise<Result<() => void, Fault>>;
}
export interface SelectedRow {
  readonly sheet: string;
  /** Sheet row from 1. */
  readonly row: number;
  /** Column from 1 of `values[0]`. */
  readonly firstColumn: number;
  readonly values: Grid['rows'][number];
}

/** Someone a mail is from or to. */
export interface Correspondent {
  /** '' when the mail gives the address only. */
  readonly name: string;
  readonly address: string;
}

/** The mail that is open in Outlook: who and which conversation, never what it says. */
export interface OpenMail {
  readonly mode: 'read' | 'compose';
  /** Null while it is being written. */
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  /** Null while it is being written. */
  readonly internetMessageId: string | null;
  /** As Graph writes it. */
  readonly conversationId: string | null;
}

/** The mail in front of the user in Outlook. */
export interface CurrentMail {
  /** Address of the mailbox that is open. */
  readonly owner: string;
  /** Calls back with the mail in front, and with each that follows it: null when there is none. Returns how to stop. */
  watch(listener: (mail: Result<OpenMail | null, Fault>) => void): Promise<Result<() => void, Fault>>;
}

/** A digest: hex text of SHA-256. */
export interface Hash {
  sha256(text: string): Promise<string>;
}

/** The clock, so that nothing else reads it. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Today in the user's own calendar, as a day number. */
  today(): number;
  wait(milliseconds: number): Promise<void>;
}

export interface Ports {
  readonly sheet: Sheet;
  readonly customers: CustomerTable;
  readonly dossier: DossierStore;
  readonly ledger: LedgerStore;
  readonly identity: Identity;
  readonly mailer: Mailer;
  readonly mailbox: Mailbox;
  readonly letters: Letters;
  readonly settings: Settings;
  readonly selection: Selection;
  readonly hash: Hash;
  readonly clock: Clock;
}
