import {
  type AuthenticationResult,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { Account, Fault, Identity, Purpose } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { claimsText } from './challenge';
import { type GraphConfig, scopesFor } from './config';
import { failed, failureOf, noConsent, type SignInFailure } from './signInFault';
import type { Tokens } from './tokens';

/** A host that does not answer a silent request within this is taken as not answering at all. */
const SILENT_LIMIT_MS = 30_000;

/** Without any other, what signing in is for. */
const MAIL: readonly Purpose[] = ['mail'];

type Signed = Result<AuthenticationResult, SignInFailure>;

/** A fault that no window mends. */
const final = (fault: Fault): { readonly ok: false; readonly error: SignInFailure } =>
  fail({ fault, wantsWindow: false });

/** True when the host can sign in for us: it put its bridge, or the means to make it, into the window. */
const hostSignsIn = (): boolean => {
  const scope = globalThis as { nestedAppAuthBridge?: unknown; __initializeNestedAppAuth?: unknown };
  return scope.nestedAppAuthBridge !== undefined || typeof scope.__initializeNestedAppAuth === 'function';
};

/**
 * Nested app authentication: Office signs in and picks the account. Tokens stay in memory; every request
 * under way is shared by all who ask for the same. A purpose is asked of the user when it is first used.
 */
export function createIdentity(
  config: Pick<GraphConfig, 'clientId' | 'authority' | 'graphOrigin' | 'clock'>,
): Identity & Tokens {
  const flights = new Map<string, Promise<Signed>>();
  /** Purposes for which there was a token in this session. */
  const granted = new Set<Purpose>();
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

  const request = async (window: boolean, purposes: readonly Purpose[], claims?: string): Promise<Signed> => {
    if (!hostSignsIn()) return final(failed('no-nested-app-authentication'));
    const scopes = scopesFor(config.graphOrigin, purposes);
    const parameters = claims === undefined ? { scopes } : { scopes, claims };
    try {
      const msal = await open();
      const result = await (window ? msal.acquireTokenPopup(parameters) : msal.ssoSilent(parameters));
      // Another account in mid-session would send from another mailbox.
      if (signedIn !== null && signedIn !== result.account.homeAccountId) {
        return final({ code: 'account-mismatch', detail: 'account-changed', mayHaveHappened: false });
      }
      signedIn = result.account.homeAccountId;
      for (const purpose of purposes) granted.add(purpose);
      return ok(result);
    } catch (error) {
      return fail(failureOf(error));
    }
  };

  const acquire = (window: boolean, purposes: readonly Purpose[], claims?: string): Promise<Signed> => {
    const name = [window ? 'popup' : 'silent', ...new Set(purposes), claims ?? ''].join(' ');
    const running = flights.get(name);
    if (running) return running;
    const asked = request(window, purposes, claims);
    const limited = window ? asked : Promise.race([asked, tooLate()]);
    const flight = limited.finally(() => flights.delete(name));
    flights.set(name, flight);
    return flight;
  };

  const tooLate = async (): Promise<Signed> => {
    await config.clock.wait(SILENT_LIMIT_MS);
    return final(noHost);
  };

  /** Who is signed in, but not for all of this: then what is missing is consent. */
  const tokenFault = ({ fault, wantsWindow }: SignInFailure, purposes: readonly Purpose[]): Fault =>
    wantsWindow && signedIn !== null && !purposes.every((purpose) => granted.has(purpose))
      ? noConsent(fault.detail)
      : fault;

  return {
    async signIn(mode, purposes = MAIL) {
      const silent = await acquire(false, purposes);
      if (silent.ok) return ok(accountOf(silent.value));
      const { fault, wantsWindow } = silent.error;
      if (mode === 'silent') return wantsWindow ? ok(null) : fail(fault);
      // What fails silently for another reason may still work with the user's help.
      const helps = wantsWindow || (fault.code === 'sign-in-failed' && fault !== noHost);
      if (!helps) return fail(fault);
      const asked = await acquire(true, purposes);
      return asked.ok ? ok(accountOf(asked.value)) : fail(asked.error.fault);
    },

    async token(challenge, purposes = MAIL) {
      const claims = challenge === undefined ? undefined : claimsText(challenge);
      if (claims === null) return fail(failed('challenge-unreadable'));
      const result = await acquire(false, purposes, claims);
      return result.ok ? ok(result.value.accessToken) : fail(tokenFault(result.error, purposes));
    },
  };
}

/** A window would wait as long. */
const noHost: Fault = failed('host-does-not-answer');

const accountOf = ({ account }: AuthenticationResult): Account => ({
  name: account.name || account.username,
  address: account.username,
  tenantId: account.tenantId,
});
