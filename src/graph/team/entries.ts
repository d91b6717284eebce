import type { TeamEntry } from '../../app/ports';
import { ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { EntryFile, entryIn } from './entryFiles';
import { isEntryFile, isMonth } from './names';
import type { Place } from './place';
import { type Listed, listFolder } from './reading';
import { createReader } from './writeOnceReader';

/** Entries of everybody, in order of time, and the paths of what cannot be read. */
interface Entries {
  readonly entries: readonly TeamEntry[];
  readonly damaged: readonly string[];
}

/** Reads the entries of a team folder; what was read before is not read again. */
export function createEntries(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
): () => Promise<Result<Entries, GraphFault>> {
  const reader = createReader(client, clock, place, EntryFile);
  const listedBefore = new Set<string>();

  /** Files of a month; with their addresses the first time, when all of them have to be read. */
  const filesOf = async (month: string): Promise<Result<readonly Listed[], GraphFault>> => {
    const files = await listFolder(client, place, `events/${month}`, !listedBefore.has(month));
    if (!files.ok) return files;
    listedBefore.add(month);
    return ok(files.value ?? []);
  };

  return async () => {
    const months = await listFolder(client, place, 'events', false);
    if (!months.ok) return months;
    const damaged = (months.value ?? [])
      .filter(({ name, isFolder }) => !isFolder || !isMonth(name))
      .map(({ name }) => `events/${name}`);
    const names = (months.value ?? []).filter(({ name, isFolder }) => isFolder && isMonth(name));
    const entries: TeamEntry[] = [];
    for (const month of names.map(({ name }) => name).sort()) {
      const files = await filesOf(month);
      if (!files.ok) return files;
      const ours = files.value.filter(({ name, isFolder }) => !isFolder && isEntryFile(name));
      const strangers = files.value.filter((file) => !ours.includes(file));
      damaged.push(...strangers.map(({ name }) => `events/${month}/${name}`));
      const sorted = [...ours].sort((one, other) => (one.name < other.name ? -1 : 1));
      const read = await reader(sorted.map((file) => ({ ...file, inside: `events/${month}/${file.name}` })));
      if (!read.ok) return read;
      for (const { inside, content } of read.value) {
        if (content === 'damaged') damaged.push(inside);
        else if (content !== 'gone') entries.push(entryIn(content));
      }
    }
    return ok({ entries, damaged });
  };
}
