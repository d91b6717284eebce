import { fail, ok, type Result } from '../../core/index';
import { Refusal, refused, responseOf, type StandInAnswer, unknown } from './answer';
import { batched, readBatch } from './batch';
import { bounceOf } from './bounce';
import type { Incoming } from './incoming';
import { Keeper } from './keeper';
import type { MailPlace, Twist } from './mailCall';
import { answerMail } from './mailRoutes';
import type { Delivery, Folder, StandInAccount, StoredMessage } from './message';
import { wrongRequest } from './openapi/checkRequest';
import type { StandInPart, StandInRequest } from './part';
import { answerMe } from './people';
import { Post } from './post';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot';
import type { StandInOptions } from './standInOptions';
import { Tokens } from './tokens';
import { Uploads } from './uploads';

/** Where the stand-in answers unless told otherwise. */
const GRAPH_ORIGIN = 'https://graph.microsoft.com';
const UPLOAD_ORIGIN = 'https://outlook.office.com';
const VERSION = '/v1.0';

/**
 * Mailboxes behind Microsoft Graph's addresses, as far as the product uses them. Strict: a request that Graph would
 * let pass half understood is refused here by name.
 */
export class GraphStandIn {
  readonly account: StandInAccount;
  readonly accounts: readonly StandInAccount[];
  /** Scheme and host of Graph. */
  readonly origin: string;
  private readonly post: Post;
  private readonly place: MailPlace;
  private readonly tokens: Tokens;
  private readonly uploads: Uploads;
  private readonly drive: StandInPart | null;
  private keeper: Keeper | null = null;
  private readonly listeners = new Set<() => void>();
  private requests = 0;

  constructor(private readonly options: StandInOptions) {
    const {
      account,
      colleagues = [],
      shared = [],
      now,
      transit = 0,
      sendMail = false,
      drive,
      language = () => 'en',
    } = options;
    const { origin = GRAPH_ORIGIN, uploadOrigin = UPLOAD_ORIGIN } = options;
    this.account = account;
    this.accounts = [account, ...colleagues];
    this.origin = origin;
    const transitOf = typeof transit === 'number' ? () => transit : transit;
    this.post = new Post({ accounts: this.accounts, shared, now, transit: transitOf, language });
    this.tokens = new Tokens(now);
    const changed = () => this.changed();
    this.uploads = new Uploads(uploadOrigin, now);
    this.place = {
      post: this.post,
      shared,
      changed,
      root: origin + VERSION,
      uploads: this.uploads,
      sendMail,
    };
    this.drive = drive?.({ now, origin, accounts: this.accounts, changed }) ?? null;
  }

  /** Scheme and host of every address at which it answers. */
  get origins(): readonly string[] {
    return [this.origin, this.uploads.origin, ...(this.drive?.origins ?? [])];
  }

  /** Answers a request; rejects as fetch does when the request or its answer gets lost. */
  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    return this.exchange({
      method: request.method,
      url,
      path: url.origin === this.origin ? url.pathname.replace(VERSION, '') : url.pathname,
      headers: request.headers,
      body: new Uint8Array(await request.arrayBuffer()),
    });
  }

  /** Has every change written by `write` before the request that made it is answered. */
  keep(write: (snapshot: Snapshot) => Promise<void>): void {
    this.keeper = new Keeper(() => write(this.snapshot()));
  }

  /** A token of an account for these scopes, and how many seconds it holds. */
  issueToken(
    scopes: readonly string[],
    address: string = this.account.address,
  ): { readonly token: string; readonly lifetime: number } {
    return { token: this.tokens.issue(this.accountOf(address), scopes), lifetime: this.tokens.lifetime };
  }

  /** Takes a token that was made elsewhere, for good: it is this account's, for these scopes. */
  acceptToken(token: string, scopes: readonly string[], address: string): void {
    this.tokens.accept(token, this.accountOf(address), scopes);
  }

  /** Messages of a folder, newest first; of the account's own mailbox, or of the one with this address. */
  messages(folder: Folder, address: string = this.account.address): readonly StoredMessage[] {
    this.settle();
    return this.post.mailbox(address)?.in(folder) ?? [];
  }

  /** The mailboxes of the account: its own, then those that it shares with others. */
  get mailboxes(): readonly { readonly name: string; readonly address: string }[] {
    const own = this.account.address.toLowerCase();
    const theirs = this.place.shared.filter(({ members }) =>
      members.some((member) => member.toLowerCase() === own),
    );
    return [this.account, ...theirs].map(({ name, address }) => ({ name, address }));
  }

  /** Every mail that went out, oldest first. */
  get deliveries(): readonly Delivery[] {
    this.settle();
    return this.post.deliveries;
  }

  /** Has a mail from elsewhere arrive: in the account's own inbox, or that of the mailbox with this address. */
  receive(mail: Incoming, address: string = this.account.address): StoredMessage {
    const mailbox = this.post.mailbox(address);
    if (mailbox === null) throw new Error(`There is no mailbox of ${address}`);
    const received = mailbox.receive(mail);
    this.changed();
    return received;
  }

  /** Has a mail server say that a sent mail did not arrive, at any of its addresses. */
  bounce(sent: StoredMessage, address: string = this.account.address): StoredMessage {
    const { now, language = () => 'en' } = this.options;
    return this.receive(bounceOf(sent, [...sent.to, ...sent.cc], now(), language()), address);
  }

  /** How often a mail with this key (the value of one of its headers) went out. */
  sentCount(key: string): number {
    return this.deliveries.filter(({ headers }) => headers.some(({ value }) => value === key)).length;
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.post.clear();
    this.drive?.clear();
    this.changed();
  }

  /** All that it keeps as plain JSON; tokens are not part of it. */
  snapshot(): Snapshot {
    return writeSnapshot(this.post, this.drive?.snapshot());
  }

  /** Takes a snapshot back; one that is damaged is refused whole, with what is wrong. */
  restore(json: unknown): Result<void, string> {
    const read = readSnapshot(json, this.account.address);
    if (!read.ok) return fail(read.error);
    const drive = this.drive?.restore(read.value.drive);
    if (drive?.ok === false) return fail(`drive.${drive.error}`);
    this.post.replace(read.value);
    this.changed();
    return ok(undefined);
  }

  private accountOf(address: string): StandInAccount {
    const found = this.accounts.find((each) => each.address.toLowerCase() === address.toLowerCase());
    if (found === undefined) throw new Error(`Nobody signs in as ${address}`);
    return found;
  }

  private changed(): void {
    this.keeper?.changed();
    for (const listener of this.listeners) listener();
  }

  /** What goes out by itself, without a request: told later, since whoever looks may be drawing. */
  private settle(): void {
    if (this.post.settle()) queueMicrotask(() => this.changed());
  }

  /** Carries a request out, disturbed or not. Of one in a batch nothing gets lost: there, the gateway gives up. */
  private async exchange(request: StandInRequest, inBatch = false): Promise<Response> {
    this.requests += 1;
    const requestId = `workbench-${this.requests}`;
    const lost = (): Response => {
      if (!inBatch) throw new TypeError('Failed to fetch');
      return responseOf({ status: 504, body: null }, requestId);
    };
    const { method, path } = request;
    const disturbance = this.options.fault?.({ method, path, batched: inBatch }) ?? null;
    if (disturbance?.kind === 'instead') return disturbance.answer;
    if (disturbance?.kind === 'request-lost') return lost();
    const answer = await this.answer(request, disturbance?.kind ?? null);
    await this.keeper?.whenKept();
    if (disturbance?.kind === 'slow') await this.options.wait?.(disturbance.milliseconds);
    if (disturbance?.kind === 'after') return disturbance.answer;
    return disturbance?.kind === 'answer-lost' ? lost() : responseOf(answer, requestId);
  }

  private async answer(request: StandInRequest, twist: Twist): Promise<StandInAnswer> {
    try {
      if (this.post.settle()) this.changed();
      if (request.path !== '/$batch') return this.route(request, twist);
      this.tokens.caller(request.headers.get('Authorization'));
      this.checked(request);
      return await batched(readBatch(request, this.place.root), (inner) => this.exchange(inner, true));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.unknown) this.options.onUnknown?.(`${request.method} ${request.url.href}: ${error.message}`);
      return refused(error);
    }
  }

  /** Refuses what Microsoft's description of Graph does not know, before anything is done. */
  private checked(request: StandInRequest): void {
    const wrong = wrongRequest(request);
    if (wrong !== null) throw unknown(wrong.startsWith('Not known') ? 501 : 400, wrong);
  }

  private route(request: StandInRequest, twist: Twist): StandInAnswer {
    const { url } = request;
    if (this.uploads.takes(request)) return this.uploads.answer(request);
    if (!url.href.startsWith(`${this.place.root}/`)) {
      if (this.drive?.origins.includes(url.origin)) return this.drive.answerOutside(request);
      throw unknown(501, `Not known: ${url.origin}${url.pathname}`);
    }
    const caller = this.tokens.caller(request.headers.get('Authorization'));
    this.checked(request);
    const answer =
      answerMe(request, caller) ??
      answerMail(this.place, request, caller, twist) ??
      this.drive?.answer(request, caller) ??
      null;
    if (answer === null) throw unknown(501, `Not known: ${request.method} ${request.path}`);
    return answer;
  }
}
