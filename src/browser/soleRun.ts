/** What keeps runs apart that share a browser: its locks, where it has them. */
type Locks = Pick<LockManager, 'request'>;

/**
 * Begins to send as the only pane of this browser, until the answer is called; a pane that is closed
 * gives it free. Null where another pane sends. A browser without locks keeps nobody off.
 */
export function beginAlone(
  locks: Locks | undefined = globalThis.navigator?.locks,
): Promise<(() => void) | null> {
  if (locks === undefined) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    const held = locks.request('dunning-send', { ifAvailable: true }, (lock) => {
      if (lock === null) return resolve(null);
      return new Promise<void>((end) => resolve(() => end()));
    });
    // Where locks are denied, as in some frames, the run goes on as without them.
    held.catch(() => resolve(() => {}));
  });
}
