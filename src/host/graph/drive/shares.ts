import { Refusal } from '../answer';

/**
 * The link behind an id of `/shares`: `u!` and the link in base64 for addresses, without its padding.
 * `linkOf('u!aHR0cHM6Ly9hLmV4YW1wbGU') //=> 'https://a.example'`
 */
export function linkOf(shareId: string): string {
  const [, encoded] = /^u!([A-Za-z0-9_-]+)$/.exec(shareId) ?? [];
  if (encoded === undefined) throw new Refusal(400, 'invalidRequest', 'The sharing id is malformed.', true);
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}
