import { fail, ok, type Result } from '../../core/index';
import type { GraphCall } from '../call';
import type { GraphClient } from '../client';
import { type GraphFault, unreadable } from '../fault';
import { z } from '../shape';
import { type Place, pathIn, team } from './place';

const DOWNLOAD = '@microsoft.graph.downloadUrl';

/** An item that changed; OneDrive for Business leaves the name of a deleted one out. */
const Changed = z.object({
  id: z.string().min(1),
  name: z.string().min(1).optional(),
  size: z.number().int().min(0).optional(),
  folder: z.object({}).optional(),
  deleted: z.object({}).optional(),
  parentReference: z.object({ id: z.string().optional() }).optional(),
  [DOWNLOAD]: z.string().optional(),
});

const Page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** A file or folder that is new or changed; `deleted` for one that is gone. */
export interface ChangedItem {
  readonly id: string;
  readonly parent: string | null;
  readonly name: string;
  readonly size: number;
  readonly isFolder: boolean;
  /** Where its content can be had for about an hour. */
  readonly address: string | null;
}

/** All that changed in a folder since the last time. */
export interface FolderChanges {
  /** In order; of an item that comes twice the last counts. */
  readonly changes: readonly (ChangedItem | { readonly id: string; readonly deleted: true })[];
  /** Asks for what changes from now on. */
  readonly link: string;
}

/** Items in one page. */
const PAGE = '999';
/** Far beyond any folder; ends a feed whose pages go round in a circle. */
const MOST_PAGES = 10_000;

/**
 * What changed in a folder of the team folder and below: everything that is there without a link. The answer counts
 * only when all its pages arrived. `status` 410 in the fault: the link is too old, and whoever has it starts over.
 */
export async function readChanges(
  client: GraphClient,
  place: Place,
  inside: string,
  { link, withAddresses }: { readonly link: string | null; readonly withAddresses: boolean },
): Promise<Result<FolderChanges, GraphFault>> {
  const asked = { ...team, operation: 'team-changes', method: 'GET' } as const;
  const $select = `id,name,size,folder,deleted,parentReference${withAddresses ? `,${DOWNLOAD}` : ''}`;
  let call: GraphCall =
    link === null
      ? { ...asked, path: `${pathIn(place, inside)}:/delta()`, query: { $select, $top: PAGE } }
      : { ...asked, path: link };
  const changes: FolderChanges['changes'][number][] = [];
  for (let count = 0; count < MOST_PAGES; count++) {
    const page = await client.read(call, Page);
    if (!page.ok) return page;
    for (const item of page.value.value) {
      const read = Changed.safeParse(item);
      if (read.success) changes.push(changeOf(read.data));
    }
    const { '@odata.nextLink': next, '@odata.deltaLink': last } = page.value;
    const path = client.ownPath(next ?? last ?? '');
    if (path === null) break;
    if (next === undefined) return ok({ changes, link: path });
    call = { ...asked, path };
  }
  return fail(unreadable(asked, 'deltaLink'));
}

function changeOf(item: z.infer<typeof Changed>): FolderChanges['changes'][number] {
  const { id, name, size = 0, folder, deleted, parentReference } = item;
  if (deleted !== undefined || name === undefined) return { id, deleted: true };
  const address = item[DOWNLOAD] ?? null;
  return { id, parent: parentReference?.id ?? null, name, size, isFolder: folder !== undefined, address };
}
