import type { TeamFolder, TeamFolders } from '../../app/ports';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import { findTeamFolder } from './find';
import { createTeamFolder } from './teamFolder';

/** Team folders behind Graph's drives. */
export function createTeamFolders(client: GraphClient, clock: GraphConfig['clock']): TeamFolders {
  const opened = new Map<string, TeamFolder>();
  return {
    open(ref) {
      // The same each time: it remembers what it read.
      const name = JSON.stringify([ref.drive, ref.folder]);
      const folder = opened.get(name) ?? createTeamFolder(client, clock, ref);
      opened.set(name, folder);
      return folder;
    },
    find: (link) => findTeamFolder(client, clock, link),
  };
}
