import { beginAlone } from '../../src/browser/soleRun';

/** The locks of a browser, as far as they are asked for. */
function browserLocks() {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: unknown,
    work: (lock: { name: string } | null) => unknown,
  ): Promise<void> => {
    if (held.has(name)) {
      await work(null);
      return;
    }
    held.add(name);
    await work({ name });
    held.delete(name);
  };
  return { request } as unknown as LockManager;
}

test('one pane sends at a time, whatever the company: two could share a mailbox', async () => {
  const locks = browserLocks();
  const first = await beginAlone(locks);
  expect(first).not.toBeNull();
  expect(await beginAlone(locks)).toBeNull();
  first?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await beginAlone(locks)).not.toBeNull();
});

test('a browser without locks, or that denies them, keeps nobody off', async () => {
  const denying = { request: () => Promise.reject(new Error('SecurityError')) } as unknown as LockManager;
  expect(await beginAlone(undefined)).not.toBeNull();
  expect(await beginAlone(denying)).not.toBeNull();
});
