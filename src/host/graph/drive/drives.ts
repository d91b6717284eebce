import { fail, ok, type Result } from '../../../core/index';
import { Refusal, unknown } from '../answer';
import { fields, text, wrong } from '../fields';
import type { StandInAccount } from '../message';
import {
  type Caller,
  demandScope,
  jsonOf,
  type PartContext,
  type StandInAnswer,
  type StandInPart,
  type StandInRequest,
} from '../part';
import { latestToken, readDelta } from './delta';
import { downloadAddress, readDownload } from './downloads';
import { readDriveSnapshot } from './driveSnapshot';
import { bytesOf, DriveStore, rootId } from './driveStore';
import type { DriveSeed, StoredItem } from './item';
import { checkName, type ItemAddress, readAddress } from './itemAddress';
import { readItemQuery, skipToken } from './itemQuery';
import { renderItem, renderRemoved } from './renderItem';
import { linkOf } from './shares';

const CONFLICT = '@microsoft.graph.conflictBehavior';
const SCOPES = ['Files.ReadWrite.All', 'Sites.ReadWrite.All'];

/** The document libraries behind Graph's addresses, as far as the product uses them; strict like the mailbox. */
export class Drives implements StandInPart {
  readonly origins: readonly string[];
  private readonly store: DriveStore;

  constructor(
    private readonly context: Pick<PartContext, 'now' | 'origin' | 'changed'>,
    private readonly seeds: readonly DriveSeed[],
  ) {
    this.origins = [...new Set(seeds.map(({ webUrl }) => new URL(webUrl).origin))];
    this.store = new DriveStore(seeds, context.now);
  }

  answer(request: StandInRequest, caller: Caller): StandInAnswer | null {
    const share = /^\/shares\/([^/]+)\/driveItem$/.exec(request.path)?.[1];
    const address = readAddress(request.path);
    if (share === undefined && address === null) return null;
    demandScope(caller, SCOPES);
    if (address === null) return this.shared(request, decodeURIComponent(share ?? ''), caller.account);
    const seed = this.seeds.find(({ id }) => id === address.drive);
    if (seed === undefined) throw notFound();
    this.admit(seed, caller.account, request.method === 'GET' ? 'read' : 'write');
    const asked = deltaIn(address.action);
    if (request.method === 'GET' && asked !== null)
      return this.delta(seed, this.folder(address), request, asked.token);
    switch (`${request.method} ${address.action}`) {
      case 'GET ':
        return this.item(seed, this.at(address), request);
      case 'GET children':
        return this.children(seed, this.folder(address), request);
      case 'POST children':
        return this.newFolder(seed, this.folder(address), request, caller.account);
      case 'PUT content':
        return this.upload(seed, address, request, caller.account);
      case 'GET content': {
        readItemQuery(request.url, []);
        const Location = this.download(seed, this.file(address));
        return { status: 302, body: null, headers: { Location } };
      }
      case 'DELETE ':
        readItemQuery(request.url, []);
        this.store.remove(this.at(address));
        this.context.changed();
        return { status: 204, body: null };
      default:
        throw unknown(501, `Not known: ${request.method} ${request.path}`);
    }
  }

  answerOutside(request: StandInRequest): StandInAnswer {
    const { drive, id } = readDownload(request, this.context.now());
    const found = this.store.get(drive, id);
    if (found === null || found.content === null) throw notFound();
    return { status: 200, body: bytesOf(found) };
  }

  snapshot(): unknown {
    return { version: 1, ...this.store.contents };
  }

  restore(json: unknown): Result<void, string> {
    if (json === undefined) this.store.clear();
    else {
      const read = readDriveSnapshot(json);
      if (!read.ok) return fail(read.error);
      this.store.replace(read.value.items, read.value.made);
    }
    return ok(undefined);
  }

  clear(): void {
    this.store.clear();
    this.context.changed();
  }

  /** Files below a folder, each with its path from there, in order of their paths. */
  files(drive: string, folder: string): readonly { readonly path: string; readonly item: StoredItem }[] {
    const start = this.store.get(drive, folder);
    const below = (parent: StoredItem, path: string): { path: string; item: StoredItem }[] =>
      this.store
        .inside(parent)
        .flatMap((item) =>
          item.content === null ? below(item, `${path}${item.name}/`) : [{ path: path + item.name, item }],
        );
    return start === null ? [] : below(start, '');
  }

  private admit(seed: DriveSeed, account: StandInAccount, role: 'read' | 'write'): void {
    const has = seed.members[account.address.toLowerCase()];
    if (has === 'write' || has === role) return;
    throw new Refusal(403, 'accessDenied', 'The caller does not have permission to perform the action.');
  }

  private at({ drive, from, names }: ItemAddress): StoredItem {
    let item = this.store.get(drive, from ?? rootId(drive));
    for (const name of names) item = item && this.store.child(item, name);
    if (item === null) throw notFound();
    return item;
  }

  private folder(address: ItemAddress): StoredItem {
    const found = this.at(address);
    if (found.content !== null) throw new Refusal(400, 'invalidRequest', 'The item is no folder.', true);
    return found;
  }

  private file(address: ItemAddress): StoredItem {
    const found = this.at(address);
    if (found.content === null) throw new Refusal(400, 'invalidRequest', 'The item is no file.', true);
    return found;
  }

  private shared({ method, url, path }: StandInRequest, id: string, account: StandInAccount): StandInAnswer {
    if (method !== 'GET') throw unknown(501, `Not known: ${method} ${path}`);
    const { select } = readItemQuery(url, ['$select']);
    const link = linkOf(id);
    for (const seed of this.seeds) {
      const folder = seed.folders.find((one) => one.link === link);
      if (folder === undefined) continue;
      this.admit(seed, account, 'read');
      const item = this.store.get(seed.id, folder.id);
      if (item === null) throw notFound();
      return { status: 200, body: this.rendered(seed, item, select) };
    }
    throw notFound();
  }

  private item(seed: DriveSeed, item: StoredItem, { url }: StandInRequest): StandInAnswer {
    const { select } = readItemQuery(url, ['$select']);
    return { status: 200, body: this.rendered(seed, item, select) };
  }

  private children(seed: DriveSeed, folder: StoredItem, { url }: StandInRequest): StandInAnswer {
    const { select, top, after } = readItemQuery(url, ['$select', '$top', '$skiptoken']);
    const rest = this.store.inside(folder).filter(({ name }) => after === null || name.toLowerCase() > after);
    const page = rest.slice(0, top);
    const last = page.at(-1);
    const value = page.map((item) => this.rendered(seed, item, select));
    if (last === undefined || rest.length === page.length) return { status: 200, body: { value } };
    const next = new URL(url);
    next.searchParams.set('$skiptoken', skipToken(last.name.toLowerCase()));
    return { status: 200, body: { value, '@odata.nextLink': next.href } };
  }

  /** The token may stand in the path or behind the question mark; links have it in either place, as Graph's do. */
  private delta(
    seed: DriveSeed,
    folder: StoredItem,
    { url }: StandInRequest,
    inPath: string | null,
  ): StandInAnswer {
    const { select, top, token: inQuery } = readItemQuery(url, ['$select', '$top', 'token']);
    if (inPath !== null && inQuery !== null) throw unknown(400, 'Two tokens.');
    const token = inPath ?? inQuery;
    const page = token === 'latest' ? null : readDelta(this.store, folder, { token, top });
    const next = new URL(url);
    const place = next.pathname.replace(/\/delta[^/]*$/, '/delta');
    next.searchParams.delete('token');
    if (page === null || page.whole) next.pathname = place;
    else next.pathname = `${place}(token='${page.token}')`;
    if (page === null || page.whole) next.searchParams.set('token', page?.token ?? latestToken(this.store));
    const value = [
      ...(page?.present ?? []).map((item) => this.rendered(seed, item, select)),
      ...(page?.removed ?? []).map(renderRemoved),
    ];
    const link = page?.whole === false ? '@odata.nextLink' : '@odata.deltaLink';
    return { status: 200, body: { value, [link]: next.href } };
  }

  private newFolder(
    seed: DriveSeed,
    parent: StoredItem,
    request: StandInRequest,
    by: StandInAccount,
  ): StandInAnswer {
    readItemQuery(request.url, []);
    const body = fields(jsonOf(request), 'folder', ['name', 'folder', CONFLICT]);
    const name = text(body.name, 'name');
    fields(body.folder, 'folder.folder', []);
    if (body[CONFLICT] !== 'fail') throw wrong(CONFLICT, "'fail'");
    checkName(name);
    if (this.store.child(parent, name) !== null) throw exists();
    const made = this.store.add(parent, name, null, by);
    this.context.changed();
    return { status: 201, body: this.rendered(seed, made, null) };
  }

  private upload(
    seed: DriveSeed,
    address: ItemAddress,
    { url, body, headers }: StandInRequest,
    by: StandInAccount,
  ): StandInAnswer {
    const { conflict } = readItemQuery(url, [CONFLICT]);
    // Graph replaces when nothing is said, which nobody here ever wants by mistake.
    if (conflict !== 'fail' && conflict !== 'replace') throw unknown(400, `${CONFLICT} is missing.`);
    if (!headers.has('content-type')) throw unknown(400, 'Content-Type is missing.');
    const name = address.names.at(-1);
    if (name === undefined) throw unknown(501, 'Not known: content by id');
    checkName(name);
    const parent = this.folder({ ...address, names: address.names.slice(0, -1) });
    const there = this.store.child(parent, name);
    if (there !== null && (conflict === 'fail' || there.content === null)) throw exists();
    const kept = there ? this.store.overwrite(there, body) : this.store.add(parent, name, body, by);
    const answer = { status: there ? 200 : 201, body: this.rendered(seed, kept, null) };
    this.store.settle(kept);
    this.context.changed();
    return answer;
  }

  private rendered(seed: DriveSeed, item: StoredItem, select: ReadonlySet<string> | null): object {
    const children = item.content === null ? this.store.count(item) : 0;
    const download = item.content === null ? '' : this.download(seed, item);
    return renderItem(item, { seed, children, download }, select);
  }

  private download({ webUrl }: DriveSeed, { drive, id }: StoredItem): string {
    return downloadAddress(webUrl, drive, id, this.context.now());
  }
}

/** What comes behind an item, as a question for changes: `delta`, `delta()` or `delta(token='…')`. */
function deltaIn(action: string): { readonly token: string | null } | null {
  const [whole, token] = /^delta(?:\((?:token='([^'/]+)')?\))?$/.exec(action) ?? [];
  return whole === undefined ? null : { token: token ?? null };
}

const notFound = (): Refusal => new Refusal(404, 'itemNotFound', 'The resource could not be found.');

const exists = (): Refusal =>
  new Refusal(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent.');
