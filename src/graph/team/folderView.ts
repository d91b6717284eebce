import { ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphFault } from '../fault';
import { type ChangedItem, readChanges } from './delta';
import { listTree } from './listTree';
import type { Place } from './place';
import { topIsThere } from './reading';

/** A file or folder with its names below the folder that is looked at. */
export interface Found extends ChangedItem {
  /** `['2026-11', '20261121t….json']` */
  readonly names: readonly string[];
}

/** Levels that are looked at: months, and what lies in them. */
const DEEPEST = 2;

/** What Graph answers where it gives no changes of a folder. */
const UNSUPPORTED = new Set([400, 405, 501]);

/**
 * Looks at a folder in the team folder: everything the first time, and then only what changed, which is one request
 * where nothing did. Null where there is no such folder. A file that was there before comes without its address.
 */
export function createFolderView(
  client: GraphClient,
  place: Place,
  inside: string,
  withAddresses: boolean,
): () => Promise<Result<readonly Found[] | null, GraphFault>> {
  let link: string | null = null;
  let items = new Map<string, ChangedItem>();
  /** True once Graph said that it tells no changes of this folder. */
  let listing = false;

  const changed = async (): Promise<Result<readonly ChangedItem[], GraphFault>> => {
    const known = link;
    const read = await readChanges(client, place, inside, { link, withAddresses });
    if (!read.ok) {
      const { status } = read.error;
      if (known === null || (status !== 410 && status !== 404)) return read;
      // What was known is of no use any more: from the beginning, once.
      link = null;
      return changed();
    }
    if (known === null) items = new Map();
    for (const [id, item] of items) if (item.address !== null) items.set(id, { ...item, address: null });
    for (const change of read.value.changes) {
      if ('deleted' in change) items.delete(change.id);
      else items.set(change.id, change);
    }
    link = read.value.link;
    return ok([...items.values()]);
  };

  return async () => {
    if (!listing) {
      const now = await changed();
      if (now.ok) return ok(found(inside, now.value));
      if (now.error.status === 404) return topIsThere(client, place);
      listing = UNSUPPORTED.has(now.error.status ?? 0);
      if (!listing) return now;
    }
    return listTree(client, place, inside, withAddresses);
  };
}

/** Items with their names, without the folder itself and what lies deeper than any of ours. */
function found(inside: string, items: readonly ChangedItem[]): readonly Found[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item) => {
    const chain = [item];
    for (let above = byId.get(item.parent ?? ''); above !== undefined; above = byId.get(above.parent ?? '')) {
      if (chain.length > DEEPEST + 1) return [];
      chain.unshift(above);
    }
    const names = chain.map(({ name }) => name);
    if (names[0] === inside) names.shift();
    return names.length === 0 || names.length > DEEPEST ? [] : [{ ...item, names }];
  });
}
