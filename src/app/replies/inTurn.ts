import type { ReplyDesk } from '../ports';

const turns = new WeakMap<ReplyDesk, Promise<unknown>>();

/**
 * Does what reads and writes the notes of a desk one after another: a look at the mailbox that began before a person
 * answered must not write the list back as it was.
 */
export function inTurn<T>(desk: ReplyDesk, work: () => Promise<T>): Promise<T> {
  const before = turns.get(desk) ?? Promise.resolve();
  const now = before.then(work, work);
  turns.set(
    desk,
    now.catch(() => undefined),
  );
  return now;
}
