import type { DayFinder, Result } from '../../core/index';
import type { Fault } from './fault';
import type { Correspondent } from './outlook';

/** A mail as a person reads it. */
export interface ReadMail {
  readonly subject: string;
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  /** Moment (UTC, ISO 8601) that it gives itself, null for none. */
  readonly at: string | null;
  /** As plain text. */
  readonly text: string;
  /**
   * As HTML in which nothing runs, loads or leads anywhere by itself: no scripts, styles that reach out, forms, frames or
   * pictures from elsewhere. Null for a mail in plain text.
   */
  readonly html: string | null;
  /** Pictures that it wanted to fetch from elsewhere, and that are left out. */
  readonly leftOutPictures: number;
  readonly files: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  /** True where it is longer than is shown. */
  readonly cut: boolean;
}

/** Reads mails from outside: none of them is trusted. Loaded on use. */
export interface MailReader {
  /** Finds days that a text names, in the four languages. */
  readonly findDays: DayFinder;
  /** A mail as it came; `mail-unreadable` where it is none, `mail-too-large` where reading it would take too much. */
  read(bytes: Uint8Array): Promise<Result<ReadMail, Fault>>;
}
