import { Refusal } from './answer';

/** Says what it is to whoever finds it. */
const PREFIX = 'not-a-real-token-workbench-';
const LIFETIME_MS = 3_600_000;

/** Tokens that only this stand-in takes: forgotten on reload, each for its scopes and an hour. */
export class Tokens {
  private readonly issued = new Map<string, { readonly scopes: readonly string[]; readonly until: number }>();

  constructor(private readonly now: () => number) {}

  /** Lifetime of a token in seconds, as the sign-in answer states it. */
  readonly lifetime = LIFETIME_MS / 1000;

  issue(scopes: readonly string[]): string {
    const token = `${PREFIX}${this.issued.size + 1}`;
    this.issued.set(token, { scopes, until: this.now() + LIFETIME_MS });
    return token;
  }

  /** Passes when the header has a token of ours that still holds and covers the scope. */
  check(authorization: string | null, scope: string): void {
    if (authorization === null) throw new Refusal(401, 'InvalidAuthenticationToken', 'No token.', true);
    const found = this.issued.get(authorization.replace(/^Bearer /, ''));
    if (!authorization.startsWith('Bearer ') || found === undefined) {
      throw new Refusal(401, 'InvalidAuthenticationToken', 'The token was not issued here.', true);
    }
    if (found.until <= this.now()) throw new Refusal(401, 'InvalidAuthenticationToken', 'Token has expired.');
    if (!found.scopes.includes(scope)) {
      throw new Refusal(403, 'ErrorAccessDenied', `The token lacks the scope ${scope}.`, true);
    }
  }
}
