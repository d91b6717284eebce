import { fail, ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { jsonIn } from './bounds';
import type { FiledEntry } from './entries';
import { claimFile, digestOf, entryPlace, takeoverFile } from './names';
import { patiently } from './patience';
import { type Place, pathIn, team } from './place';
import { EntryFile } from './readEntry';
import { readContent } from './reading';
import { createFile } from './writing';

/** What is to be forgotten. */
interface Erasing {
  readonly administration: string;
  /** Ids. */
  readonly events: ReadonlySet<string>;
  /** All entries that there are. */
  readonly files: readonly FiledEntry[];
}

/**
 * Takes events out of the entries that hold them, and the claims of their mails, which name the customer. What else is
 * in an entry is written anew before the old file goes: a crash in between loses nothing, and asking again finishes.
 * Gives how many events went.
 */
export async function eraseEvents(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  { administration, events, files }: Erasing,
): Promise<Result<number, GraphFault>> {
  const own = files.filter(({ entry }) => entry.administration === administration);
  const found = new Set<string>();
  const keys = new Set<string>();
  for (const { inside, entry } of own) {
    const gone = entry.events.filter(({ id }) => events.has(id));
    if (gone.length === 0) continue;
    const rewritten = await rewrite(client, clock, place, inside, events);
    if (!rewritten.ok) return rewritten;
    for (const event of gone) {
      found.add(event.id);
      if (event.kind === 'reminder-sent' || event.kind === 'notice') keys.add(event.detail.mailKey);
    }
  }
  const ends = own.flatMap(({ entry }) => entry.ends.filter(({ key }) => keys.has(key)));
  for (const end of ends) {
    for (const name of [claimFile(end), takeoverFile(end)]) {
      // That the claim was there is known by its end, which stays.
      const removed = await removeFile(client, clock, place, `claims/${name}`);
      if (!removed.ok) return removed;
    }
  }
  return ok(found.size);
}

/** Puts an entry without these events in the place of one: the new file first, then the old one goes. */
async function rewrite(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  inside: string,
  events: ReadonlySet<string>,
): Promise<Result<void, GraphFault>> {
  const bytes = await readContent(client, clock, place, inside, null);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok(undefined); // a colleague is erasing too
  const json = bytes.value === 'too-large' ? undefined : jsonIn(bytes.value);
  const file = EntryFile.safeParse(json);
  if (!file.success) return fail({ code: 'team-answer-unreadable', detail: 'team-erase: entry' });
  const body = without(file.data, events);
  if (body !== null) {
    const named = entryPlace(body.at, await digestOf(JSON.stringify(body)));
    if (named === null) return fail({ code: 'unexpected', detail: 'team-erase: moment' });
    const left = `events/${named.month}/${named.name}`;
    const written = await createFile(client, clock, place, { operation: 'team-erase', inside: left, body });
    if (!written.ok) return written;
  }
  return removeFile(client, clock, place, inside);
}

type File = (typeof EntryFile)['_output'];

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The file without these events; rows that cannot be read stay as they are. Null where nothing is left. */
function without(file: File, events: ReadonlySet<string>): File | null {
  const isGone = (row: unknown, column: number): boolean => {
    const id = isArray(row) ? row[column] : undefined;
    return typeof id === 'string' && events.has(id);
  };
  const mails = file.mails.flatMap((mail): unknown[] => {
    const rows = (mail as { readonly events?: unknown } | null)?.events;
    if (!isArray(rows)) return [mail];
    const left = rows.filter((row) => !isGone(row, 1));
    if (left.length === rows.length) return [mail];
    return left.length === 0 ? [] : [{ ...(mail as object), events: left }];
  });
  const { filed: all = [], ...rest } = file;
  const filed = all.filter((row) => !isGone(row, 0));
  if (file.ends.length === 0 && mails.length === 0 && filed.length === 0) return null;
  return { ...rest, mails, ...(filed.length === 0 ? {} : { filed }) };
}

/** Deletes a file; one that is not there is as good as deleted. */
export async function removeFile(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  inside: string,
): Promise<Result<void, GraphFault>> {
  const path = pathIn(place, inside);
  const call = { ...team, operation: 'team-erase', method: 'DELETE', path } as const;
  const removed = await patiently(clock, () => client.act(call));
  return removed.ok || removed.error.status === 404 ? ok(undefined) : removed;
}
