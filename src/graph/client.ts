import { Client } from '@microsoft/microsoft-graph-client/lib/src/Client';
import { GraphClientError } from '@microsoft/microsoft-graph-client/lib/src/GraphClientError';
import { ResponseType } from '@microsoft/microsoft-graph-client/lib/src/ResponseType';
import type { Fault } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import type { GraphConfig } from './config';
import { faultOfAnswer, noAnswer, unreadable } from './fault';
import { Authorise, Bearer, Fetch, RepeatReads } from './middleware';
import { z } from './shape';
import type { Tokens } from './tokens';

/** One request to Graph. */
export interface GraphCall {
  /** Name in faults, in place of a path that holds ids. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version: fixed words and `segment(…)`, starting with a slash. */
  readonly path: string;
  /** Plain values; encoded here, since the SDK leaves `&` and `#` as they are. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** A send: not even repeated with a new token. */
  readonly once?: boolean;
}

/** One path segment from data. `segment('a/b=') //=> 'a%2Fb%3D'` */
export const segment = (text: string): string => encodeURIComponent(text);

/** Where a mailbox is: the user's own for ''. `mailboxPath('a@b.example') //=> '/users/a%40b.example'` */
export const mailboxPath = (address: string): string =>
  address === '' ? '/me' : `/users/${segment(address)}`;

/** Ids that survive moving and sending, on every request and every page. */
const PREFER = 'IdType="ImmutableId"';
const VERSION = 'v1.0';
/** Far beyond any mailbox; ends a list whose pages go round in a circle. */
const MOST_PAGES = 10_000;

const claimsOf = (answer: Response): string | null =>
  /claims="([^"]+)"/.exec(answer.headers.get('www-authenticate') ?? '')?.[1] ?? null;

const queryText = (query: GraphCall['query']): string => {
  const pairs = Object.entries(query ?? {});
  return pairs.length === 0 ? '' : `?${pairs.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&')}`;
};

/** The one way to Graph: tokens, headers, faults and checked answers; the SDK carries the request. */
export class GraphClient {
  private readonly sdk: Client;
  private readonly root: string;

  constructor(
    config: Pick<GraphConfig, 'graphOrigin' | 'clock' | 'fetch'>,
    private readonly tokens: Tokens,
  ) {
    this.root = `${config.graphOrigin}/${VERSION}`;
    this.sdk = Client.initWithMiddleware({
      baseUrl: config.graphOrigin,
      defaultVersion: VERSION,
      middleware: [new Authorise(config.graphOrigin), new RepeatReads(config.clock), new Fetch(config.fetch)],
    });
  }

  /** Sends a request of which only success matters. */
  async act(call: GraphCall): Promise<Result<void, Fault>> {
    const answer = await this.exchange(call);
    return answer.ok ? ok(undefined) : answer;
  }

  /** Sends a request and reads its answer by `shape`. */
  async read<T>(call: GraphCall, shape: z.ZodType<T>): Promise<Result<T, Fault>> {
    const answer = await this.exchange(call);
    if (!answer.ok) return answer;
    const parsed = shape.safeParse(await answer.value.json().catch(() => undefined));
    if (parsed.success) return ok(parsed.data);
    const where = parsed.error.issues[0]?.path.join('.') || 'answer';
    return fail(unreadable(call.operation, call.method, where));
  }

  /** All entries of a list, over all its pages. */
  async list<T>(call: GraphCall, shape: z.ZodType<T>): Promise<Result<readonly T[], Fault>> {
    const page = z.object({ value: z.array(shape), '@odata.nextLink': z.string().optional() });
    const entries: T[] = [];
    let next: GraphCall = call;
    for (let count = 0; count < MOST_PAGES; count++) {
      const answer = await this.read(next, page);
      if (!answer.ok) return answer;
      entries.push(...answer.value.value);
      const link = answer.value['@odata.nextLink'];
      if (link === undefined) return ok(entries);
      if (!link.startsWith(`${this.root}/`)) break;
      next = { operation: call.operation, method: 'GET', path: link.slice(this.root.length) };
    }
    return fail(unreadable(call.operation, 'GET', 'nextLink'));
  }

  private async exchange(call: GraphCall): Promise<Result<Response, Fault>> {
    const first = await this.send(call);
    if (!first.ok) return first;
    const claims = first.value.status === 401 ? claimsOf(first.value) : null;
    if (claims === null) return this.judged(call, first.value);
    // Conditional access wants more: the token is renewed in any case, so that the next request works.
    const renewed = await this.tokens.token(claims);
    if (!renewed.ok) return renewed;
    if (call.once === true) return this.judged(call, first.value);
    const second = await this.send(call);
    return second.ok ? this.judged(call, second.value) : second;
  }

  private async judged(call: GraphCall, answer: Response): Promise<Result<Response, Fault>> {
    return answer.ok ? ok(answer) : fail(await faultOfAnswer(call.operation, call.method, answer));
  }

  private async send(call: GraphCall): Promise<Result<Response, Fault>> {
    const token = await this.tokens.token();
    if (!token.ok) return token;
    const request = this.sdk
      .api(call.path + queryText(call.query))
      .header('Prefer', PREFER)
      .responseType(ResponseType.RAW)
      .middlewareOptions([new Bearer(token.value)]);
    try {
      if (call.method === 'GET') return ok(await request.get());
      if (call.method === 'DELETE') return ok(await request.delete());
      if (call.method === 'PATCH') return ok(await request.patch(call.body));
      return ok(await request.post(call.body));
    } catch (cause) {
      // The SDK's own errors come before anything leaves; all others mean that no answer arrived.
      if (cause instanceof GraphClientError) {
        return fail({
          code: 'unexpected',
          detail: `${call.operation}: ${cause.message}`,
          mayHaveHappened: false,
        });
      }
      return fail(noAnswer(call.operation, call.method));
    }
  }
}
