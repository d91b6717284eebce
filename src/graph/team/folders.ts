import type { TeamFolder, TeamFolders, TeamRef, TeamShelf } from '../../app/ports';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import { createEntries } from './entries';
import { findTeamFolder } from './find';
import { createTeamShelf } from './shelf';
import { createTeamFolder } from './teamFolder';

/** A folder and its shelf, which look at the same entries. */
interface Opened {
  readonly folder: TeamFolder;
  readonly shelf: TeamShelf;
}

/** Team folders behind Graph's drives. */
export function createTeamFolders(client: GraphClient, clock: GraphConfig['clock']): TeamFolders {
  const opened = new Map<string, Opened>();
  // The same each time: it remembers what it read.
  const opening = (ref: TeamRef): Opened => {
    const name = JSON.stringify([ref.drive, ref.folder]);
    const known = opened.get(name);
    if (known !== undefined) return known;
    const entries = createEntries(client, clock, ref);
    const made = {
      folder: createTeamFolder(client, clock, ref, entries),
      shelf: createTeamShelf(client, clock, ref, entries),
    };
    opened.set(name, made);
    return made;
  };
  return {
    open: (ref) => opening(ref).folder,
    shelf: (ref) => opening(ref).shelf,
    find: (link) => findTeamFolder(client, clock, link),
  };
}
