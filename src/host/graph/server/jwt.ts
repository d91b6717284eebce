import type { StandInAccount } from '../message';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A token in the form of a real one, so that a program can read from it who signs in. It is not signed, says that it
 * is not real, and is the same at every start.
 */
export const tokenOf = (
  { tenantId, objectId, address, name }: StandInAccount,
  scopes: readonly string[],
): string =>
  [
    encoded({ alg: 'none', typ: 'JWT' }),
    encoded({
      note: 'not a real token: for the stand-in of Graph only',
      tid: tenantId,
      oid: objectId,
      upn: address,
      name,
      scp: scopes.join(' '),
    }),
    'not-signed',
  ].join('.');
