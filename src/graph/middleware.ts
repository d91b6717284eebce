import { GraphClientError } from '@microsoft/microsoft-graph-client/lib/src/GraphClientError';
import type { Context } from '@microsoft/microsoft-graph-client/lib/src/IContext';
import type { Middleware } from '@microsoft/microsoft-graph-client/lib/src/middleware/IMiddleware';
import type { GraphConfig } from './config';
import { retryAfter } from './retryAfter';
import { type Send, TooLong } from './transport';

/** Repetitions of a GET after its first try. */
const RETRIES = 3;
/** Longest wait before a repetition; a longer Retry-After is the user's business, not ours. */
const LONGEST_WAIT_MS = 60_000;

const urlOf = (context: Context): URL =>
  new URL(typeof context.request === 'string' ? context.request : context.request.url);

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True where a token may go: the configured origin, over https or to this very computer. */
export const mayCarryToken = (url: URL, graphOrigin: string): boolean =>
  url.origin === graphOrigin &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname)));

/** Passes the token of one request to the middleware; the SDK keys options by their class. */
export class Bearer {
  constructor(readonly token: string) {}
}

/** Passes how long the answer may be. */
export class Longest {
  constructor(readonly bytes: number | undefined) {}
}

/**
 * Adds the token, and refuses a request to any other place. The SDK's own handler decides by a fixed list
 * of hosts and never sends a token to http://localhost.
 */
export class Authorise implements Middleware {
  private next: Middleware | undefined;
  constructor(private readonly graphOrigin: string) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    const bearer = context.middlewareControl?.getMiddlewareOptions(Bearer);
    if (!(bearer instanceof Bearer) || !mayCarryToken(urlOf(context), this.graphOrigin)) {
      throw new GraphClientError('token-origin');
    }
    const headers = { ...context.options?.headers, Authorization: `Bearer ${bearer.token}` };
    context.options = { ...context.options, headers };
    await this.next?.execute(context);
  }
}

/** What a later try may not meet any more. */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Repeats a GET when it was throttled or got lost. Nothing else is ever repeated: it may have worked. */
export class RepeatReads implements Middleware {
  private next: Middleware | undefined;
  constructor(private readonly clock: GraphConfig['clock']) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    const retries = context.options?.method === 'GET' ? RETRIES : 0;
    for (let attempt = 0; ; attempt++) {
      const failure = await this.attempt(context);
      if (failure?.cause instanceof TooLong) throw failure.cause;
      const passing = failure !== null || PASSING.has(context.response?.status ?? 0);
      if (!passing) return;
      const stated = retryAfter(context.response?.headers.get('retry-after') ?? null, this.clock.now());
      const wait = stated ?? 1000 * 2 ** attempt;
      if (attempt >= retries || wait > LONGEST_WAIT_MS) {
        if (failure !== null) throw failure.cause;
        return;
      }
      await this.clock.wait(wait);
    }
  }

  private async attempt(context: Context): Promise<{ readonly cause: unknown } | null> {
    delete context.response;
    try {
      await this.next?.execute(context);
      return null;
    } catch (cause) {
      return { cause };
    }
  }
}

/** Ends the chain: the request leaves. Graph redirects none of ours; a mail must not follow where an answer points. */
export class Leave implements Middleware {
  constructor(private readonly send: Send) {}

  async execute(context: Context): Promise<void> {
    const longest = context.middlewareControl?.getMiddlewareOptions(Longest);
    const init = { ...context.options, redirect: 'error' } as RequestInit;
    context.response = await this.send(
      urlOf(context).href,
      init,
      longest instanceof Longest ? longest.bytes : undefined,
    );
  }
}
