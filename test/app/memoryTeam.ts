import type { Claim, TeamEntry, TeamFolder, TeamFolders, TeamRef } from '../../src/app/ports';
import { fail, ok } from '../../src/core/result';

/** What lies in a team folder: shared by all who open it. */
export interface TeamFiles {
  /** By `of` and number. */
  readonly claims: Map<string, Claim>;
  readonly takeovers: Map<string, { readonly by: string; readonly at: string }>;
  /** By what they say. */
  readonly entries: Map<string, TeamEntry>;
}

export const noTeamFiles = (): TeamFiles => ({ claims: new Map(), takeovers: new Map(), entries: new Map() });

const nameOf = ({ of, number }: Pick<Claim, 'of' | 'number'>): string => `${of}-${number}`;

/** A team folder in memory. */
export function memoryTeam(files: TeamFiles): TeamFolder {
  return {
    async read(administration) {
      const entries = [...files.entries.values()].filter((entry) => entry.administration === administration);
      const ended = new Set(entries.flatMap(({ ends }) => ends.map(nameOf)));
      const claimed = new Map<string, number>();
      for (const { of, number } of files.claims.values())
        claimed.set(of, Math.max(claimed.get(of) ?? 0, number));
      const open = [...files.claims.values()]
        .filter((claim) => claim.administration === administration && !ended.has(nameOf(claim)))
        .map((claim) => ({ ...claim, takenOver: files.takeovers.get(nameOf(claim)) ?? null }));
      const events = new Map(entries.flatMap((entry) => entry.events.map((event) => [event.id, event])));
      return ok({ claimed, open, events: [...events.values()], damaged: [] });
    },
    claim: async (claims) =>
      claims.map((claim) => {
        const there = files.claims.get(nameOf(claim));
        if (there === undefined) files.claims.set(nameOf(claim), claim);
        if (there === undefined || (there.run === claim.run && there.key === claim.key))
          return { state: 'taken' };
        return { state: 'theirs', claim: there };
      }),
    async write(entry) {
      files.entries.set(JSON.stringify(entry), entry);
      return ok(undefined);
    },
    async takeOver(claim, by, at) {
      const there = files.takeovers.get(nameOf(claim));
      if (there === undefined) files.takeovers.set(nameOf(claim), { by, at });
      return ok(there === undefined || there.by === by);
    },
  };
}

/** Team folders in memory, of which there is one. */
export const memoryTeams = (files: TeamFiles): TeamFolders => ({
  open: () => memoryTeam(files),
  find: async (link) => (link === teamRef.link ? ok(teamRef) : fail({ code: 'team-link', detail: '' })),
});

export const teamRef: TeamRef = {
  drive: 'drive-1',
  folder: 'folder-1',
  name: 'Debiteuren',
  link: 'https://zonneveld.example/debiteuren',
};
