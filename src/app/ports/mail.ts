import type { MailEvent, Result } from '../../core/index';
import type { Fault } from './fault';
import type { LetterImage } from './letters';

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
  /** Pictures that the HTML shows. */
  readonly images: readonly LetterImage[];
  /** Address that answers go to, '' for the sender's. */
  readonly replyTo: string;
  /** The events to file once it is sent, so that the mailbox alone can rebuild the dossier. */
  readonly events: readonly MailEvent[];
}

/** A mail that is no reminder: without key, record or events. */
export type PlainMail = Pick<OutgoingMail, 'to' | 'subject' | 'html' | 'text' | 'images' | 'replyTo'>;

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
  /** Drafts a mail that is no reminder: nothing ever finds it again as one. Gives its id. */
  draftPlain(mail: PlainMail): Promise<Result<string, Fault>>;
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
  ): Promise<Result<readonly MailEvent[], Fault>>;
  /** As `recordedEvents`, for every administration that ever sent from this mailbox. */
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
