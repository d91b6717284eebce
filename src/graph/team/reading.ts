import { fail, ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { z } from '../shape';
import { MOST_BYTES } from './bounds';
import { patiently } from './patience';
import { type Place, pathIn, pathOf, team } from './place';

const DOWNLOAD = '@microsoft.graph.downloadUrl';

/** What is asked of a file or folder. */
const Item = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  size: z.number().int().min(0).optional(),
  folder: z.object({ childCount: z.number().int().optional() }).optional(),
  [DOWNLOAD]: z.string().optional(),
});

/** A file or folder that lies in a folder. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly isFolder: boolean;
  /** Where its content can be had, where that was asked for. */
  readonly address: string | null;
}

const listed = (item: z.infer<typeof Item>): Listed => ({
  id: item.id,
  name: item.name,
  size: item.size ?? 0,
  isFolder: item.folder !== undefined,
  address: item[DOWNLOAD] ?? null,
});

/** Of a list every entry by itself: one that Graph gives in another way does not hide the others. */
const Anything = z.unknown();

/** Names in one page: Graph's most. */
const PAGE = '999';

/** What lies in a folder of the team folder; null where there is no such folder in it. */
export async function listFolder(
  client: GraphClient,
  place: Place,
  inside: string,
  withAddresses: boolean,
): Promise<Result<readonly Listed[] | null, GraphFault>> {
  const $select = `id,name,size,folder${withAddresses ? `,${DOWNLOAD}` : ''}`;
  const items = await client.list(
    {
      ...team,
      operation: 'team-list',
      method: 'GET',
      path: `${pathIn(place, inside)}:/children`,
      query: { $select, $top: PAGE },
    },
    Anything,
  );
  if (!items.ok) return items.error.status === 404 ? topIsThere(client, place) : items;
  return ok(
    items.value.flatMap((item) => {
      const read = Item.safeParse(item);
      return read.success ? [listed(read.data)] : [];
    }),
  );
}

/**
 * For a folder in the team folder that is not there: nothing was ever written there; or the team folder itself is gone,
 * which must not look like an empty one.
 */
export async function topIsThere(client: GraphClient, place: Place): Promise<Result<null, GraphFault>> {
  const query = { $select: 'id' };
  const call = { ...team, operation: 'team-look', method: 'GET', path: pathOf(place), query } as const;
  const top = await client.act(call);
  return top.ok ? ok(null) : top;
}

/** Bytes of a file, null where there is none (any more), `'too-large'` for one that cannot be ours. */
export type Content = Uint8Array | null | 'too-large';

/** Reads a file; `address` is where its content was to be had a moment ago, null where nobody knows. */
export async function readContent(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  inside: string,
  address: string | null,
  mostBytes = MOST_BYTES,
): Promise<Result<Content, GraphFault>> {
  const first = address === null ? null : await download(client, clock, address, mostBytes);
  if (first?.ok) return first;
  // The address holds for about an hour only: another one is asked for, once.
  const item = await client.read(
    {
      ...team,
      operation: 'team-look',
      method: 'GET',
      path: pathIn(place, inside),
      query: { $select: `id,name,size,folder,${DOWNLOAD}` },
    },
    Item,
  );
  if (!item.ok) return item.error.status === 404 ? ok(null) : item;
  const { size, isFolder, address: fresh } = listed(item.value);
  if (isFolder || size > mostBytes) return ok('too-large');
  if (fresh === null) return fail({ code: 'team-answer-unreadable', detail: `team-look: ${DOWNLOAD}` });
  return download(client, clock, fresh, mostBytes);
}

const download = (
  client: GraphClient,
  clock: GraphConfig['clock'],
  address: string,
  mostBytes: number,
): Promise<Result<Content, GraphFault>> =>
  patiently(clock, async () => {
    const answer = await client.file({
      ...team,
      operation: 'team-content',
      method: 'GET',
      address,
      mostBytes,
    });
    return answer.ok ? ok(new Uint8Array(await answer.value.arrayBuffer())) : answer;
  });
