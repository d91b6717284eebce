import type { DossierEvent, MailNature, ReplyMatch, Result } from '../../core/index';
import type { Fault } from './fault';
import type { Correspondent } from './outlook';

/** How far a mailbox was read: an answer of its own for each folder, null before the first time. */
export interface InboxMark {
  readonly inbox: string | null;
  readonly sent: string | null;
}

/** A mail that is new in the inbox or among the sent items; what it says is asked for by itself. */
export interface ArrivedMail {
  readonly id: string;
  readonly folder: 'inbox' | 'sent';
  readonly subject: string;
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  /** Moment at which it came in, or went out (UTC, ISO 8601). */
  readonly at: string;
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
  /** Message ids that it answers, the nearest first. */
  readonly answers: readonly string[];
  readonly hasFiles: boolean;
  /** `bounce`: a mail server says that a mail of ours did not arrive. */
  readonly nature: MailNature | 'bounce';
  /** True for a mail that this product sent. */
  readonly ours: boolean;
}

/** What is new in a mailbox. */
interface InboxNews {
  /** Oldest first. */
  readonly mails: readonly ArrivedMail[];
  /** From where to go on next time. */
  readonly mark: InboxMark;
  /** False where there is more than was read at once: ask again with the mark. */
  readonly whole: boolean;
}

/** What came into a mailbox and what went out of it, read only. */
export interface Inbox {
  /**
   * What is new since the mark; without one, or with one that the mailbox no longer knows, since a moment (UTC, ISO 8601).
   * Where nothing is new it takes one request for each folder.
   */
  news(mark: InboxMark | null, since: string): Promise<Result<InboxNews, Fault>>;
  /** What a mail says as plain text, without what it quotes. */
  newText(id: string): Promise<Result<string, Fault>>;
  /** The mail as it came (RFC 5322); a fault `mail-too-large` beyond what a person reads. */
  original(id: string): Promise<Result<Uint8Array, Fault>>;
  /** Id of the mail with this message id; null where the mailbox does not have it. */
  find(internetMessageId: string): Promise<Result<string | null, Fault>>;
  /** Marks a mail as filed, by a category beside those that it has. */
  markFiled(id: string): Promise<Result<void, Fault>>;
}

/** A mail that waits for a person to say to whom it belongs. */
export interface WaitingReply {
  readonly mail: ArrivedMail;
  /** Its beginning, without what it quotes: 500 characters at most. */
  readonly excerpt: string;
  /** The likeliest first. */
  readonly candidates: readonly ReplyMatch[];
}

/** How far the mailbox of an administration was read, and what waits; of this computer alone. */
export interface ReplyNotes {
  readonly administration: string;
  /** Mailbox that was read, '' for the user's own, and whose it is. */
  readonly mailbox: string;
  readonly account: string;
  readonly mark: InboxMark;
  readonly waiting: readonly WaitingReply[];
  /** Message ids of mails that a person said belong to nobody here. */
  readonly setAside: readonly string[];
  /** What mails were filed as lately: a workbook that was closed without saving lacks it. */
  readonly filed: readonly DossierEvent[];
}

/** Keeps these notes on this computer. What is lost is read again. */
export interface ReplyDesk {
  /** Null where nothing was kept, or what was kept is damaged. */
  load(administration: string): Promise<Result<ReplyNotes | null, Fault>>;
  save(notes: ReplyNotes): Promise<Result<void, Fault>>;
}
