import type { MailEvent, Result } from '../../core/index';
import type { Fault } from './fault';
import type { LetterImage } from './letters';

/** Who is signed in. */
export interface Account {
  readonly name: string;
  readonly address: string;
  readonly tenantId: string;
}

/** What a sign-in is for; each is asked of the user when it is first used. */
export type Purpose = 'mail' | 'shared-mail' | 'team-folder';

export interface Identity {
  /**
   * `silent` never shows a window: it gives null where only a window would help. Without `purposes` it is for mail
   * alone.
   */
  signIn(
    mode: 'silent' | 'interactive',
    purposes?: readonly Purpose[],
  ): Promise<Result<Account | null, Fault>>;
}

/** A file that goes with a mail. */
export interface MailFile {
  /** Name of the file, without a path. */
  readonly name: string;
  /** Media type, such as `application/pdf`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A mail ready to go: exactly what the preview shows. */
export interface OutgoingMail {
  /** 32 hex characters that identify this one mail: see `mailKey`. */
  readonly key: string;
  readonly administration: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** The same letter as plain text. */
  readonly text: string;
  /** Pictures that the HTML shows. */
  readonly images: readonly LetterImage[];
  /** Address that answers go to, '' for the sender's. */
  readonly replyTo: string;
  /** Files that go with it, in their order. */
  readonly files: readonly MailFile[];
  /** True for one that is only put in Drafts: a person looks at it there and sends it. */
  readonly review: boolean;
  /** The events to file once it is sent, so that the mailbox alone can rebuild the dossier. */
  readonly events: readonly MailEvent[];
}

/** A mail that is no reminder: without key, record or events. */
export type PlainMail = Pick<OutgoingMail, 'to' | 'subject' | 'html' | 'text' | 'images' | 'replyTo'>;

/** A mail of ours as the mailbox has it. */
export interface FoundMail {
  readonly id: string;
  readonly key: string;
  /** `submitted`: handed over, and on its way out as far as the mailbox tells. */
  readonly state: 'draft' | 'submitted' | 'sent';
  /** True for a draft that a person is to look at. */
  readonly review: boolean;
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
  /** Moment of sending (UTC, ISO 8601), null for a draft. */
  readonly sentAt: string | null;
}

/** Sends mail in steps that can each be checked afterwards; nothing here retries a send. */
export interface Mailer {
  /** Every mail with the key, in all folders; a draft in Deleted Items counts as gone. */
  find(key: string): Promise<Result<readonly FoundMail[], Fault>>;
  /** One mail: by its id, else by its key, else by its internet message id. Null where it is found nowhere. */
  look(mail: MailRef): Promise<Result<FoundMail | null, Fault>>;
  /**
   * Makes a draft with everything that belongs to it. One that is found later, without this answer, may lack files: it
   * is to be written anew before it is handed over.
   */
  draft(mail: OutgoingMail): Promise<Result<FoundMail, Fault>>;
  /** Drafts a mail that is no reminder: nothing ever finds it again as one. Gives its id. */
  draftPlain(mail: PlainMail): Promise<Result<string, Fault>>;
  /** Gives a draft the content of `mail`; it stays the same message, so that it cannot go out twice. */
  rewrite(id: string, mail: OutgoingMail): Promise<Result<void, Fault>>;
  submit(id: string): Promise<Result<void, Fault>>;
  discard(id: string): Promise<Result<void, Fault>>;
}

/** By what one mail of ours is found again. */
export type MailRef = Pick<FoundMail, 'id' | 'key' | 'internetMessageId'>;

/** What the mailbox knows of an administration. */
export interface MailboxRecord {
  /** Events carried by sent mails, with the moment of sending as `at`. */
  readonly events: readonly MailEvent[];
  /** Mails of ours that have not gone out, those in Deleted Items left out. */
  readonly drafts: readonly RecordedDraft[];
}

/** A mail of ours that has not gone out, and what sending it would mean. */
export interface RecordedDraft extends FoundMail {
  /** Empty where its record cannot be read. */
  readonly events: readonly MailEvent[];
}

/** The mailbox as record of what was sent. */
export interface Mailbox {
  /**
   * What the mails of this administration tell. A sent mail whose record cannot be read is left out and told to
   * `onUnreadable`; the others are unaffected.
   */
  recorded(
    administration: string,
    onUnreadable?: (mail: UnreadableMail) => void,
  ): Promise<Result<MailboxRecord, Fault>>;
  /** Events of sent mails, of every administration that ever sent from this mailbox. */
  allRecordedEvents(
    onUnreadable?: (mail: UnreadableMail) => void,
  ): Promise<Result<readonly MailEvent[], Fault>>;
}

/** A sent mail of ours whose record is damaged, or of a newer version. */
export interface UnreadableMail {
  readonly subject: string;
  /** Moment of sending (UTC, ISO 8601), null when the mailbox gives none. */
  readonly sentAt: string | null;
}
