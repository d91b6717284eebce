import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Fault } from '../app/ports';

/** A fault of signing in. */
export const failed = (detail: string): Fault => ({ code: 'sign-in-failed', detail, mayHaveHappened: false });

/** What was never allowed; only the user or an administrator can. */
export const noConsent = (detail: string): Fault => ({
  code: 'consent-missing',
  detail,
  mayHaveHappened: false,
});

/** Nobody agreed yet; the user does not want to; an administrator has to agree; has to agree and was asked. */
const CONSENT_NUMBERS = new Set(['65001', '65004', '90094', '90095']);
const CONSENT_WORDS = new Set(['consent_required', 'access_denied']);

const wantsConsent = (error: AuthError): boolean =>
  CONSENT_WORDS.has(error.errorCode) ||
  CONSENT_WORDS.has(error.subError) ||
  ('errorNo' in error && typeof error.errorNo === 'string' && CONSENT_NUMBERS.has(error.errorNo));

/** True when only the user can go on: consent, password, second factor, or no account chosen yet. */
const wantsWindow = (error: AuthError): boolean =>
  error instanceof InteractionRequiredAuthError || error.errorCode === 'no_account_found';

/** Why signing in did not work, and whether a window could mend it. */
export interface SignInFailure {
  readonly fault: Fault;
  readonly wantsWindow: boolean;
}

/** MSAL's error codes are words; its messages may name the account and are not passed on. */
export function failureOf(error: unknown): SignInFailure {
  if (!(error instanceof AuthError)) return { fault: failed('unknown'), wantsWindow: false };
  const code = /^[\w.-]{1,80}$/.test(error.errorCode) ? error.errorCode : 'unknown';
  if (code === 'user_canceled' || code === 'user_cancelled') {
    return { fault: { code: 'sign-in-cancelled', detail: code, mayHaveHappened: false }, wantsWindow: false };
  }
  const window = wantsWindow(error);
  if (wantsConsent(error)) return { fault: noConsent(code), wantsWindow: window };
  return { fault: failed(window ? 'interaction-required' : code), wantsWindow: window };
}
