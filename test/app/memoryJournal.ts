import type { Journal, SendEntry } from '../../src/app/ports';
import { handedOverIn } from '../../src/browser/sendEntries';
import { ok } from '../../src/core/result';

/** A journal in memory; `entries` outlives it, as a disk outlives a program. */
export function memoryJournal(entries: Map<string, SendEntry>): Journal {
  const nameOf = (administration: string, key: string): string => `${administration} ${key}`;
  return {
    load: async (administration) =>
      ok(
        [...entries.values()]
          .filter((entry) => entry.administration === administration)
          .sort((one, other) => one.at - other.at),
      ),
    handedOver: async (since) => ok(handedOverIn([...entries.values()], since)),
    async write(written) {
      for (const entry of written) entries.set(nameOf(entry.administration, entry.key), entry);
      return ok(undefined);
    },
    async forget(administration, keys) {
      for (const key of keys) entries.delete(nameOf(administration, key));
      return ok(undefined);
    },
  };
}
