import type {
  Claim,
  PublishedLedger,
  TeamEntry,
  TeamFolder,
  TeamFolders,
  TeamRef,
  TeamShelf,
} from '../../src/app/ports';
import { fail, ok } from '../../src/core/result';

/** What lies in a team folder: shared by all who open it. */
export interface TeamFiles {
  /** By `of` and number. */
  readonly claims: Map<string, Claim>;
  readonly takeovers: Map<string, { readonly by: string; readonly at: string }>;
  /** By what they say. */
  readonly entries: Map<string, TeamEntry>;
  /** By digest. */
  readonly mails: Map<string, Uint8Array>;
  /** By administration. */
  readonly ledgers: Map<string, PublishedLedger>;
}

export const noTeamFiles = (): TeamFiles => ({
  claims: new Map(),
  takeovers: new Map(),
  entries: new Map(),
  mails: new Map(),
  ledgers: new Map(),
});

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

/** What a team folder in memory keeps beside claims and events. */
export function memoryShelf(files: TeamFiles): TeamShelf {
  return {
    async keepMail(digest, bytes) {
      if (!files.mails.has(digest)) files.mails.set(digest, bytes);
      return ok(undefined);
    },
    mail: async (digest) => ok(files.mails.get(digest) ?? null),
    async publish(ledger) {
      files.ledgers.set(ledger.administration, ledger);
      return ok(undefined);
    },
    published: async (administration) => ok(files.ledgers.get(administration) ?? null),
    async erase(administration, events, mails) {
      const found = new Set<string>();
      for (const [name, entry] of [...files.entries]) {
        const gone = entry.events.filter(({ id }) => events.has(id));
        if (entry.administration !== administration || gone.length === 0) continue;
        for (const { id } of gone) found.add(id);
        const left = { ...entry, events: entry.events.filter(({ id }) => !events.has(id)) };
        files.entries.delete(name);
        files.entries.set(JSON.stringify(left), left);
      }
      for (const digest of mails) files.mails.delete(digest);
      return ok(found.size);
    },
  };
}

/** Team folders in memory, of which there is one. */
export const memoryTeams = (files: TeamFiles): TeamFolders => ({
  open: () => memoryTeam(files),
  shelf: () => memoryShelf(files),
  find: async (link) => (link === teamRef.link ? ok(teamRef) : fail({ code: 'team-link', detail: '' })),
});

export const teamRef: TeamRef = {
  drive: 'drive-1',
  folder: 'folder-1',
  name: 'Debiteuren',
  link: 'https://zonneveld.example/debiteuren',
};
