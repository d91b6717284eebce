import type { Claim, Fault, TeamFolder } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { parsed } from './bounds';
import { ClaimFile, claimIn, TakeoverFile, VERSION } from './claimFiles';
import { claimAll } from './claiming';
import { createClaims } from './claims';
import type { Entries } from './entries';
import { entryContent } from './entryFiles';
import { claimFile, digestOf, entryPlace, hasName, takeoverFile } from './names';
import { isPlace, type Place } from './place';
import { readContent } from './reading';
import { recordOf } from './record';
import { createFile } from './writing';

/** A folder of write-once files; what was read of it before is remembered. */
export function createTeamFolder(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  readEntries: () => Promise<Result<Entries, GraphFault>>,
): TeamFolder {
  const wrong: Fault | null = isPlace(place) ? null : { code: 'team-link', detail: 'ids' };
  const readClaims = createClaims(client, clock, place);

  const claimThere = async (claim: Claim): Promise<Result<Claim | null | 'gone', GraphFault>> => {
    const content = await readContent(client, clock, place, `claims/${claimFile(claim)}`, null);
    if (!content.ok) return content;
    if (content.value === null) return ok('gone');
    return ok(content.value === 'too-large' ? null : claimIn(parsed(content.value, ClaimFile), claim));
  };

  return {
    async read(administration) {
      if (wrong) return fail(wrong);
      // In this order: a claim that is made and ended between the two must not look as if it had no end.
      const names = await readClaims.names();
      if (!names.ok) return names;
      const entries = await readEntries();
      if (!entries.ok) return entries;
      const { files, damaged } = entries.value;
      const all = { entries: files.map(({ entry }) => entry), damaged };
      const open = await readClaims.open(names.value, all.entries);
      return open.ok ? ok(recordOf(administration, names.value, all, open.value)) : open;
    },

    async claim(claims) {
      if (wrong) return claims.map(() => ({ state: 'failed', fault: wrong }));
      return claimAll(client, clock, place, claims, claimThere);
    },

    async write(entry) {
      if (wrong) return fail(wrong);
      const body = entryContent(entry);
      if (body === null) return fail({ code: 'unexpected', detail: 'team-write: detail-too-long' });
      const file = entryPlace(entry.at, await digestOf(JSON.stringify(body)));
      if (file === null) return fail({ code: 'unexpected', detail: 'team-write: moment' });
      const inside = `events/${file.month}/${file.name}`;
      const written = await createFile(client, clock, place, { operation: 'team-write', inside, body });
      return written.ok ? ok(undefined) : written;
    },

    async takeOver(claim, by, at) {
      if (wrong) return fail(wrong);
      if (!hasName(claim)) return fail({ code: 'unexpected', detail: 'team-take-over: name' });
      const inside = `claims/${takeoverFile(claim)}`;
      const body = { version: VERSION, by, at };
      const written = await createFile(client, clock, place, { operation: 'team-take-over', inside, body });
      if (!written.ok || written.value) return written;
      const there = await readContent(client, clock, place, inside, null);
      if (!there.ok) return there;
      const bytes = there.value;
      return ok(bytes instanceof Uint8Array && parsed(bytes, TakeoverFile)?.by === by);
    },
  };
}
