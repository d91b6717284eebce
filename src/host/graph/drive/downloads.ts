import { Refusal } from '../answer';
import type { StandInRequest } from '../part';

/** A download address holds for an hour. */
const LIFETIME_MS = 3_600_000;
const PATH = '/_layouts/15/download.aspx';

/** Where a file's bytes can be had for an hour, by whoever has the address. */
export function downloadAddress(webUrl: string, drive: string, id: string, now: number): string {
  const url = new URL(PATH, webUrl);
  url.searchParams.set('drive', drive);
  url.searchParams.set('UniqueId', id);
  url.searchParams.set('tempauth', `workbench-${now + LIFETIME_MS}`);
  return url.href;
}

/** The file that such an address means. A token, or a header that a browser asks leave for first, is refused. */
export function readDownload(
  { method, url, headers }: StandInRequest,
  now: number,
): { readonly drive: string; readonly id: string } {
  const header = ['authorization', 'prefer', 'content-type'].find((name) => headers.has(name));
  if (header !== undefined)
    throw new Refusal(400, 'invalidRequest', `A download must not carry the header ${header}.`, true);
  if (method !== 'GET' || url.pathname !== PATH)
    throw new Refusal(501, 'notImplemented', `Not known: ${method} ${url.pathname}`, true);
  const until = Number(/^workbench-(\d+)$/.exec(url.searchParams.get('tempauth') ?? '')?.[1] ?? 0);
  if (until <= now) throw new Refusal(401, 'unauthenticated', 'The address holds no longer.');
  return { drive: url.searchParams.get('drive') ?? '', id: url.searchParams.get('UniqueId') ?? '' };
}
