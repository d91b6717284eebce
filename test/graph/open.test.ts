import { openGraph } from '../../src/graph';

describe('openGraph', () => {
  it('loads no library before the first call, and then works', async () => {
    const graph = openGraph({
      clientId: '11111111-1111-4111-8111-111111111111',
      authority: 'https://login.microsoftonline.com/organizations',
      graphOrigin: 'https://graph.microsoft.com',
      clock: { now: () => 0, wait: () => new Promise(() => {}) },
    });
    const loaded = (): string[] =>
      Object.keys(require.cache).filter((path) => /msal|graph-client|zod/.test(path));
    expect(loaded()).toEqual([]);
    // Node has no Office around it: the answer comes from the loaded adapters.
    expect(await graph.mailer('').find('0'.repeat(32))).toMatchObject({
      error: { code: 'sign-in-failed', detail: 'no-nested-app-authentication' },
    });
    expect(loaded()).not.toEqual([]);
  });
});
