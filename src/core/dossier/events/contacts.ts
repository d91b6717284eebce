import type { DayNumber } from '../../dates/day';
import type { Dated, EventBase, Remark } from './base';

/** What deals with a mail of the customer that waits. */
export interface Answering {
  /** Id of the `mail-in` that it answers; null when it answers none. */
  readonly answers: string | null;
}

/** A mail between us and the customer: it stays in the mailbox, the event keeps where to find it and its beginning. */
interface Letter extends Dated {
  readonly subject: string;
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
  /** First 500 characters at most. */
  readonly excerpt: string;
}

/** Who wrote a mail: a person, or a machine on somebody's behalf, such as an out-of-office answer. */
export const mailNatures = ['person', 'automatic'] as const;
export type MailNature = (typeof mailNatures)[number];

/** The customer wrote. */
export interface MailReceived extends EventBase {
  readonly kind: 'mail-in';
  readonly detail: Letter & {
    readonly from: string;
    /** One that a machine wrote waits for nobody. */
    readonly nature: MailNature;
  };
}

/** A mail of ours came back: the address does not take it. */
interface Bounced extends EventBase {
  readonly kind: 'bounced';
  readonly detail: Remark & {
    readonly address: string;
    /** Subject of the mail that came back. */
    readonly subject: string;
    /** Key of the mail that came back; null when it is not known which. */
    readonly mailKey: string | null;
  };
}

/** An address that a mail came back from is right all the same. */
interface BounceCleared extends EventBase {
  readonly kind: 'bounce-cleared';
  readonly detail: Remark & { readonly address: string };
}

/** We wrote, otherwise than by a reminder or a notice. */
interface MailWritten extends EventBase {
  readonly kind: 'mail-out';
  readonly detail: Letter &
    Answering & {
      readonly to: readonly string[];
      /** The invoice itself went with it. */
      readonly invoiceCopy: boolean;
    };
}

/** A person wrote something down. */
interface NoteMade extends EventBase {
  readonly kind: 'note';
  readonly detail: Remark & Answering;
}

/** We called. */
export interface CallMade extends EventBase {
  readonly kind: 'call';
  readonly detail: Remark & {
    /** Level that the call was, where the procedure has one by telephone; else null. */
    readonly level: number | null;
    /** Who was spoken to; '' for nobody. */
    readonly with: string;
  };
}

/** Something is to be done. */
interface TaskSet extends EventBase {
  readonly kind: 'task';
  readonly detail: Remark & {
    /** What is to be done: a kind of `ProposedTask`, or another word. */
    readonly task: string;
    readonly due: DayNumber;
    /** Who is to do it; '' for whoever is first. */
    readonly owner: string;
  };
}

/** Something was done, whether or not it was set as a task. */
export interface TaskDone extends EventBase {
  readonly kind: 'task-done';
  readonly detail: Remark &
    Answering & {
      readonly task: string;
      /** Level that it was, where the procedure has one as a task or on paper; else null. */
      readonly level: number | null;
    };
}

export type ContactEvent =
  | MailReceived
  | MailWritten
  | Bounced
  | BounceCleared
  | NoteMade
  | CallMade
  | TaskSet
  | TaskDone;
