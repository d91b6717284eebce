import type { Fault } from '../app/ports';
import type { Result } from '../core/index';

/** Where the client gets its access tokens. */
export interface Tokens {
  /**
   * A token for mail, without a window. `claims` is a challenge from a 401 as it stands in the header
   * (base64 of JSON) and forces a new token.
   */
  token(claims?: string): Promise<Result<string, Fault>>;
}
