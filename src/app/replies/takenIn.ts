import type { DayNumber, DossierEvent, ReplySources } from '../../core/index';
import type { Account, Administration, Fault, Ports, WaitingReply } from '../ports';

/** What reading a mailbox takes. */
export type ReplyPorts = Pick<Ports, 'inbox' | 'replyDesk' | 'dossier' | 'teams' | 'hash'> & {
  readonly clock: Pick<Ports['clock'], 'now' | 'today'>;
};

type SomePorts = Partial<Omit<ReplyPorts, 'clock'>> & {
  readonly clock: Pick<Ports['clock'], 'today'> & Partial<Ports['clock']>;
};

/** Those of a place that has a clock, and may have a mailbox. */
export type SomeReplyPorts = Partial<Omit<ReplyPorts, 'clock'>> & Pick<ReplyPorts, 'clock'>;

/** Whether a place can read what came in: not every one has a mailbox. */
export const hasInbox = <P extends SomePorts>(ports: P): ports is P & ReplyPorts =>
  [ports.inbox, ports.replyDesk, ports.dossier, ports.teams, ports.hash, ports.clock.now].every(
    (port) => port !== undefined,
  );

/** For whom a mailbox is read, and by what its mails are recognised. */
export interface TakeIn {
  readonly administration: Administration;
  readonly account: Account;
  readonly sources: ReplySources;
  /** Day up to which the books were complete; null where it is not known. */
  readonly dataDay: DayNumber | null;
}

/** What came in. */
export interface TakenIn {
  /** What mails mean that the dossier did not have: filed, unless the fault says that they could not be. */
  readonly events: readonly DossierEvent[];
  /** How many mails they are of. */
  readonly filed: number;
  /** Mails that wait for a person to say whose they are, the newest first. */
  readonly waiting: readonly WaitingReply[];
  /** Why the mailbox was not read to its end, or what it told not filed; null: it was. */
  readonly fault: Fault | null;
}

/** Where no mailbox is read. */
export const nothingTaken: TakenIn = { events: [], filed: 0, waiting: [], fault: null };
