import type { Fault } from '../../../app/ports';
import { SignInFix } from '../check/SignInFix';

/** Faults that a sign-in mends. */
const mended: ReadonlySet<Fault['code']> = new Set([
  'consent-missing',
  'sign-in-cancelled',
  'sign-in-failed',
]);

interface Props {
  readonly fault: Fault;
  readonly onSignedIn: () => void;
}

/** The way out of a missing permission: signs in and asks for it. Nothing for other faults. */
export function SignInAgain({ fault, onSignedIn }: Props) {
  return mended.has(fault.code) ? <SignInFix onAgain={onSignedIn} /> : null;
}
