import { createContext, useContext } from 'react';
import type { Fault, WaitingReply } from '../../app/ports';

/** What the pane knows of customers' replies, and what moves it. */
export interface Replies {
  /** Mails of which a person has to say whose they are. */
  readonly unsure: readonly WaitingReply[];
  /** How many mails want a person, those included that were filed and wait. */
  readonly count: number;
  /** Replies that came in after the check, where the run was too far for checking again by itself. */
  readonly outdated: number;
  /** How many the last look found; null before the first. */
  readonly news: number | null;
  readonly looking: boolean;
  /** When the mailbox was looked at last (milliseconds since 1970); null before that. */
  readonly lookedAt: number | null;
  readonly fault: Fault | null;
  look(): void;
  /** Keeps the list as it is once a person said whose a mail is. */
  seeUnsure(unsure: readonly WaitingReply[]): void;
  /** Brings the page in front. */
  show(): void;
  /** Opens the dossier of an item, by its key, where a plan is made. */
  plan(key: string): void;
}

export const RepliesContext = createContext<Replies | null>(null);

/** The replies; null where the part stands alone. */
export const useRepliesNow = (): Replies | null => useContext(RepliesContext);
