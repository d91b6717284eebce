import type { Fault, Purpose } from '../app/ports';
import type { Result } from '../core/index';

/** Where the client gets its access tokens. */
export interface Tokens {
  /**
   * A token for these purposes (mail without them), without a window: `consent-missing` where the user never
   * agreed to one of them. `claims` is a challenge from a 401 as it stands in the header (base64 of JSON) and
   * forces a new token.
   */
  token(claims?: string, purposes?: readonly Purpose[]): Promise<Result<string, Fault>>;
}
