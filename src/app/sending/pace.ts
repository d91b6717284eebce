/** Exchange takes 30 messages a minute from a mailbox; the rest is left to the user's own mail. */
export const MAILS_PER_MINUTE = 24;

/** What Exchange takes at most. */
const MOST_PER_MINUTE = 30;

const MINUTE = 60_000;

/** Lets at most so many mails through in any 60 seconds; the first ones at once. Moments in milliseconds since 1970. */
export interface Pace {
  /** Milliseconds until the next may go. */
  wait(now: number): number;
  /** Counts one that goes now. */
  take(now: number): void;
  /** Milliseconds that `count` more take from now on. */
  remaining(count: number, now: number): number;
}

/**
 * A pace that counts what went before it.
 * @param before moments at which mails were handed over, by earlier runs too
 */
export function createPace(perMinute: number = MAILS_PER_MINUTE, before: readonly number[] = []): Pace {
  const most = Math.max(1, Math.min(Math.floor(perMinute) || 1, MOST_PER_MINUTE));
  let turns = [...before].sort((one, other) => one - other).slice(-most);
  /** Moment at which the turn after `ahead` others can be taken. */
  const ready = (ahead: number, now: number): number => {
    // What is in the future was counted before the clock went back.
    if (turns.some((turn) => turn > now)) turns = turns.map((turn) => Math.min(turn, now));
    const position = turns.length + ahead - most;
    if (position < 0) return now;
    const rounds = Math.floor(position / most);
    const base = turns[position % most] ?? now;
    return Math.max(now, base + MINUTE) + rounds * MINUTE;
  };
  return {
    wait: (now) => ready(0, now) - now,
    take(now) {
      turns.push(now);
      if (turns.length > most) turns.shift();
    },
    remaining: (count, now) => (count <= 0 ? 0 : ready(count - 1, now) - now),
  };
}
