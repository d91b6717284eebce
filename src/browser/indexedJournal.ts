import type { Fault, Journal, SendEntry } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { connectionTo } from './indexedConnection';
import { answerOf, change, used } from './indexedWork';
import { byChange, entryOf, handedOverIn, keptEntry } from './sendEntries';
import { beginAlone } from './soleRun';

const STORE = 'sends';
const OF_ADMINISTRATION = 'administration';
/** Entries of one administration: years of them. More than that was not written by us. */
const MOST_ENTRIES = 50_000;

/**
 * The journal in the browser's own database, by administration and key; several panes may use it at once. Where the
 * browser has none, as in some private windows, or its disk is full, every answer is `journal-unavailable`.
 */
export function createIndexedJournal(factory: IDBFactory | undefined = globalThis.indexedDB): Journal {
  const connection = connectionTo(factory, 'dunning', 1, (database) => {
    const store = database.createObjectStore(STORE, { keyPath: ['administration', 'key'] });
    store.createIndex(OF_ADMINISTRATION, 'administration');
  });
  const changed = async (work: (store: IDBObjectStore) => void): Promise<Result<void, Fault>> =>
    told(await change(connection, STORE, work));
  return {
    async load(administration) {
      const kept = await used(connection, async (database) => {
        const index = database.transaction(STORE).objectStore(STORE).index(OF_ADMINISTRATION);
        return answerOf<unknown[]>(index.getAll(administration, MOST_ENTRIES + 1));
      });
      if (!kept.ok) return told(kept);
      if (kept.value.length > MOST_ENTRIES) return fail(unavailable('too-many-entries'));
      const entries = kept.value.map(entryOf).filter((entry) => entry !== null);
      return ok(entries.sort(byChange));
    },
    async write(entries) {
      const kept = entries.map(keptEntry);
      if (!kept.every((entry) => entry !== null)) return fail(unavailable('entry-too-long'));
      return changed((store) => {
        for (const entry of kept) store.put(entry);
      });
    },
    async handedOver(since) {
      const kept = await used(connection, async (database) =>
        answerOf<unknown[]>(database.transaction(STORE).objectStore(STORE).getAll(undefined, MOST_ENTRIES)),
      );
      return kept.ok ? ok(handedOverIn(kept.value.map(entryOf), since)) : told(kept);
    },
    begin: async () => ok(await beginAlone()),
    forget: (administration, keys: readonly SendEntry['key'][]) =>
      changed((store) => {
        for (const key of keys) store.delete([administration, key]);
      }),
  };
}

const unavailable = (detail: string): Fault => ({
  code: 'journal-unavailable',
  detail,
  mayHaveHappened: false,
});

const told = <T>(answer: Result<T, string>): Result<T, Fault> =>
  answer.ok ? answer : fail(unavailable(answer.error));
