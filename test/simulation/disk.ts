import type { Journal, SendEntry } from '../../src/app/ports';
import { handedOverIn } from '../../src/browser/sendEntries';
import { ok } from '../../src/core/result';
import type { Life } from './life';
import type { Random } from './random';
import type { Time } from './time';

/** What the journal has on the disk of a computer, by administration and key. */
export type Disk = Map<string, SendEntry>;

const nameOf = (administration: string, key: string): string => JSON.stringify([administration, key]);

/**
 * The journal of a program on a disk. What was answered outlives the program; of a write that was under way when it was
 * killed, nothing may be there, all, or the first entries.
 */
export function journalOn(disk: Disk, life: Life, time: Time, random: Random): Journal {
  /** How many of so many changes reach the disk. */
  const reaching = (count: number): number => (life.dead ? random.between(0, count) : count);
  const slow = (): Promise<void> => time.wait(random.between(1, 6));
  return {
    async load(administration) {
      await slow();
      const own = [...disk.values()].filter((entry) => entry.administration === administration);
      return ok(own.sort((one, other) => one.at - other.at));
    },
    async handedOver(since) {
      await slow();
      return ok(handedOverIn([...disk.values()], since));
    },
    async write(entries) {
      await slow();
      for (const entry of entries.slice(0, reaching(entries.length)))
        disk.set(nameOf(entry.administration, entry.key), structuredClone(entry));
      return ok(undefined);
    },
    async forget(administration, keys) {
      await slow();
      for (const key of keys.slice(0, reaching(keys.length))) disk.delete(nameOf(administration, key));
      return ok(undefined);
    },
  };
}
