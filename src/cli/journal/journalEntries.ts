import type { SendEntry } from '../../app/ports';
import { entryLine, HEADER, readLine } from './journalLines';

/** The entries of a journal as they stand now. */
export interface Entries {
  /** Lines that could not be read. */
  readonly damaged: number;
  all(): readonly SendEntry[];
  of(administration: string): readonly SendEntry[];
  put(entries: readonly SendEntry[]): void;
  forget(administration: string, keys: readonly string[]): void;
  /** A journal of these entries and no history. */
  text(): string;
  /** Length of `text`, in UTF-16 units. */
  bytes(): number;
}

/** The entries that the lines of a journal lead to; a damaged line is passed over. */
export function entriesIn(texts: readonly string[]): Entries {
  const byName = new Map<string, { readonly entry: SendEntry; readonly line: string }>();
  let damaged = 0;
  let length = HEADER.length;
  const nameOf = (administration: string, key: string): string => JSON.stringify([administration, key]);
  const remove = (name: string): void => {
    length -= byName.get(name)?.line.length ?? 0;
    byName.delete(name);
  };
  const put = (entry: SendEntry): void => {
    const name = nameOf(entry.administration, entry.key);
    const line = entryLine(entry) ?? '';
    remove(name);
    byName.set(name, { entry, line });
    length += line.length;
  };
  const forget = (administration: string, keys: readonly string[]): void => {
    for (const key of keys) remove(nameOf(administration, key));
  };
  const all = (): SendEntry[] => [...byName.values()].map(({ entry }) => entry);
  for (const text of texts) {
    const line = readLine(text);
    if (line === null) damaged += 1;
    else if ('entry' in line) put(line.entry);
    else forget(line.forget.administration, line.forget.keys);
  }
  return {
    damaged,
    all,
    of: (administration) => all().filter((entry) => entry.administration === administration),
    put: (entries) => entries.forEach(put),
    forget,
    text: () => HEADER + [...byName.values()].map(({ line }) => line).join(''),
    bytes: () => length,
  };
}
