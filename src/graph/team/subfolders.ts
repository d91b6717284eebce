import { fail, ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { patiently } from './patience';
import { type Place, pathIn, pathOf, team } from './place';

/** Makes a folder at the top of the team folder, or in one that is there; true when it was not there yet. */
export async function makeFolder(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  inside: string,
): Promise<Result<boolean, GraphFault>> {
  const names = inside.split('/');
  const name = names.pop() ?? '';
  const parent = names.length === 0 ? pathOf(place) : `${pathIn(place, names.join('/'))}:`;
  const made = await patiently(clock, () =>
    client.act({
      ...team,
      operation: 'team-make-folder',
      method: 'POST',
      path: `${parent}/children`,
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
    }),
  );
  if (made.ok) return ok(true);
  return made.error.status === 409 ? ok(false) : fail(made.error);
}

/** Makes every folder on the way: `makeFolders(client, clock, place, 'events/2026-11')`. */
export async function makeFolders(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  inside: string,
): Promise<Result<void, GraphFault>> {
  const names = inside.split('/');
  for (let depth = 1; depth <= names.length; depth++) {
    const made = await makeFolder(client, clock, place, names.slice(0, depth).join('/'));
    if (!made.ok) return made;
  }
  return ok(undefined);
}
