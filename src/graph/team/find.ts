import type { Fault, TeamRef } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import { segment } from '../call';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { z } from '../shape';
import { patiently } from './patience';
import { isPlace, type Place, pathIn, team } from './place';
import { makeFolder } from './subfolders';
import { shareId, teamLink } from './teamLink';
import { createFile } from './writing';

/** What a link leads to; a file has no `folder`. */
const Shared = z.object({
  id: z.string(),
  name: z.string().min(1),
  webUrl: z.string().optional(),
  folder: z.object({}).optional(),
  parentReference: z.object({ driveId: z.string() }),
});

const noFolder = (detail: string): Fault => ({ code: 'team-link', detail: `team-find: ${detail}` });

/** The folder behind a link, after a try that the account may write there. */
export async function findTeamFolder(
  client: GraphClient,
  clock: GraphConfig['clock'],
  text: string,
): Promise<Result<TeamRef, Fault>> {
  const link = teamLink(text);
  if (link === null) return fail(noFolder('link'));
  const found = await client.read(
    {
      ...team,
      operation: 'team-find',
      method: 'GET',
      path: `/shares/${segment(shareId(link))}/driveItem`,
      query: { $select: 'id,name,webUrl,folder,parentReference' },
    },
    Shared,
  );
  if (!found.ok)
    return fail(found.error.status === 400 ? { ...found.error, code: 'team-link' } : found.error);
  const { id: folder, name, webUrl, parentReference } = found.value;
  const place: Place = { drive: parentReference.driveId, folder };
  if (found.value.folder === undefined || !isPlace(place)) return fail(noFolder('folder'));
  const tried = await tryWriting(client, clock, place);
  if (!tried.ok) return tried;
  const shown = teamLink(webUrl ?? '') ?? link;
  return ok({ ...place, name: name.slice(0, 200), link: shown.href });
}

/** Makes what the team folder needs; where all of it is there already, a file that is taken away again. */
async function tryWriting(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
): Promise<Result<void, GraphFault>> {
  const claims = await makeFolder(client, clock, place, 'claims');
  if (!claims.ok) return claims;
  const events = await makeFolder(client, clock, place, 'events');
  if (!events.ok) return events;
  if (claims.value || events.value) return ok(undefined);
  const inside = `write-test-${crypto.randomUUID()}.json`;
  const operation = 'team-write-test';
  const written = await createFile(client, clock, place, { operation, inside, body: {} });
  if (!written.ok) return written;
  // One that stays behind does no harm: only two folders are ever looked into.
  await patiently(clock, () =>
    client.act({ ...team, operation, method: 'DELETE', path: pathIn(place, inside) }),
  );
  return ok(undefined);
}
