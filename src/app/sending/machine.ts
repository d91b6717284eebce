import type { SendEntry } from '../ports';
import { FARTHEST_LOOK, MOST_SUBMISSIONS } from './timing';

/** A mail as far as it is, and what this run knows of it beside the journal. */
export interface Handled {
  readonly entry: SendEntry;
  /** Whether the mailbox was asked what it has of it, or nobody can have drafted it yet. */
  readonly asked: boolean;
  /** Whether the draft says what this run shows. */
  readonly written: boolean;
  /** Whether this run made the draft. */
  readonly fresh: boolean;
  /** Whether the last look saw a draft that the mailbox never took. */
  readonly again: boolean;
}

export interface Facts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds after which an unsubmitted draft is handed over again. */
  readonly settle: number;
  readonly team: boolean;
}

/** What to do next for a mail. `nothing`: it has an end, waits for a person, or lies in Drafts as asked. */
export type Step =
  | { readonly do: 'claim' | 'find' | 'draft' | 'rewrite' | 'submit' | 'look' | 'nothing' }
  | { readonly do: 'wait'; readonly until: number };

/** A mail that nobody worked on yet. */
export const inHand = (entry: SendEntry, known: Partial<Omit<Handled, 'entry'>> = {}): Handled => ({
  entry,
  asked: false,
  written: false,
  fresh: false,
  again: false,
  ...known,
});

/** Whether a mail may be on its way. */
export const isOnItsWay = ({ state }: Pick<SendEntry, 'state'>): boolean =>
  state === 'submitting' || state === 'pending';

/** Whether a mail was not handed over yet. */
export const isBefore = ({ state }: Pick<SendEntry, 'state'>): boolean =>
  state === 'planned' || state === 'claimed' || state === 'drafted';

/** Whether it is known what became of a mail. */
export const isEnd = ({ state }: Pick<SendEntry, 'state'>): boolean =>
  state === 'sent' || state === 'failed' || state === 'cancelled';

/** Whether it is time to look for a mail; also where the clock went back since that time was set. */
export const isLookDue = ({ lookAt }: Pick<SendEntry, 'lookAt'>, now: number): boolean =>
  lookAt === null || lookAt <= now || lookAt > now + FARTHEST_LOOK;

/** The next step for a mail. Only what was drafted, written and asked for by this run is handed over. */
export function nextStep({ entry, asked, written, again }: Handled, { now, settle, team }: Facts): Step {
  switch (entry.state) {
    case 'planned':
    case 'claimed':
    case 'drafted':
      if (team && entry.claim === null) return { do: 'claim' };
      if (!asked) return { do: 'find' };
      if (entry.draft === null) return { do: 'draft' };
      if (!written) return { do: 'rewrite' };
      return { do: entry.review ? 'nothing' : 'submit' };
    case 'submitting':
    case 'pending': {
      const isSettled = now - (entry.submittedAt ?? now) >= settle;
      if (again && isSettled && entry.submissions < MOST_SUBMISSIONS) return { do: 'submit' };
      if (isLookDue(entry, now)) return { do: 'look' };
      return { do: 'wait', until: entry.lookAt ?? now };
    }
    case 'sent':
    case 'unknown':
    case 'failed':
    case 'cancelled':
      return { do: 'nothing' };
  }
}
