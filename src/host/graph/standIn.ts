import { fail, ok, type Result } from '../../core/index';
import { Refusal, refused, success, unknown } from './answer';
import { readAttachment, renderAttachment, type StoredAttachment } from './attachment';
import { readDraft } from './draftBody';
import type { FaultHook } from './faultHook';
import { deliverable, Mailbox } from './mailbox';
import type { Draft, Folder, StandInAccount, StoredMessage } from './message';
import { type Query, readQuery } from './query';
import { folderId, messageFields, renderMessage } from './render';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot';
import { Tokens } from './tokens';

/** Where the stand-in answers. */
export const GRAPH_ORIGIN = 'https://graph.microsoft.com';
const ROOT = `${GRAPH_ORIGIN}/v1.0`;

export interface StandInOptions {
  readonly account: StandInAccount;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Told in words when the product asks for something the stand-in does not know. */
  readonly onUnknown?: (what: string) => void;
  /** Disturbs requests: see `FaultHook`. */
  readonly fault?: FaultHook;
}

/**
 * A mailbox behind Microsoft Graph's addresses, as far as the product uses them. Strict: a request that
 * Graph would let pass half understood is refused here by name.
 */
export class GraphStandIn {
  readonly account: StandInAccount;
  private readonly mailbox: Mailbox;
  private readonly tokens: Tokens;
  private readonly listeners = new Set<() => void>();
  private requests = 0;

  constructor(private readonly options: StandInOptions) {
    this.account = options.account;
    this.mailbox = new Mailbox(options.account, options.now);
    this.tokens = new Tokens(options.now);
  }

  /** Answers a request; rejects as fetch does when the answer gets lost. */
  async handle(request: Request): Promise<Response> {
    this.requests += 1;
    const requestId = `workbench-${this.requests}`;
    const path = new URL(request.url).pathname.replace(/^\/v1\.0/, '');
    const disturbance = this.options.fault?.({ method: request.method, path }) ?? null;
    if (disturbance?.kind === 'instead') return disturbance.answer;
    const answer = await this.answer(request, requestId);
    if (disturbance?.kind === 'after') return disturbance.answer;
    if (disturbance?.kind === 'answer-lost') throw new TypeError('Failed to fetch');
    return answer;
  }

  /** A token for these scopes and how many seconds it holds. */
  issueToken(scopes: readonly string[]): { readonly token: string; readonly lifetime: number } {
    return { token: this.tokens.issue(scopes), lifetime: this.tokens.lifetime };
  }

  /** Messages of a folder, newest first. */
  messages(folder: Folder): readonly StoredMessage[] {
    return this.mailbox.in(folder);
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.mailbox.replace([], 0);
    this.changed();
  }

  /** The mailbox as plain JSON; tokens are not part of it. */
  snapshot(): Snapshot {
    return writeSnapshot(this.mailbox.contents);
  }

  /** Takes a snapshot back; one that is damaged is refused whole, with what is wrong. */
  restore(json: unknown): Result<void, string> {
    const read = readSnapshot(json);
    if (!read.ok) return fail(read.error);
    this.mailbox.replace(read.value.messages, read.value.made);
    this.changed();
    return ok(undefined);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  private async answer(request: Request, requestId: string): Promise<Response> {
    try {
      return await this.route(request, requestId);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.unknown) this.options.onUnknown?.(`${request.method} ${request.url}: ${error.message}`);
      return refused(error, requestId);
    }
  }

  private async route(request: Request, requestId: string): Promise<Response> {
    const url = new URL(request.url);
    if (!url.href.startsWith(`${ROOT}/`)) throw unknown(501, `Not known: ${url.origin}${url.pathname}`);
    const path = url.pathname.slice('/v1.0'.length);
    const [, encoded, action, part] =
      /^\/me\/messages\/([^/]+)(?:\/([^/]+)(?:\/([^/]+))?)?$/.exec(path) ?? [];
    const operation = `${request.method} ${encoded === undefined ? path : placeOf(action, part)}`;

    this.tokens.check(
      request.headers.get('Authorization'),
      action === 'send' ? 'Mail.Send' : 'Mail.ReadWrite',
    );
    if (!/(^|,)\s*IdType="ImmutableId"\s*(,|$)/.test(request.headers.get('Prefer') ?? '')) {
      throw unknown(400, 'Prefer: IdType="ImmutableId" is missing.');
    }

    const one = (): StoredMessage => this.message(decodeURIComponent(encoded ?? ''));
    switch (operation) {
      case 'GET /me/mailFolders/deleteditems':
        readQuery(url, ['$select'], ['id']);
        return success(200, { id: folderId('deleteditems') }, requestId);
      case 'GET /me/messages':
        return success(200, this.list(url), requestId);
      case 'POST /me/messages': {
        readQuery(url, [], []);
        const made = this.mailbox.add(readDraft(await jsonOf(request)));
        this.changed();
        return success(201, renderMessage(made, { select: null, expand: [] }, 'single'), requestId);
      }
      case 'GET /me/messages/{id}':
        return success(
          200,
          renderMessage(one(), readQuery(url, ['$select', '$expand'], messageFields), 'single'),
          requestId,
        );
      case 'PATCH /me/messages/{id}': {
        readQuery(url, [], []);
        const rewritten = this.rewrite(one(), readDraft(await jsonOf(request)));
        return success(200, renderMessage(rewritten, { select: null, expand: [] }, 'single'), requestId);
      }
      case 'DELETE /me/messages/{id}':
        readQuery(url, [], []);
        this.mailbox.discard(one());
        this.changed();
        return success(204, null, requestId);
      case 'GET /me/messages/{id}/attachments':
        readQuery(url, [], []);
        return success(200, { value: one().attachments.map(renderAttachment) }, requestId);
      case 'POST /me/messages/{id}/attachments': {
        readQuery(url, [], []);
        const body = readAttachment(await jsonOf(request), 'attachment');
        const attached = this.mailbox.attach(this.draft(one()), body);
        this.changed();
        return success(201, renderAttachment(attached), requestId);
      }
      case 'DELETE /me/messages/{id}/attachments/{id}': {
        readQuery(url, [], []);
        const draft = this.draft(one());
        this.mailbox.detach(draft, attachmentOf(draft, decodeURIComponent(part ?? '')));
        this.changed();
        return success(204, null, requestId);
      }
      case 'POST /me/messages/{id}/send':
        readQuery(url, [], []);
        await this.send(request, one());
        return success(202, null, requestId);
      default:
        throw unknown(501, `Not known: ${operation}`);
    }
  }

  private message(id: string): StoredMessage {
    const found = this.mailbox.get(id);
    if (found === null) throw notFound();
    return found;
  }

  /** Graph changes the files of a sent mail too: the product must not. */
  private draft(message: StoredMessage): StoredMessage {
    if (!message.isDraft) throw unknown(400, 'The message is not a draft.');
    return message;
  }

  private rewrite(draft: StoredMessage, changes: Draft): StoredMessage {
    if (!draft.isDraft) throw new Refusal(400, 'ErrorInvalidPropertySet', 'The message is not a draft.');
    if (changes.headers.length > 0)
      throw unknown(400, 'internetMessageHeaders are set when a message is made.');
    if (changes.attachments.length > 0) throw unknown(400, 'attachments are changed one by one.');
    const rewritten = this.mailbox.rewrite(draft, changes);
    this.changed();
    return rewritten;
  }

  private async send(request: Request, draft: StoredMessage): Promise<void> {
    if ((await request.text()) !== '') throw unknown(400, 'send takes no body.');
    if (!draft.isDraft) throw new Refusal(400, 'ErrorInvalidOperation', 'The message is not a draft.');
    if (draft.to.length === 0 || !draft.to.every(deliverable)) {
      throw new Refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    }
    this.mailbox.send(draft);
    this.changed();
  }

  private list(url: URL): object {
    const query = readQuery(url, ['$filter', '$select', '$expand', '$top', '$skip'], messageFields);
    const found = this.mailbox.all().filter((message) => matches(message, query));
    const end = query.skip + query.top;
    const next = new URL(url);
    next.searchParams.set('$skip', String(end));
    return {
      '@odata.context': `${ROOT}/$metadata#me/messages`,
      value: found.slice(query.skip, end).map((message) => renderMessage(message, query, 'list')),
      ...(end < found.length ? { '@odata.nextLink': next.href } : {}),
    };
  }
}

const placeOf = (action: string | undefined, part: string | undefined): string =>
  `/me/messages/{id}${action ? `/${action}` : ''}${part ? '/{id}' : ''}`;

const notFound = (): Refusal =>
  new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

function attachmentOf({ attachments }: StoredMessage, id: string): StoredAttachment {
  const found = attachments.find((attachment) => attachment.id === id);
  if (found === undefined) throw notFound();
  return found;
}

const matches = (message: StoredMessage, { filter }: Query): boolean =>
  filter === null ||
  message.properties.some(
    ({ id, value }) =>
      id === filter.id && (filter.value === null || value.toLowerCase() === filter.value.toLowerCase()),
  );

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text());
  } catch {
    throw unknown(400, 'The body is not JSON.');
  }
}
