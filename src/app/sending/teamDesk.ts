import { ok, type Result } from '../../core/index';
import type {
  Claim,
  ClaimAnswer,
  ClaimEnd,
  Fault,
  OpenClaim,
  SendEntry,
  TeamEntry,
  TeamFolder,
  TeamRecord,
} from '../ports';

/** Ends of claims that are written together. */
const GROUP = 20;

/** The team folder as a run uses it: what it says is at hand, and ends are written in groups. */
export interface TeamDesk {
  readonly record: TeamRecord;
  /** When the folder was last read (milliseconds since 1970). */
  readonly readAt: number;
  reread(): Promise<Fault | null>;
  openOf(of: string): OpenClaim | undefined;
  /** The number that a next claim would have. */
  nextNumber(of: string): number;
  ask(claims: readonly Claim[]): Promise<readonly ClaimAnswer[]>;
  /** Puts an end ready to be written. */
  end(end: ClaimEnd, events: SendEntry['events']): void;
  /** Ends and events that wait to be written. */
  readonly waiting: number;
  /** Writes the ends that are ready; those that could not be written stay so. */
  flush(): Promise<Fault | null>;
}

interface Clocked {
  now(): number;
}

/** The folder as it is read now. */
export async function openTeamDesk(
  folder: TeamFolder,
  administration: string,
  clock: Clocked,
): Promise<Result<TeamDesk, Fault>> {
  const first = await folder.read(administration);
  if (!first.ok) return first;
  let record = first.value;
  let readAt = clock.now();
  let open = new Map<string, OpenClaim>();
  /** Claims made here that have no end yet: the folder may be slow to list them. */
  const made = new Map<string, OpenClaim>();
  /** As the run began, by what it knew then: a claim that was made and ended since must be in its way. */
  const numbers = new Map(record.claimed);
  const unwritten: TeamEntry[] = [];
  let ready: { readonly end: ClaimEnd; readonly events: SendEntry['events'] }[] = [];

  const take = (read: TeamRecord): void => {
    record = read;
    readAt = clock.now();
    open = new Map(read.open.map((claim) => [claim.of, claim]));
    for (const [of, claim] of made) if ((read.claimed.get(of) ?? 0) < claim.number) open.set(of, claim);
  };
  take(first.value);

  const gather = (): void => {
    for (let start = 0; start < ready.length; start += GROUP) {
      const some = ready.slice(start, start + GROUP);
      unwritten.push({
        at: new Date(clock.now()).toISOString(),
        administration,
        ends: some.map(({ end }) => end),
        events: some.flatMap(({ events }) => events),
      });
    }
    ready = [];
  };

  return ok({
    get record() {
      return record;
    },
    get readAt() {
      return readAt;
    },
    async reread() {
      const again = await folder.read(administration);
      if (!again.ok) return again.error;
      take(again.value);
      return null;
    },
    openOf: (of) => open.get(of),
    nextNumber: (of) => (numbers.get(of) ?? 0) + 1,
    async ask(claims) {
      const answers = await folder.claim(claims);
      for (const [index, claim] of claims.entries()) {
        if (answers[index]?.state !== 'taken') continue;
        numbers.set(claim.of, claim.number);
        const ours = { ...claim, takenOver: null };
        made.set(claim.of, ours);
        open.set(claim.of, ours);
      }
      return answers;
    },
    end(end, events) {
      ready.push({ end, events });
    },
    get waiting() {
      return ready.length + unwritten.length;
    },
    async flush() {
      gather();
      for (let entry = unwritten[0]; entry !== undefined; entry = unwritten[0]) {
        const written = await folder.write(entry);
        if (!written.ok) return written.error;
        unwritten.shift();
        record = { ...record, events: [...record.events, ...entry.events] };
        for (const { of, number } of entry.ends)
          for (const claims of [open, made]) if (claims.get(of)?.number === number) claims.delete(of);
      }
      return null;
    },
  });
}
