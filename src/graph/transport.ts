import { createGate } from './gate';

/** Requests under way at once, of everything here: Graph's limit per app and mailbox. */
const AT_ONCE = 4;
/** An answer that is not whole by then counts as lost. */
const TIMEOUT_MS = 100_000;
/** Bytes of an answer: a mail's files come back as base64, and nothing longer is asked for. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Sends a request and gives its answer, read whole; rejects when it gets lost. */
export type Send = (url: string, init: RequestInit, mostBytes?: number) => Promise<Response>;

/** An answer that is longer than was allowed: to ask again would not make it shorter. */
export class TooLong extends TypeError {
  override readonly name = 'TooLong';
}

/** Statuses whose answers have no body. */
const EMPTY = new Set([204, 205, 304]);

/**
 * The one door to the network: at most four requests at once, first come first served, with limits on time and
 * size. `createTransport(undefined)` goes by the browser's own fetch.
 */
export function createTransport(
  fetch: ((url: string, init: RequestInit) => Promise<Response>) | undefined,
): Send {
  const gate = createGate(AT_ONCE);
  return (url, init, mostBytes = MOST_BYTES) =>
    gate(async () => {
      // Looked up at each call: whoever wraps fetch after us is still heard.
      const send = fetch ?? ((to: string, how: RequestInit) => globalThis.fetch(to, how));
      const answer = await send(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
      const bytes = await bounded(answer, mostBytes);
      const { status, statusText, headers } = answer;
      return new Response(EMPTY.has(status) ? null : bytes, { status, statusText, headers });
    });
}

/** The body, of which no more is taken in than allowed. */
async function bounded(answer: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  // Said beforehand, nothing of it need come.
  if (Number(answer.headers.get('content-length')) > mostBytes) {
    await answer.body?.cancel();
    throw new TooLong('The answer is too long.');
  }
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw new TooLong('The answer is too long.');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
