import { fail, ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { patiently } from './patience';
import { creation, type Place, pathIn, team } from './place';
import { makeFolders } from './subfolders';

/** A file to write, and what that is called in faults. */
interface NewFile {
  readonly operation: string;
  readonly inside: string;
  readonly body: object;
}

/**
 * Puts a file there unless one of its name is: true when it was written, false when one is there, be it from a try
 * before whose answer got lost. Asking again is safe, as the first to write wins.
 */
export async function createFile(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  file: NewFile,
): Promise<Result<boolean, GraphFault>> {
  const put = () => patiently(clock, () => putOnce(client, place, file));
  const written = await put();
  const folder = file.inside.slice(0, Math.max(0, file.inside.lastIndexOf('/')));
  if (written.ok || written.error.status !== 404 || folder === '') return written;
  // SharePoint makes the folders on the way by itself, or does not.
  const made = await makeFolders(client, clock, place, folder);
  return made.ok ? put() : made;
}

async function putOnce(
  client: GraphClient,
  place: Place,
  { operation, inside, body }: NewFile,
): Promise<Result<boolean, GraphFault>> {
  const written = await client.act(creation(operation, place, inside, body));
  if (written.ok) return ok(true);
  if (written.error.status !== 409) return written;
  // There are other conflicts than that of a name: what counts is whether it is there.
  const path = pathIn(place, inside);
  const there = await client.act({ ...team, operation, method: 'GET', path, query: { $select: 'id' } });
  if (there.ok) return ok(false);
  return there.error.status === 404 ? fail({ ...written.error, status: 412 }) : there;
}
