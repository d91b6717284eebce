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

test('one pane sends for a company at a time; another company is free', async () => {
  const locks = browserLocks();
  const first = await beginAlone('be01', locks);
  expect(first).not.toBeNull();
  expect(await beginAlone('be01', locks)).toBeNull();
  expect(await beginAlone('nl01', locks)).not.toBeNull();
  first?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await beginAlone('be01', locks)).not.toBeNull();
});

test('a browser without locks, or that denies them, keeps nobody off', async () => {
  const denying = { request: () => Promise.reject(new Error('SecurityError')) } as unknown as LockManager;
  expect(await beginAlone('be01', undefined)).not.toBeNull();
  expect(await beginAlone('be01', denying)).not.toBeNull();
});
