import type { ProposedMail } from '../../core/index';
import type { Fault, SendEntry } from '../ports';
import type { MailOutcome } from './results';

/** What an outcome says beside whose it is. */
export type Ending = MailOutcome extends infer O
  ? O extends MailOutcome
    ? Omit<O, 'mail' | 'key'>
    : never
  : never;

/** The outcomes of a run, in the order of its mails. */
export interface Board {
  set(index: number, ending: Ending): void;
  readonly done: number;
  /** Of the mails that have one; the same list until the next change. */
  outcomes(): readonly MailOutcome[];
  /** With `waiting` for all that have none. */
  close(): readonly MailOutcome[];
}

export function createBoard(mails: readonly ProposedMail[], keys: readonly string[]): Board {
  const known: (MailOutcome | undefined)[] = mails.map(() => undefined);
  let done = 0;
  let listed: readonly MailOutcome[] | null = null;
  const outcome = (index: number, ending: Ending): MailOutcome =>
    ({ mail: mails[index]?.id ?? '', key: keys[index] ?? '', ...ending }) as MailOutcome;
  return {
    set(index, ending) {
      if (known[index] === undefined) done += 1;
      known[index] = outcome(index, ending);
      listed = null;
    },
    get done() {
      return done;
    },
    outcomes() {
      listed ??= known.filter((one) => one !== undefined);
      return listed;
    },
    close: () => known.map((one, index) => one ?? outcome(index, { state: 'waiting' })),
  };
}

const unsure: Fault = { code: 'mail-unverified', detail: '' };

/** What the state of a mail at the end of a run is called. */
export function endingOf({ state, fault, review }: SendEntry, earlier: boolean): Ending {
  switch (state) {
    case 'sent':
      return { state: 'sent', earlier };
    case 'submitting':
    case 'pending':
      return { state: 'pending' };
    case 'unknown':
      return { state: 'unknown', fault: fault ?? unsure };
    case 'failed':
      return { state: 'failed', fault: fault ?? unsure };
    case 'drafted':
      return { state: review ? 'drafted' : 'waiting' };
    case 'planned':
    case 'claimed':
    case 'cancelled':
      return { state: 'waiting' };
  }
}
