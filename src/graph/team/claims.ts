import type { OpenClaim, TeamEntry } from '../../app/ports';
import { ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { parsed } from './bounds';
import { ClaimFile, claimIn, TakeoverFile } from './claimFiles';
import { createFolderView, type Found } from './folderView';
import { type ClaimName, claimFile, readClaimName, takeoverFile } from './names';
import type { Place } from './place';
import { createReader } from './writeOnceReader';

/** What lies among the claims, by its name alone. */
export interface ClaimNames {
  readonly claims: readonly (ClaimName & Pick<Found, 'id' | 'size'>)[];
  /** The files by which claims were taken over, by their names. */
  readonly takeovers: ReadonlyMap<string, Pick<Found, 'id' | 'size'>>;
  /** Paths of what is not ours. */
  readonly strangers: readonly string[];
}

/** The claims without an end, and those of them that cannot be read. */
export interface OpenClaims {
  readonly open: readonly OpenClaim[];
  readonly unreadable: readonly ClaimName[];
  readonly damaged: readonly string[];
}

/** One text for a claim. */
const nameOf = ({ of, number }: ClaimName): string => `${of}-${number}`;

/** Names of the claims that have an end. */
const endedBy = (entries: readonly TeamEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ ends }) => ends.map(nameOf)));

/** Reads claims: the names of those that are new, and once the content of those that have no end. */
export function createClaims(client: GraphClient, clock: GraphConfig['clock'], place: Place) {
  const look = createFolderView(client, place, 'claims', false);
  const claimReader = createReader(client, clock, place, (bytes) => parsed(bytes, ClaimFile));
  const takeoverReader = createReader(client, clock, place, (bytes) => parsed(bytes, TakeoverFile));

  return {
    async names(): Promise<Result<ClaimNames, GraphFault>> {
      const files = await look();
      if (!files.ok) return files;
      const claims: ClaimNames['claims'][number][] = [];
      const takeovers = new Map<string, Pick<Found, 'id' | 'size'>>();
      const strangers: string[] = [];
      for (const { id, name, names, size, isFolder } of files.value ?? []) {
        if (names.length > 1) continue; // in a folder of somebody else
        const read = isFolder ? null : readClaimName(name);
        if (read === null) strangers.push(`claims/${name}`);
        else if (read.takeover) takeovers.set(name, { id, size });
        else claims.push({ of: read.of, number: read.number, id, size });
      }
      return ok({ claims, takeovers, strangers });
    },

    async open(names: ClaimNames, entries: readonly TeamEntry[]): Promise<Result<OpenClaims, GraphFault>> {
      const ended = endedBy(entries);
      const left = names.claims.filter((claim) => !ended.has(nameOf(claim)));
      const files = left.map((claim) => ({
        inside: `claims/${claimFile(claim)}`,
        id: claim.id,
        size: claim.size,
        address: null,
      }));
      const contents = await claimReader(files);
      if (!contents.ok) return contents;
      const taken = left.filter((claim) => names.takeovers.has(takeoverFile(claim)));
      const takeovers = await takeoverReader(
        taken.map((claim) => ({
          inside: `claims/${takeoverFile(claim)}`,
          id: '',
          size: 0,
          ...names.takeovers.get(takeoverFile(claim)),
          address: null,
        })),
      );
      if (!takeovers.ok) return takeovers;
      const takenOver = new Map(takeovers.value.map(({ inside, content }) => [inside, content]));

      const open: OpenClaim[] = [];
      const unreadable: ClaimName[] = [];
      const damaged: string[] = [];
      for (const [index, name] of left.entries()) {
        const { inside = '', content = 'gone' } = contents.value[index] ?? {};
        if (content === 'gone') continue;
        const claim = content === 'damaged' ? null : claimIn(content, name);
        if (claim === null) {
          unreadable.push(name);
          damaged.push(inside);
          continue;
        }
        const taker = takenOver.get(`claims/${takeoverFile(name)}`) ?? 'gone';
        if (taker === 'damaged') damaged.push(`claims/${takeoverFile(name)}`);
        open.push({ ...claim, takenOver: takerOf(taker) });
      }
      return ok({ open, unreadable, damaged });
    },
  };
}

/** By whom it was taken over. Whoever it was, a file that cannot be read means that it is no longer its maker's. */
const takerOf = (
  content: { readonly by: string; readonly at: string } | 'damaged' | 'gone',
): OpenClaim['takenOver'] => {
  if (content === 'gone') return null;
  return content === 'damaged' ? { by: '', at: '' } : { by: content.by, at: content.at };
};
