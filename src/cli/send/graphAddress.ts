import { fail, ok, type Result } from '../../core/index';

/** Where Graph answers. */
export interface GraphAddress {
  /** Scheme and host, without a path. */
  readonly origin: string;
  /** True for this very computer. */
  readonly loopback: boolean;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const PATHS: ReadonlySet<string> = new Set(['/', '/v1.0', '/v1.0/']);

/**
 * The address of Graph from what was typed. The token goes there, so that it has to be https, but on this computer.
 * @returns the sentence that says what is wrong with it
 * @example graphPlaceOf('https://graph.microsoft.com/v1.0').value.origin //=> 'https://graph.microsoft.com'
 */
export function graphPlaceOf(typed: string): Result<GraphAddress, string> {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const wrong = fail('--graph is no address of Graph. Write it as https://graph.microsoft.com.');
  if (url === null || url.username !== '' || url.password !== '') return wrong;
  if (!PATHS.has(url.pathname) || url.search !== '' || url.hash !== '') return wrong;
  const loopback = LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return wrong;
  if (url.protocol === 'http:' && !loopback)
    return fail(
      '--graph has to be https: the token would be read on the way. Only this computer may do with http.',
    );
  return ok({ origin: url.origin, loopback });
}
