import { type StandInAnswer, success, unknown } from './answer';
import type { Caller, StandInRequest } from './part';

/** Answers who is signed in; null for another path. Needs no scope beyond having signed in. */
export function answerMe({ method, path, url }: StandInRequest, { account }: Caller): StandInAnswer | null {
  if (path !== '/me' || method !== 'GET') return null;
  const known: Record<string, string> = {
    id: account.objectId,
    displayName: account.name,
    mail: account.address,
    userPrincipalName: account.address,
  };
  const stranger = [...url.searchParams.keys()].find((name) => name !== '$select');
  if (stranger !== undefined) throw unknown(400, `Query option '${stranger}' is not known here.`);
  const select = url.searchParams.get('$select')?.split(',') ?? Object.keys(known);
  const missing = select.find((name) => known[name] === undefined);
  if (missing !== undefined) throw unknown(400, `Could not find a property named '${missing}'.`);
  return success(200, Object.fromEntries(Object.entries(known).filter(([name]) => select.includes(name))));
}
