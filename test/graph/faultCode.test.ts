import type { Purpose } from '../../src/app/ports';
import { faultOfAnswer } from '../../src/graph/fault';
import { codeOf } from '../../src/graph/faultCode';
import { MORNING } from './connected';

describe('the code of a fault', () => {
  it.each<[Purpose, number, string, string]>([
    ['mail', 400, 'ErrorInvalidRecipients', 'address-refused'],
    ['mail', 403, 'ErrorSendAsDenied', 'mailbox-denied'],
    ['mail', 403, 'ErrorAccessDenied', 'mailbox-denied'],
    ['mail', 403, 'Authorization_RequestDenied', 'consent-missing'],
    ['mail', 403, 'SomethingElse', 'mail-refused'],
    ['shared-mail', 403, 'SomethingElse', 'mailbox-denied'],
    ['shared-mail', 404, 'ErrorInvalidUser', 'mailbox-denied'],
    ['shared-mail', 404, 'ResourceNotFound', 'mailbox-denied'],
    ['shared-mail', 404, 'ErrorItemNotFound', 'mail-refused'],
    ['mail', 404, 'MailboxNotEnabledForRESTAPI', 'mailbox-denied'],
    ['mail', 404, 'ErrorItemNotFound', 'mail-refused'],
    ['mail', 507, 'ErrorQuotaExceeded', 'mailbox-full'],
    ['mail', 403, 'ErrorQuotaExceeded', 'mailbox-full'],
    ['mail', 413, 'ErrorMessageSizeExceeded', 'mail-too-large'],
    ['mail', 413, 'no-code', 'mail-too-large'],
    ['mail', 401, 'InvalidAuthenticationToken', 'sign-in-failed'],
    ['mail', 429, 'ApplicationThrottled', 'mail-limit'],
    ['mail', 400, 'ErrorExceededMessageLimit', 'mail-limit'],
    ['mail', 503, 'ErrorServerBusy', 'mail-unreachable'],
    ['mail', 409, 'ErrorIrresolvableConflict', 'mail-unreachable'],
    ['mail', 412, 'ErrorIrresolvableConflict', 'mail-unreachable'],
    ['mail', 400, 'RequestBodyRead', 'mail-refused'],
    ['mail', 501, 'notImplemented', 'mail-refused'],
    ['team-folder', 403, 'accessDenied', 'team-denied'],
    ['team-folder', 403, 'Authorization_RequestDenied', 'consent-missing'],
    ['team-folder', 404, 'itemNotFound', 'team-gone'],
    ['team-folder', 507, 'quotaLimitReached', 'team-denied'],
    ['team-folder', 429, 'activityLimitReached', 'team-unreachable'],
    ['team-folder', 503, 'serviceNotAvailable', 'team-unreachable'],
    ['team-folder', 401, 'unauthenticated', 'sign-in-failed'],
  ])('for %s, %i %s is %s', (purpose, status, word, code) => {
    expect(codeOf(purpose, status, word)).toBe(code);
    expect(codeOf(purpose, status, word.toUpperCase())).toBe(code);
  });
});

describe('a fault', () => {
  const asked = { operation: 'send', method: 'POST' } as const;
  const answered = (status: number, headers: Record<string, string>, body: unknown = null) =>
    faultOfAnswer(asked, { status, headers: new Headers(headers), body }, MORNING);

  it.each([
    ['30', 30_000],
    ['Sat, 21 Nov 2026 09:31:00 GMT', 60_000],
    ['later', undefined],
    ['-1', undefined],
    ['99999999999999999999', undefined],
  ])('says how long Graph asks to wait: %s', (header, milliseconds) => {
    expect(answered(429, { 'Retry-After': header }).retryAfter).toBe(milliseconds);
  });

  it('holds nothing of what Graph says but words', () => {
    const body = { error: { code: 'jan@example.be wrote', message: 'Bearer secret' } };
    const headers = { 'request-id': 'a b@c', 'Retry-After': 'jan@example.be' };
    expect(answered(400, headers, body)).toEqual({
      code: 'mail-refused',
      detail: 'send: 400 no-code request-id=no-code retry-after=unreadable',
      mayHaveHappened: false,
      status: 400,
    });
  });

  it.each([400, 401, 403, 405, 413, 422, 501])('of %i is a refusal at the door', (status) => {
    expect(answered(status, {}).mayHaveHappened).toBe(false);
  });

  it.each([202, 404, 408, 409, 410, 412, 423, 429, 500, 502, 503, 504, 507])(
    'of %i may hide a request that was carried out',
    (status) => {
      expect(answered(status, {}).mayHaveHappened).toBe(true);
    },
  );
});
