import type { Fault, TeamFolder, TeamFolders } from '../../app/ports';
import { fail } from '../../core/index';
import type { GraphClient } from '../client';

/** Team folders behind Graph's drives. */
export function createTeamFolders(_client: GraphClient): TeamFolders {
  const fault: Fault = { code: 'team-unreachable', detail: 'not made yet' };
  const folder: TeamFolder = {
    read: async () => fail(fault),
    claim: async (claims) => claims.map(() => ({ state: 'failed', fault })),
    write: async () => fail(fault),
    takeOver: async () => fail(fault),
  };
  return { open: () => folder, find: async () => fail(fault) };
}
