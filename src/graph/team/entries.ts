import type { TeamEntry } from '../../app/ports';
import { ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { createFolderView, type Found } from './folderView';
import { isEntryFile, isMonth } from './names';
import type { Place } from './place';
import { readEntry } from './readEntry';
import { createReader } from './writeOnceReader';

/** An entry and its path in the team folder. */
export interface FiledEntry {
  readonly inside: string;
  readonly entry: TeamEntry;
}

/** Entries of everybody, in order of time, and the paths of what cannot be read, or not all of it. */
export interface Entries {
  readonly files: readonly FiledEntry[];
  readonly damaged: readonly string[];
}

/** Where something lies: `events/2026-11/20261121t….json` */
const insideOf = ({ names }: Found): string => ['events', ...names].join('/');

const isOurs = ({ names: [month = '', file = ''], isFolder }: Found): boolean =>
  !isFolder && isMonth(month) && isEntryFile(file);

/** What somebody else put there. What lies in a folder of theirs is not told one by one. */
function isStranger(found: Found): boolean {
  const { names, isFolder } = found;
  const [month = ''] = names;
  if (names.length === 1) return !isFolder || !isMonth(month);
  return isMonth(month) && !isOurs(found);
}

/** Reads the entries of a team folder; what was read before is not read again. */
export function createEntries(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
): () => Promise<Result<Entries, GraphFault>> {
  const look = createFolderView(client, place, 'events', true);
  const reader = createReader(client, clock, place, readEntry);

  return async () => {
    const found = await look();
    if (!found.ok) return found;
    const all = (found.value ?? [])
      .map((one) => ({ ...one, inside: insideOf(one) }))
      .sort((one, other) => (one.inside < other.inside ? -1 : 1));
    const read = await reader(all.filter(isOurs));
    if (!read.ok) return read;
    const damaged = all.filter(isStranger).map(({ inside }) => inside);
    const files: FiledEntry[] = [];
    for (const { inside, content } of read.value) {
      if (content === 'gone') continue;
      if (content === 'damaged' || content.damaged) damaged.push(inside);
      if (content !== 'damaged') files.push({ inside, entry: content.entry });
    }
    return ok({ files, damaged });
  };
}
