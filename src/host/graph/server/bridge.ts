import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { GraphStandIn } from '../standIn';

/** Larger than any range of an upload; ends what would fill the memory. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Headers that belong to the connection, not to the request. */
const OF_THE_CONNECTION = [
  'connection',
  'host',
  'transfer-encoding',
  'content-length',
  'keep-alive',
  'expect',
];

async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk as Buffer);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string' && !OF_THE_CONNECTION.includes(name)) headers.set(name, value);
  }
  const { method = 'GET', url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD' && size > 0;
  return new Request(origin + url, { method, headers, ...(hasBody ? { body: Buffer.concat(chunks) } : {}) });
}

async function answer(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Passes requests to a stand-in; one that gets lost there loses its connection. */
export const listenerFor =
  (standIn: Pick<GraphStandIn, 'handle' | 'origin'>): RequestListener =>
  (incoming, outgoing) => {
    void requestOf(incoming, standIn.origin)
      .then((request) => standIn.handle(request))
      .then((response) => answer(response, outgoing))
      .catch(() => outgoing.destroy());
  };
