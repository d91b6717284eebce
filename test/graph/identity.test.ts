/** @jest-environment jsdom */
import { createIdentity } from '../../src/graph/identity';
import { type BridgedWindow, type BridgeHook, installSignInBridge } from '../../src/host/graph/signInBridge';
import { GraphStandIn } from '../../src/host/graph/standIn';
import { account } from './connected';

const now = (): number => Date.now();

/** msal-browser in this window, behind the workbench's bridge; `outside` are the requests it made elsewhere. */
function office(
  hook?: BridgeHook,
  wait: () => Promise<void> = () => new Promise(() => {}),
  graphOrigin = 'https://graph.microsoft.com',
) {
  const asked: string[] = [];
  const issued: (readonly string[])[] = [];
  const outside = jest.fn();
  globalThis.fetch = outside;
  const standIn = new GraphStandIn({ account, now });
  const host = {
    account,
    issueToken: (scopes: readonly string[]) => {
      issued.push(scopes);
      return standIn.issueToken(scopes);
    },
  };
  const uninstall = installSignInBridge(window as BridgedWindow, host, now, (method) => {
    asked.push(method);
    return hook?.(method) ?? null;
  });
  const identity = createIdentity({
    clientId: '11111111-1111-4111-8111-111111111111',
    authority: 'https://login.microsoftonline.com/organizations',
    graphOrigin,
    clock: { now, wait },
  });
  return { identity, host, asked, issued, outside, uninstall };
}

const ann = { name: 'Ann Peeters', address: 'ann@example.be', tenantId: account.tenantId };

describe('sign-in by real msal-browser', () => {
  it('is silent, needs no request outside, and asks for mail only', async () => {
    const { identity, asked, issued, outside } = office();
    expect(await identity.signIn('silent')).toEqual({ ok: true, value: ann });
    expect(asked).toEqual(['GetInitContext', 'GetToken']);
    expect(issued).toEqual([['Mail.ReadWrite', 'Mail.Send']]);
    expect(outside).not.toHaveBeenCalled();
  });

  it('keeps the token in memory and out of storage', async () => {
    const { identity, asked } = office();
    const token = await identity.token();
    expect(token).toEqual({ ok: true, value: 'not-a-real-token-workbench-1' });
    expect(await identity.token()).toEqual(token);
    expect(asked).toEqual(['GetInitContext', 'GetToken']);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('not-a-real-token');
  });

  it('shares one request among all who ask at once', async () => {
    const { identity, asked } = office();
    await Promise.all([identity.signIn('silent'), identity.token(), identity.signIn('interactive')]);
    expect(asked).toEqual(['GetInitContext', 'GetToken']);
  });

  it('says nobody where a window is needed, and opens it when allowed to', async () => {
    const needed = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' };
    const { identity, asked } = office((method) => (method === 'GetToken' ? needed : null));
    expect(await identity.signIn('silent')).toEqual({ ok: true, value: null });
    expect(asked).not.toContain('GetTokenPopup');
    expect(await identity.signIn('interactive')).toEqual({ ok: true, value: ann });
    expect(asked).toContain('GetTokenPopup');
  });

  it('tells a closed window from a failure', async () => {
    const { identity } = office((method) =>
      method === 'GetToken'
        ? { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' }
        : method === 'GetTokenPopup'
          ? { status: 'USER_CANCEL' }
          : null,
    );
    expect(await identity.signIn('interactive')).toMatchObject({ error: { code: 'sign-in-cancelled' } });
  });

  it('passes on the code of a failure, not its words', async () => {
    const broken = { status: 'PERSISTENT_ERROR', code: 'server_error', description: 'ann@example.be' };
    const { identity } = office((method) => (method === 'GetToken' ? broken : null));
    expect(await identity.signIn('silent')).toEqual({
      ok: false,
      error: { code: 'sign-in-failed', detail: 'server_error', mayHaveHappened: false },
    });
  });

  it('gets a new token for a challenge', async () => {
    const { identity, asked } = office();
    await identity.token();
    expect(await identity.token(btoa('{"access_token":{"nbf":{"essential":true}}}'))).toEqual({
      ok: true,
      value: 'not-a-real-token-workbench-2',
    });
    expect(asked).toEqual(['GetInitContext', 'GetToken', 'GetToken']);
    expect(await identity.token('%%%')).toMatchObject({ error: { detail: 'challenge-unreadable' } });
  });

  it('stops when the host changes the account in mid-session', async () => {
    const { identity, host } = office();
    await identity.token();
    host.account = { ...account, objectId: '44444444-4444-4444-8444-444444444444' };
    expect(await identity.token(btoa('{"access_token":{}}'))).toMatchObject({
      error: { code: 'account-mismatch', detail: 'account-changed' },
    });
  });

  it('asks for each purpose when it is first used, and for no more', async () => {
    const { identity, issued } = office();
    await identity.signIn('silent');
    await identity.token(undefined, ['shared-mail']);
    await identity.token(undefined, ['team-folder']);
    await identity.token(undefined, ['mail']);
    expect(issued).toEqual([
      ['Mail.ReadWrite', 'Mail.Send'],
      ['Mail.ReadWrite.Shared', 'Mail.Send.Shared'],
      ['Files.ReadWrite.All'],
    ]);
  });

  it('asks for several at once by one window', async () => {
    const needed = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' };
    const { identity, issued } = office((method) => (method === 'GetToken' ? needed : null));
    expect(await identity.signIn('interactive', ['mail', 'team-folder'])).toEqual({ ok: true, value: ann });
    expect(issued).toEqual([['Mail.ReadWrite', 'Mail.Send', 'Files.ReadWrite.All']]);
  });

  it('names the resource in another cloud', async () => {
    const { identity, issued } = office(undefined, undefined, 'https://graph.microsoft.us');
    await identity.token(undefined, ['mail', 'team-folder']);
    expect(issued).toEqual([
      [
        'https://graph.microsoft.us/Mail.ReadWrite',
        'https://graph.microsoft.us/Mail.Send',
        'https://graph.microsoft.us/Files.ReadWrite.All',
      ],
    ]);
  });

  it.each(['consent_required', 'interaction_required'])(
    'says that consent is missing where mail was allowed and this was not: %s',
    async (code) => {
      let mail = true;
      const { identity, asked } = office((method) =>
        method === 'GetToken' && !mail ? { status: 'USER_INTERACTION_REQUIRED', code } : null,
      );
      expect((await identity.token()).ok).toBe(true);
      mail = false;
      expect(await identity.token(undefined, ['team-folder'])).toMatchObject({
        error: { code: 'consent-missing', mayHaveHappened: false },
      });
      expect(await identity.signIn('silent', ['team-folder'])).toEqual({ ok: true, value: null });
      expect(asked).not.toContain('GetTokenPopup');
      expect(await identity.signIn('interactive', ['team-folder'])).toEqual({ ok: true, value: ann });
    },
  );

  it('says that nobody is signed in where it was for mail', async () => {
    const needed = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' };
    const { identity } = office((method) => (method === 'GetToken' ? needed : null));
    expect(await identity.token()).toMatchObject({
      error: { code: 'sign-in-failed', detail: 'interaction-required' },
    });
  });

  it('tells a refused consent from a failure', async () => {
    const { identity } = office((method) =>
      method === 'GetToken'
        ? { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' }
        : method === 'GetTokenPopup'
          ? { status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS65004 ann@example.be' }
          : null,
    );
    expect(await identity.signIn('interactive', ['team-folder'])).toEqual({
      ok: false,
      error: { code: 'consent-missing', detail: 'access_denied', mayHaveHappened: false },
    });
  });

  it('does not wait for ever for a host that stays silent', async () => {
    const { identity } = office(undefined, () => Promise.resolve());
    (window as BridgedWindow).nestedAppAuthBridge = {
      addEventListener: () => {},
      removeEventListener: () => {},
      postMessage: () => {},
    };
    expect(await identity.signIn('interactive')).toMatchObject({
      error: { code: 'sign-in-failed', detail: 'host-does-not-answer' },
    });
  });

  it('fails plainly where Office cannot sign in', async () => {
    const { identity, outside, uninstall } = office();
    uninstall();
    expect(await identity.signIn('interactive')).toEqual({
      ok: false,
      error: { code: 'sign-in-failed', detail: 'no-nested-app-authentication', mayHaveHappened: false },
    });
    expect(outside).not.toHaveBeenCalled();
  });
});
