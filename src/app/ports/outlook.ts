import type { Result } from '../../core/index';
import type { Fault } from './fault';

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
