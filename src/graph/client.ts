import { Client } from '@microsoft/microsoft-graph-client/lib/src/Client';
import { GraphClientError } from '@microsoft/microsoft-graph-client/lib/src/GraphClientError';
import { GraphError } from '@microsoft/microsoft-graph-client/lib/src/GraphError';
import { ResponseType } from '@microsoft/microsoft-graph-client/lib/src/ResponseType';
import type { Fault, Purpose } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { BatchAnswer, batchBody, judgeBatch, MOST_IN_BATCH } from './batch';
import { addressOf, type GraphCall } from './call';
import type { GraphConfig } from './config';
import { faultOfAnswer, type GraphFault, noAnswer, notAsked, tooLong, unreadable } from './fault';
import { fileAddress } from './fileHosts';
import { Authorise, Bearer, Leave, Longest, RepeatReads } from './middleware';
import { z } from './shape';
import type { Tokens } from './tokens';
import { createTransport, type Send } from './transport';

/** Ids that survive moving and sending, on every request and every page. */
const PREFER = 'IdType="ImmutableId"';
const VERSION = 'v1.0';
/** Far beyond any mailbox; ends a list whose pages go round in a circle. */
const MOST_PAGES = 10_000;

const claimsOf = (answer: Response): string | null =>
  /claims="([^"]+)"/.exec(answer.headers.get('www-authenticate') ?? '')?.[1] ?? null;

/** The SDK makes an error of its own out of what was thrown, and leaves of it the name. */
const isTooLong = (cause: unknown): boolean => cause instanceof GraphError && cause.code === 'TooLong';

/** A request at an address that Graph handed out: without a token, since the address has one in it. */
export interface FileRequest {
  readonly operation: string;
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** As Graph gave it: not trusted. */
  readonly address: string;
  readonly purpose?: Purpose;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Longest answer, in bytes. */
  readonly mostBytes: number;
}

/** The one way to Graph: tokens, headers, faults and checked answers; the SDK carries the request. */
export class GraphClient {
  private readonly sdk: Client;
  private readonly root: string;
  private readonly transport: Send;

  constructor(
    private readonly config: Pick<GraphConfig, 'graphOrigin' | 'fileHosts' | 'clock' | 'fetch'>,
    private readonly tokens: Tokens,
  ) {
    this.root = `${config.graphOrigin}/${VERSION}`;
    this.transport = createTransport(config.fetch);
    this.sdk = Client.initWithMiddleware({
      baseUrl: config.graphOrigin,
      defaultVersion: VERSION,
      middleware: [
        new Authorise(config.graphOrigin),
        new RepeatReads(config.clock),
        new Leave(this.transport),
      ],
    });
  }

  /** Sends a request of which only success matters. */
  async act(call: GraphCall): Promise<Result<void, GraphFault>> {
    const answer = await this.exchange(call);
    return answer.ok ? ok(undefined) : answer;
  }

  /** Sends a request and gives its answer as bytes. */
  async bytes(call: GraphCall): Promise<Result<Uint8Array, GraphFault>> {
    const answer = await this.exchange(call);
    return answer.ok ? ok(new Uint8Array(await answer.value.arrayBuffer())) : answer;
  }

  /** Sends a request and reads its answer by `shape`. */
  async read<T>(call: GraphCall, shape: z.ZodType<T>): Promise<Result<T, GraphFault>> {
    const answer = await this.exchange(call);
    if (!answer.ok) return answer;
    const parsed = shape.safeParse(await answer.value.json().catch(() => undefined));
    if (parsed.success) return ok(parsed.data);
    return fail(unreadable(call, parsed.error.issues[0]?.path.join('.') || 'answer'));
  }

  /** All entries of a list, over all its pages. */
  async list<T>(call: GraphCall, shape: z.ZodType<T>): Promise<Result<readonly T[], GraphFault>> {
    const page = z.object({ value: z.array(shape), '@odata.nextLink': z.string().optional() });
    const entries: T[] = [];
    let next: GraphCall = call;
    for (let count = 0; count < MOST_PAGES; count++) {
      const answer = await this.read(next, page);
      if (!answer.ok) return answer;
      entries.push(...answer.value.value);
      const link = answer.value['@odata.nextLink'];
      if (link === undefined) return ok(entries);
      const path = this.ownPath(link);
      if (path === null) break;
      const { query: _, ...rest } = call;
      next = { ...rest, path };
    }
    return fail(unreadable(call, 'nextLink'));
  }

  /** What of a link from an answer comes after the version, null when it leads elsewhere: a page, or a delta. */
  ownPath(link: string): string | null {
    return link.startsWith(`${this.root}/`) ? link.slice(this.root.length) : null;
  }

  /**
   * Sends up to twenty requests as one: one result each, in the same order. None is repeated, whatever its answer.
   * No send belongs here: it must be known to have left before anything else does.
   */
  async batch<T>(
    calls: readonly GraphCall[],
    shape: z.ZodType<T>,
  ): Promise<readonly Result<T, GraphFault>[]> {
    if (calls.length > MOST_IN_BATCH || calls.some(({ once }) => once === true))
      throw new RangeError('batch');
    const [first] = calls;
    if (first === undefined) return [];
    const outer: GraphCall = {
      operation: 'batch',
      method: 'POST',
      path: '/$batch',
      body: batchBody(calls, PREFER),
      ...(first.purpose ? { purpose: first.purpose } : {}),
    };
    const answer = await this.read(outer, BatchAnswer);
    if (answer.ok) return judgeBatch(calls, answer.value, shape, this.config.clock.now());
    const { mayHaveHappened, detail, ...fault } = answer.error;
    return calls.map(({ operation, method }) =>
      fail({
        ...fault,
        detail: `${operation} in ${detail}`,
        mayHaveHappened: method !== 'GET' && mayHaveHappened === true,
      }),
    );
  }

  /**
   * Asks at an address that Graph handed out for a file's content: without token and without headers of ours, and
   * only where `fileAddress` allows. Never repeated.
   */
  async file(request: FileRequest): Promise<Result<Response, GraphFault>> {
    const { address, method, headers, body, mostBytes } = request;
    const { graphOrigin, fileHosts = [] } = this.config;
    const url = fileAddress(address, { graphOrigin, fileHosts });
    if (url === null) return fail(notAsked(request, 'file-host'));
    const parts = { ...(headers ? { headers } : {}), ...(body ? { body } : {}) };
    const init: RequestInit = {
      method,
      ...parts,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    };
    try {
      return this.judged(request, await this.transport(url, init, mostBytes));
    } catch {
      return fail(noAnswer(request));
    }
  }

  private async exchange(call: GraphCall): Promise<Result<Response, GraphFault>> {
    const first = await this.send(call);
    if (!first.ok) return first;
    const claims = first.value.status === 401 ? claimsOf(first.value) : null;
    if (claims === null) return this.judged(call, first.value);
    // Conditional access wants more: the token is renewed in any case, so that the next request works.
    const renewed = await this.token(call, claims);
    if (!renewed.ok) return renewed;
    if (call.once === true) return this.judged(call, first.value);
    const second = await this.send(call);
    return second.ok ? this.judged(call, second.value) : second;
  }

  private async judged(
    asked: Pick<GraphCall, 'operation' | 'method' | 'purpose'>,
    answer: Response,
  ): Promise<Result<Response, GraphFault>> {
    if (answer.ok) return ok(answer);
    const { status, headers } = answer;
    const body: unknown = await answer.json().catch(() => null);
    return fail(faultOfAnswer(asked, { status, headers, body }, this.config.clock.now()));
  }

  private token({ purpose }: GraphCall, claims?: string): Promise<Result<string, Fault>> {
    return this.tokens.token(claims, [purpose ?? 'mail']);
  }

  private async send(call: GraphCall): Promise<Result<Response, GraphFault>> {
    const token = await this.token(call);
    if (!token.ok) return token;
    const request = this.sdk
      .api(addressOf(call))
      .header('Prefer', call.prefer === undefined ? PREFER : `${PREFER}, ${call.prefer}`)
      .responseType(ResponseType.RAW)
      .middlewareOptions([new Bearer(token.value), new Longest(call.mostBytes)]);
    try {
      if (call.method === 'GET') return ok(await request.get());
      if (call.method === 'DELETE') return ok(await request.delete());
      if (call.method === 'PATCH') return ok(await request.patch(call.body));
      // A Blob, since the SDK would make a Buffer of bytes, which browsers do not have.
      if (call.body instanceof Blob) request.header('Content-Type', 'application/octet-stream');
      if (call.method === 'PUT') return ok(await request.put(call.body));
      return ok(await request.post(call.body));
    } catch (cause) {
      // The SDK's own errors come before anything leaves; all others mean that no answer arrived.
      if (cause instanceof GraphClientError) return fail(notAsked(call, cause.message));
      return fail(isTooLong(cause) ? tooLong(call) : noAnswer(call));
    }
  }
}
