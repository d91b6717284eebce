import { ok, type Result } from '../../core/index';
import type { Fault, HandedOver, Journal, SendEntry } from '../ports';

const MINUTE = 60_000;

/** The journal of an administration, with what it says at hand. */
export interface Book {
  get(key: string): SendEntry | undefined;
  all(): readonly SendEntry[];
  /** Mails of other administrations that were handed over in the minute before it was read. */
  readonly elsewhere: readonly HandedOver[];
  /** Writes durably; what could not be written is not remembered either. Null: it is written. */
  put(entries: readonly SendEntry[]): Promise<Fault | null>;
  forget(keys: readonly string[]): Promise<Fault | null>;
}

/** The journal as it is read now (milliseconds since 1970). */
export async function openBook(
  journal: Journal,
  administration: string,
  now: number,
): Promise<Result<Book, Fault>> {
  const loaded = await journal.load(administration);
  if (!loaded.ok) return loaded;
  const lately = await journal.handedOver(now - MINUTE);
  if (!lately.ok) return lately;
  const entries = new Map(
    loaded.value
      .filter((entry) => entry.administration === administration)
      .map((entry) => [entry.key, entry]),
  );
  return ok({
    get: (key) => entries.get(key),
    all: () => [...entries.values()],
    elsewhere: lately.value.filter((mail) => mail.administration !== administration),
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
