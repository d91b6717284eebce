import { Refusal } from './answer';
import type { StandInAccount } from './message';
import type { Caller } from './part';

/** Says what it is to whoever finds it. */
const PREFIX = 'not-a-real-token-workbench-';
const LIFETIME_MS = 3_600_000;

const refusal = (message: string, reported: boolean): Refusal =>
  new Refusal(401, 'InvalidAuthenticationToken', message, reported);

/** Tokens that only this stand-in takes: forgotten on reload, each for one account, its scopes and an hour. */
export class Tokens {
  private readonly known = new Map<string, Caller & { readonly until: number }>();

  constructor(private readonly now: () => number) {}

  /** Lifetime of a token in seconds, as the sign-in answer states it. */
  readonly lifetime = LIFETIME_MS / 1000;

  issue(account: StandInAccount, scopes: readonly string[]): string {
    const token = `${PREFIX}${this.known.size + 1}`;
    this.known.set(token, { account, scopes, until: this.now() + LIFETIME_MS });
    return token;
  }

  /** Takes a token that was made elsewhere, for good. */
  accept(token: string, account: StandInAccount, scopes: readonly string[]): void {
    this.known.set(token, { account, scopes, until: Number.POSITIVE_INFINITY });
  }

  /** Who sends this header: refused when it has no token of ours that still holds. */
  caller(authorization: string | null): Caller {
    if (authorization === null) throw refusal('No token.', true);
    const found = this.known.get(authorization.replace(/^Bearer /, ''));
    if (!authorization.startsWith('Bearer ') || found === undefined) {
      throw refusal('The token was not issued here.', true);
    }
    if (found.until <= this.now()) throw refusal('Token has expired.', false);
    return found;
  }
}
