import { Refusal, unknown } from './answer';
import { toBase64 } from './base64';
import type { Mailbox } from './mailbox';
import type { Folder, StoredMessage } from './message';
import { type Query, readQuery } from './query';
import { messageFields } from './render';

/** How far a folder was told, and what of it was asked for: all that a link says. */
interface DeltaState {
  readonly mailbox: string;
  readonly folder: Folder;
  /** Number of the last arrival that was told. */
  readonly after: number;
  /** Only what came at this moment or later, milliseconds since 1970; null for all. */
  readonly since: number | null;
  /** `$select` and `$expand` of the first request. */
  readonly parts: string;
}

/** A page of what is new, and what its link says. */
export interface DeltaPage {
  readonly messages: readonly StoredMessage[];
  readonly query: Query;
  readonly link: '@odata.nextLink' | '@odata.deltaLink';
  readonly address: string;
}

const FILTER = /^receivedDateTime (ge|gt) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;

/** Graph's own page size, and what `odata.maxpagesize` may ask for. */
const PAGE = 10;
const LARGEST_PAGE = 1000;

const lost = (): Refusal => new Refusal(410, 'SyncStateNotFound', 'The sync state generation is not found.');

const tokenOf = (state: DeltaState): string =>
  toBase64(new TextEncoder().encode(JSON.stringify(state))).replace(/[+/=]/g, (sign) =>
    sign === '+' ? '-' : sign === '/' ? '_' : '',
  );

function stateOf(token: string): DeltaState {
  try {
    const bytes = Uint8Array.from(atob(token.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as DeltaState;
  } catch {
    throw lost();
  }
}

/** What the first request says; another filter, or none of `changeType`, is not known here. */
function firstState(url: URL, mailbox: string, folder: Folder): DeltaState {
  const parts = new URLSearchParams(url.search);
  if (parts.get('changeType') !== 'created') throw unknown(400, "changeType must be 'created'.");
  const filter = parts.get('$filter');
  const [, bound, moment = ''] = FILTER.exec(filter ?? '') ?? [];
  if (filter !== null && bound === undefined) {
    throw new Refusal(400, 'ErrorInvalidUrlQueryFilter', `The filter is not supported: ${filter}`, true);
  }
  parts.delete('changeType');
  parts.delete('$filter');
  const since = filter === null ? null : Date.parse(moment) + (bound === 'gt' ? 1 : 0);
  return { mailbox, folder, after: -1, since, parts: parts.toString() };
}

/** The state in a link: a link has nothing beside its token. */
function linkedState(url: URL, mailbox: Mailbox, folder: Folder, arrived: number): DeltaState | null {
  const options = [...url.searchParams];
  const [name, token = ''] = options.find(([each]) => /^\$(delta|skip)token$/.test(each)) ?? [];
  if (name === undefined) return null;
  if (options.length > 1) throw unknown(400, `Nothing goes with ${name}.`);
  const state = stateOf(token);
  if (state.mailbox !== mailbox.owner.address || state.folder !== folder || state.after > arrived)
    throw lost();
  return state;
}

/** What a fault makes of a page. */
export type DeltaTwist = 'sync-lost' | 'page-repeated' | null;

/**
 * What came into a folder since a link, or since the moment that the first request names, the longest ago first, so many
 * at once as `Prefer` asks for.
 */
export function deltaPage(
  { url, headers }: { readonly url: URL; readonly headers: Headers },
  place: { readonly mailbox: Mailbox; readonly folder: Folder; readonly arrived: number },
  twist: DeltaTwist,
): DeltaPage {
  const { mailbox, folder, arrived } = place;
  const linked = linkedState(url, mailbox, folder, arrived);
  if (linked !== null && twist === 'sync-lost') throw lost();
  const state = linked ?? firstState(url, mailbox.owner.address, folder);
  const stated = /odata\.maxpagesize=(\d+)/.exec(headers.get('Prefer') ?? '')?.[1];
  const size = Math.min(Number(stated ?? PAGE), LARGEST_PAGE);
  const { since } = state;
  const told = mailbox
    .in(folder)
    .filter(({ sentAt, createdAt }) => since === null || Date.parse(sentAt ?? createdAt) >= since)
    .toSorted((one, other) => one.arrival - other.arrival);
  const fresh = told.filter(({ arrival }) => arrival > state.after);
  const page = fresh.slice(0, size);
  const before =
    twist === 'page-repeated' ? told.filter(({ arrival }) => arrival <= state.after).slice(-size) : [];
  // A full page says nothing about what follows.
  const whole = page.length < size;
  const after = whole ? arrived : (page.at(-1)?.arrival ?? state.after);
  const address = new URL(url.href);
  const token = whole ? '$deltatoken' : '$skiptoken';
  address.search = `${token}=${tokenOf({ ...state, after })}`;
  return {
    messages: [...before, ...page],
    query: readQuery(new URL(`${url.origin}/?${state.parts}`), ['$select', '$expand'], messageFields),
    link: whole ? '@odata.deltaLink' : '@odata.nextLink',
    address: address.href,
  };
}
