import type { Account, Fault, Identity } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import type { GraphPlace } from './adapters';
import { GraphClient } from './client';
import { z } from './shape';
import type { Tokens } from './tokens';

const TENANT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const Claims = z.object({ tid: z.string().regex(TENANT) });
const Me = z.object({
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().min(1),
});

/**
 * Tenant that a token is of; null where it does not say. It is not proof of anything: whether the token is good, Graph
 * says.
 * `tenantOf('e30.eyJ0aWQiOi…') //=> '11111111-2222-3333-4444-555555555555'`
 */
export function tenantOf(token: string): string | null {
  const [, claims = ''] = token.split('.');
  try {
    const bytes = Uint8Array.from(atob(claims.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    const parsed = Claims.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data.tid.toLowerCase() : null;
  } catch {
    return null;
  }
}

/** What a token cannot be used for any more. */
const over: Fault = { code: 'sign-in-failed', detail: 'token refused', mayHaveHappened: false };

/**
 * Sign-in by a token that somebody got elsewhere: there is no window and no other token. Graph is asked once whose it
 * is.
 * @param tenantId tenant of the account, by the address of the one who is signed in
 */
export function createGivenToken(
  place: GraphPlace,
  token: string,
  tenantId: (address: string) => string,
): Identity & Tokens {
  // With claims Graph wants another token than this one.
  const tokens: Tokens = { token: async (claims) => (claims === undefined ? ok(token) : fail(over)) };
  const client = new GraphClient(place, tokens);
  let account: Account | null = null;
  return {
    ...tokens,
    async signIn(): Promise<Result<Account, Fault>> {
      if (account !== null) return ok(account);
      const query = { $select: 'displayName,mail,userPrincipalName' };
      const me = await client.read({ operation: 'me', method: 'GET', path: '/me', query }, Me);
      // Who may not even ask for himself has a token for something else.
      if (!me.ok) return me.error.code === 'mail-refused' ? fail({ ...over, detail: me.error.detail }) : me;
      const { displayName, mail, userPrincipalName } = me.value;
      const address = mail || userPrincipalName;
      account = { name: displayName || address, address, tenantId: tenantId(address) };
      return ok(account);
    },
  };
}
