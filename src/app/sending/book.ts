import { ok, type Result } from '../../core/index';
import type { Fault, Journal, SendEntry } from '../ports';

/** The journal of an administration, with what it says at hand. */
export interface Book {
  get(key: string): SendEntry | undefined;
  all(): readonly SendEntry[];
  /** Writes durably; what could not be written is not remembered either. Null: it is written. */
  put(entries: readonly SendEntry[]): Promise<Fault | null>;
  forget(keys: readonly string[]): Promise<Fault | null>;
}

/** The journal as it is read now. */
export async function openBook(journal: Journal, administration: string): Promise<Result<Book, Fault>> {
  const loaded = await journal.load(administration);
  if (!loaded.ok) return loaded;
  const entries = new Map(
    loaded.value
      .filter((entry) => entry.administration === administration)
      .map((entry) => [entry.key, entry]),
  );
  return ok({
    get: (key) => entries.get(key),
    all: () => [...entries.values()],
    async put(changed) {
      if (changed.length === 0) return null;
      const written = await journal.write(changed);
      if (!written.ok) return written.error;
      for (const entry of changed) entries.set(entry.key, entry);
      return null;
    },
    async forget(keys) {
      if (keys.length === 0) return null;
      const gone = await journal.forget(administration, keys);
      if (!gone.ok) return gone.error;
      for (const key of keys) entries.delete(key);
      return null;
    },
  });
}
