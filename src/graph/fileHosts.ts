import { mayCarryToken } from './middleware';

/** True for a host that the pattern names. `isNamed('a.sharepoint.com', '*.sharepoint.com') //=> true` */
const isNamed = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1
    : host === pattern;

/**
 * The address to which Graph refers for the content of a file, null when nothing may be sent there: only https to
 * hosts that are known for it, or the configured origin itself. It needs no token, since it has one in it.
 * `fileAddress('https://evil.example/x', config) //=> null`
 */
export function fileAddress(
  text: string,
  { graphOrigin, fileHosts }: { readonly graphOrigin: string; readonly fileHosts: readonly string[] },
): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return null;
  if (mayCarryToken(url, graphOrigin)) return url.href;
  if (url.protocol !== 'https:' || url.port !== '') return null;
  return fileHosts.some((pattern) => isNamed(url.hostname, pattern)) ? url.href : null;
}
