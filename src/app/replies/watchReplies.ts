import type { DossierEvent } from '../../core/index';
import type { CheckedRun } from '../checked';
import type { Fault } from '../ports';
import type { Hold } from '../sending/results';
import { crossedBy, crossedSince } from './crossing';
import { takeInReplies } from './takeInReplies';
import { hasInbox, nothingTaken, type SomeReplyPorts, type TakenIn } from './takenIn';

/** A run that goes on for longer than this looks at the mailbox again (milliseconds). */
const LOOK_AGAIN = 10 * 60_000;

/** Mails of customers that come in while reminders go out. */
export interface ReplyWatch {
  /** Looks at the mailbox, unless that was done a moment ago. */
  look(): Promise<void>;
  /** The mail that keeps a customer from being reminded now; null for none. */
  holdOf(customer: string): Hold | null;
  /** Why the last look saw nothing; null: it saw all. */
  readonly fault: Fault | null;
}

/**
 * Watches the mailbox of a run. What is filed of a customer since the check holds its mails, whoever filed it; so does a mail
 * that waits for a person and names something of theirs. Where no mailbox can be read, what was filed counts alone.
 * @param filed what was filed since the check
 */
export function watchReplies(
  ports: SomeReplyPorts,
  checked: CheckedRun,
  filed: readonly DossierEvent[],
): ReplyWatch {
  const { administration, account, reading, customers, customerIds } = checked;
  let since = filed;
  let crossed = crossedSince(since);
  let fault: Fault | null = null;
  let lookedAt: number | null = null;

  const takeIn = async (): Promise<TakenIn> =>
    hasInbox(ports) && administration !== null && account !== null
      ? takeInReplies(ports, {
          ...{ administration, account, dataDay: reading.dataDay },
          sources: { items: reading.items, customers, customerIds, events: [...checked.events, ...since] },
        })
      : nothingTaken;

  return {
    async look() {
      const now = ports.clock.now();
      if (lookedAt !== null && now >= lookedAt && now - lookedAt <= LOOK_AGAIN) return;
      lookedAt = now;
      const taken = await takeIn();
      since = [...since, ...taken.events];
      crossed = new Map([...crossedBy(taken.waiting, reading.dataDay), ...crossedSince(since)]);
      fault = taken.fault;
    },
    holdOf: (customer) => crossed.get(customer) ?? null,
    get fault() {
      return fault;
    },
  };
}
