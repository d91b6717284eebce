import { refused, responseOf } from '../answer';
import type { Disturbance, DisturbedRequest } from '../faultHook';

/**
 * What can go wrong with a request:
 * `answer-lost` it is carried out, and nobody hears of it · `request-lost` it never arrives ·
 * `gateway-timeout` 504 although it was carried out · `accepted-busy` a send is accepted by 202 with Retry-After ·
 * `throttled-after` 429 although a send was accepted · `throttled`, `throttled-seconds`, `throttled-date` 429 without
 * Retry-After, with one in seconds, with one as a date · `throttled-inner` 429 for one request of a batch ·
 * `id-changed` a sent mail has another id than its draft · `conflict` 409 · `precondition` 412 ·
 * `sync-lost` 410: how far a folder was told is not known any more · `page-repeated` what is new comes twice ·
 * `claims` 401 that asks for a stronger sign-in · `burst` 500 to 504, several in a row · `slow` the answer takes its time
 */
export const faultNames = [
  'answer-lost',
  'request-lost',
  'gateway-timeout',
  'accepted-busy',
  'throttled-after',
  'throttled',
  'throttled-seconds',
  'throttled-date',
  'throttled-inner',
  'id-changed',
  'conflict',
  'precondition',
  'sync-lost',
  'page-repeated',
  'claims',
  'burst',
  'slow',
] as const;
export type FaultName = (typeof faultNames)[number];

const isSend = ({ method, path }: DisturbedRequest): boolean =>
  method === 'POST' && /\/(send|sendMail)$/.test(path);
const changes = ({ method }: DisturbedRequest): boolean => ['PATCH', 'PUT', 'DELETE'].includes(method);
const isMailDelta = ({ method, path }: DisturbedRequest): boolean =>
  method === 'GET' && path.endsWith('/messages/delta');
/** Addresses of content carry no token and are no part of Graph. */
const isGraph = ({ path }: DisturbedRequest): boolean =>
  /^\/(me|users|drives|shares|sites|\$batch)\b/.test(path);

/** True where Graph may answer a request so. */
export function fits(name: FaultName, request: DisturbedRequest): boolean {
  switch (name) {
    case 'accepted-busy':
    case 'throttled-after':
    case 'id-changed':
      return isSend(request);
    case 'throttled-inner':
      return request.batched === true;
    case 'conflict':
    case 'precondition':
      return changes(request) && isGraph(request);
    case 'sync-lost':
    case 'page-repeated':
      return isMailDelta(request);
    case 'claims':
      return isGraph(request) && request.batched !== true;
    default:
      return true;
  }
}

const after = (status: number, code: string, headers: Record<string, string> = {}): Disturbance => ({
  kind: 'after',
  answer: error(status, code, headers),
});
const instead = (status: number, code: string, headers: Record<string, string> = {}): Disturbance => ({
  kind: 'instead',
  answer: error(status, code, headers),
});
const error = (status: number, code: string, headers: Record<string, string>): Response =>
  responseOf({ ...refused({ status, code, message: 'Injected fault.' }), headers }, 'workbench-fault');

/** Wants a token that was asked for again, as after a change of the account's rights. */
const CLAIMS = btoa(JSON.stringify({ access_token: { nbf: { essential: true, value: '1604106651' } } }));

const BROKEN = [
  [500, 'generalException'],
  [502, 'BadGateway'],
  [503, 'serviceNotAvailable'],
  [504, 'GatewayTimeout'],
] as const;

/** What a fault does to a request. `seconds` is how long it asks to wait or takes; `variant` picks among kinds. */
export function disturbanceOf(
  name: FaultName,
  request: DisturbedRequest,
  { now, seconds, variant }: { readonly now: number; readonly seconds: number; readonly variant: number },
): Disturbance {
  switch (name) {
    case 'answer-lost':
    case 'request-lost':
    case 'id-changed':
    case 'sync-lost':
    case 'page-repeated':
      return { kind: name };
    case 'slow':
      return { kind: 'slow', milliseconds: seconds * 1000 };
    case 'gateway-timeout':
      return after(504, 'UnknownError');
    case 'accepted-busy':
      return {
        kind: 'after',
        answer: responseOf(
          { status: 202, body: null, headers: { 'Retry-After': String(seconds) } },
          'workbench-fault',
        ),
      };
    case 'throttled-after':
      return after(429, 'ApplicationThrottled', { 'Retry-After': String(seconds) });
    case 'throttled':
      return instead(429, 'TooManyRequests');
    case 'throttled-seconds':
    case 'throttled-inner':
      return instead(429, 'TooManyRequests', { 'Retry-After': String(seconds) });
    case 'throttled-date':
      return instead(429, 'TooManyRequests', { 'Retry-After': new Date(now + seconds * 1000).toUTCString() });
    case 'conflict':
      return request.path.includes('/drive')
        ? instead(409, 'resourceModified')
        : instead(409, 'ErrorIrresolvableConflict');
    case 'precondition':
      return instead(412, 'ErrorPreconditionFailed');
    case 'claims':
      return instead(401, 'InvalidAuthenticationToken', {
        'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${CLAIMS}"`,
      });
    case 'burst': {
      const [status, code] = BROKEN[variant % BROKEN.length] ?? BROKEN[0];
      return instead(status, code);
    }
  }
}
