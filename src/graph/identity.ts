import {
  AuthError,
  type AuthenticationResult,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { Account, Fault, Identity } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { claimsText } from './challenge';
import { type GraphConfig, mailScopes } from './config';
import type { Tokens } from './tokens';

/** A host that does not answer a silent request within this is taken as not answering at all. */
const SILENT_LIMIT_MS = 30_000;

const failed = (detail: string): Fault => ({ code: 'sign-in-failed', detail, mayHaveHappened: false });

/** MSAL's error codes are words; its messages may name the account and are not passed on. */
const faultOf = (error: unknown): Fault => {
  const code = error instanceof AuthError ? error.errorCode : 'unknown';
  if (code === 'user_canceled' || code === 'user_cancelled') {
    return { code: 'sign-in-cancelled', detail: code, mayHaveHappened: false };
  }
  return failed(/^[\w.-]{1,80}$/.test(code) ? code : 'unknown');
};

/** True when only the user can go on: consent, password, second factor, or no account chosen yet. */
const wantsWindow = (error: unknown): boolean =>
  error instanceof InteractionRequiredAuthError ||
  (error instanceof AuthError && error.errorCode === 'no_account_found');

/** True when the host can sign in for us: it put its bridge, or the means to make it, into the window. */
const hostSignsIn = (): boolean => {
  const scope = globalThis as { nestedAppAuthBridge?: unknown; __initializeNestedAppAuth?: unknown };
  return scope.nestedAppAuthBridge !== undefined || typeof scope.__initializeNestedAppAuth === 'function';
};

/**
 * Nested app authentication: Office signs in and picks the account. Tokens stay in memory; every request
 * under way is shared by all who ask for the same.
 */
export function createIdentity(
  config: Pick<GraphConfig, 'clientId' | 'authority' | 'graphOrigin' | 'clock'>,
): Identity & Tokens {
  const scopes = mailScopes(config.graphOrigin);
  const flights = new Map<string, Promise<Result<AuthenticationResult, Fault>>>();
  let client: Promise<IPublicClientApplication> | null = null;
  let signedIn: string | null = null;

  const open = (): Promise<IPublicClientApplication> => {
    client ??= createNestablePublicClientApplication({
      auth: { clientId: config.clientId, authority: config.authority, clientCapabilities: ['CP1'] },
      cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
    }).catch((error: unknown) => {
      client = null;
      throw error;
    });
    return client;
  };

  const request = async (
    window: boolean,
    parameters: { readonly scopes: string[]; readonly claims?: string },
  ): Promise<Result<AuthenticationResult, Fault>> => {
    if (!hostSignsIn()) return fail(failed('no-nested-app-authentication'));
    try {
      const msal = await open();
      const result = await (window ? msal.acquireTokenPopup(parameters) : msal.ssoSilent(parameters));
      // Another account in mid-session would send from another mailbox.
      if (signedIn !== null && signedIn !== result.account.homeAccountId) {
        return fail({ code: 'account-mismatch', detail: 'account-changed', mayHaveHappened: false });
      }
      signedIn = result.account.homeAccountId;
      return ok(result);
    } catch (error) {
      return fail(wantsWindow(error) ? needsWindow : faultOf(error));
    }
  };

  const acquire = (window: boolean, claims?: string): Promise<Result<AuthenticationResult, Fault>> => {
    const name = `${window ? 'popup' : 'silent'} ${claims ?? ''}`;
    const running = flights.get(name);
    if (running) return running;
    const asked = request(window, claims === undefined ? { scopes } : { scopes, claims });
    const limited = window ? asked : Promise.race([asked, tooLate()]);
    const flight = limited.finally(() => flights.delete(name));
    flights.set(name, flight);
    return flight;
  };

  const tooLate = async (): Promise<Result<AuthenticationResult, Fault>> => {
    await config.clock.wait(SILENT_LIMIT_MS);
    return fail(noHost);
  };

  return {
    async signIn(mode) {
      const silent = await acquire(false);
      if (silent.ok) return ok(accountOf(silent.value));
      if (mode === 'silent') return silent.error === needsWindow ? ok(null) : silent;
      // What fails silently for another reason may still work with the user's help.
      if (silent.error.code !== 'sign-in-failed' || silent.error === noHost) return silent;
      const asked = await acquire(true);
      return asked.ok ? ok(accountOf(asked.value)) : asked;
    },

    async token(challenge) {
      const claims = challenge === undefined ? undefined : claimsText(challenge);
      if (claims === null) return fail(failed('challenge-unreadable'));
      const result = await acquire(false, claims);
      return result.ok ? ok(result.value.accessToken) : result;
    },
  };
}

/** The one fault that a window can mend. */
const needsWindow: Fault = failed('interaction-required');
/** A window would wait as long. */
const noHost: Fault = failed('host-does-not-answer');

const accountOf = ({ account }: AuthenticationResult): Account => ({
  name: account.name || account.username,
  address: account.username,
  tenantId: account.tenantId,
});
