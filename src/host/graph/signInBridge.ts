import type { GraphStandIn } from './standIn';

type Listener = (message: string) => void;

/** What Office puts into the window for nested app authentication; msal-browser looks for it by this name. */
export interface BridgedWindow {
  nestedAppAuthBridge?: {
    addEventListener(type: string, listener: Listener): void;
    removeEventListener(type: string, listener: Listener): void;
    postMessage(message: string): void;
  };
}

/** A refusal in the bridge's own words, such as `USER_INTERACTION_REQUIRED` or `USER_CANCEL`. */
interface BridgeError {
  readonly status: string;
  readonly code?: string;
  readonly description?: string;
}

/** Decides whether a request fails: `GetToken` is silent, `GetTokenPopup` shows a window in real Office. */
export type BridgeHook = (method: string) => BridgeError | null;

interface BridgeRequest {
  readonly requestId: string;
  readonly method: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string };
}

const ENVIRONMENT = 'login.microsoftonline.com';

const base64url = (value: object): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/**
 * Installs the sign-in bridge, so that the real msal-browser signs in with the stand-in's account and no
 * request leaves the page. It must be there when the pane first signs in. Returns how to take it away again.
 */
export function installSignInBridge(
  window: BridgedWindow,
  standIn: Pick<GraphStandIn, 'account' | 'issueToken'>,
  now: () => number,
  hook: BridgeHook = () => null,
): () => void {
  const listeners = new Set<Listener>();
  window.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    postMessage(message) {
      const request = JSON.parse(message) as BridgeRequest;
      const answer = {
        messageType: 'NestedAppAuthResponse',
        requestId: request.requestId,
        ...answerTo(request, standIn, now, hook),
      };
      // Office answers later, never within the call.
      queueMicrotask(() => {
        for (const listener of listeners) listener(JSON.stringify(answer));
      });
    },
  };
  return () => {
    delete window.nestedAppAuthBridge;
  };
}

function answerTo(
  { method, tokenParams }: BridgeRequest,
  standIn: Pick<GraphStandIn, 'account' | 'issueToken'>,
  now: () => number,
  hook: BridgeHook,
): object {
  const refusal = hook(method);
  if (refusal !== null) return { success: false, error: refusal };
  const { name, address, tenantId, objectId } = standIn.account;
  const context = { homeAccountId: `${objectId}.${tenantId}`, environment: ENVIRONMENT, tenantId };
  if (method === 'GetInitContext') {
    const initContext = {
      sdkName: 'workbench',
      sdkVersion: '1',
      capabilities: { queryAccount: true },
      accountContext: context,
    };
    return { success: true, initContext };
  }
  if ((method !== 'GetToken' && method !== 'GetTokenPopup') || tokenParams === undefined) {
    const description = `The bridge does not know ${method}.`;
    return { success: false, error: { status: 'PERSISTENT_ERROR', code: 'unknown_method', description } };
  }
  const seconds = Math.floor(now() / 1000);
  const { token, lifetime } = standIn.issueToken(tokenParams.scope.split(' '));
  const claims = {
    aud: tokenParams.clientId,
    iss: `https://${ENVIRONMENT}/${tenantId}/v2.0`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + lifetime,
    name,
    oid: objectId,
    preferred_username: address,
    sub: objectId,
    tid: tenantId,
    ver: '2.0',
  };
  const account = { ...context, localAccountId: objectId, username: address, name, idTokenClaims: claims };
  return {
    success: true,
    account,
    token: {
      access_token: token,
      id_token: `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.not-signed`,
      expires_in: lifetime,
      scope: tokenParams.scope,
      account,
    },
  };
}
