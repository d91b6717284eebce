import { ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphFault } from '../fault';
import type { Found } from './folderView';
import type { Place } from './place';
import { listFolder } from './reading';

/**
 * What lies in a folder and in the folders in it, asked for folder by folder: where Graph gives no changes. Null where
 * there is no such folder.
 */
export async function listTree(
  client: GraphClient,
  place: Place,
  inside: string,
  withAddresses: boolean,
): Promise<Result<readonly Found[] | null, GraphFault>> {
  const top = await listFolder(client, place, inside, withAddresses);
  if (!top.ok || top.value === null) return top.ok ? ok(null) : top;
  const all: Found[] = [];
  for (const item of top.value) {
    all.push({ ...item, parent: null, names: [item.name] });
    // A name that needs encoding is none of ours.
    if (!item.isFolder || !/^[a-z0-9-]+$/.test(item.name)) continue;
    const below = await listFolder(client, place, `${inside}/${item.name}`, withAddresses);
    if (!below.ok) return below;
    for (const one of below.value ?? []) all.push({ ...one, parent: item.id, names: [item.name, one.name] });
  }
  return ok(all);
}
