/**
 * Work that pauses at each `yield`, so that whoever runs it may let others have their turn. It stays pure: what it gives
 * does not depend on when it goes on.
 */
export type Sliced<T> = Generator<void, T, void>;

/**
 * Runs sliced work to its end at once.
 * @example runThrough(proposeInSlices(input)).mails.length //=> 38
 */
export function runThrough<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
