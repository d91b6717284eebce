import type { Clock } from '../ports';

/** Exchange takes 30 messages a minute from a mailbox; the rest is left to the user's own mail. */
export const MAILS_PER_MINUTE = 24;

const MINUTE = 60_000;
/** Waiting is cut up, so that a stop is heard at once. */
const SLICE = 500;

/** Lets at most `MAILS_PER_MINUTE` through in any 60 seconds; the first ones at once. */
export interface Pace {
  /** Waits for the next turn and takes it; false when `signal` stopped the waiting. */
  turn(signal: AbortSignal | undefined, onWait: () => void): Promise<boolean>;
  /** Milliseconds that `count` more turns take from now on. */
  remaining(count: number): number;
}

/** A pace that counts its turns by the given clock. */
export function createPace(clock: Pick<Clock, 'now' | 'wait'>): Pace {
  const turns: number[] = [];
  /** Moment at which the turn after `ahead` others can be taken. */
  const ready = (ahead: number): number => {
    const now = clock.now();
    const position = turns.length + ahead - MAILS_PER_MINUTE;
    if (position < 0) return now;
    const rounds = Math.floor(position / MAILS_PER_MINUTE);
    const base = turns[position % MAILS_PER_MINUTE] ?? now;
    return Math.max(now, base + MINUTE) + rounds * MINUTE;
  };
  return {
    async turn(signal, onWait) {
      while (true) {
        if (signal?.aborted) return false;
        const wait = ready(0) - clock.now();
        if (wait <= 0) break;
        onWait();
        await clock.wait(Math.min(wait, SLICE));
      }
      turns.push(clock.now());
      if (turns.length > MAILS_PER_MINUTE) turns.shift();
      return true;
    },
    remaining: (count) => (count <= 0 ? 0 : ready(count - 1) - clock.now()),
  };
}
