import type { GraphStandIn } from './standIn';

/** The parts of a frame's window that are needed. */
export interface FetchingWindow {
  fetch: typeof fetch;
  readonly Request: typeof Request;
  readonly location: { readonly href: string };
}

/**
 * Sends the frame's requests for Microsoft Graph, and for the hosts to which it refers, to the stand-in; all others on
 * as before. Returns how to take it away again.
 */
export function installFetch(
  window: FetchingWindow,
  standIn: Pick<GraphStandIn, 'handle' | 'origins'>,
): () => void {
  const original = window.fetch;
  window.fetch = async (input, init) => {
    const address = typeof input === 'string' || input instanceof URL ? String(input) : input.url;
    const url = new URL(address, window.location.href);
    if (!standIn.origins.includes(url.origin)) return original.call(window, input, init);
    return standIn.handle(
      new window.Request(typeof input === 'object' && 'url' in input ? input : url, init),
    );
  };
  return () => {
    window.fetch = original;
  };
}
