import type { Fault, Journal, SendEntry } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { type Connection, connectionTo } from './indexedConnection';
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
  return {
    async load(administration) {
      const kept = await used(connection, async (database) => {
        const index = database.transaction(STORE).objectStore(STORE).index(OF_ADMINISTRATION);
        return answerOf<unknown[]>(index.getAll(administration, MOST_ENTRIES + 1));
      });
      if (!kept.ok) return kept;
      if (kept.value.length > MOST_ENTRIES) return fail(unavailable('too-many-entries'));
      const entries = kept.value.map(entryOf).filter((entry) => entry !== null);
      return ok(entries.sort(byChange));
    },
    async write(entries) {
      const kept = entries.map(keptEntry);
      if (!kept.every((entry) => entry !== null)) return fail(unavailable('entry-too-long'));
      return change(connection, (store) => {
        for (const entry of kept) store.put(entry);
      });
    },
    async handedOver(since) {
      const kept = await used(connection, async (database) =>
        answerOf<unknown[]>(database.transaction(STORE).objectStore(STORE).getAll(undefined, MOST_ENTRIES)),
      );
      return kept.ok ? ok(handedOverIn(kept.value.map(entryOf), since)) : kept;
    },
    begin: async () => ok(await beginAlone()),
    forget: (administration, keys: readonly SendEntry['key'][]) =>
      change(connection, (store) => {
        for (const key of keys) store.delete([administration, key]);
      }),
  };
}

const unavailable = (detail: string): Fault => ({
  code: 'journal-unavailable',
  detail,
  mayHaveHappened: false,
});

/** All of a change or nothing of it, on the disk itself when this answers. */
const change = (
  connection: Connection,
  work: (store: IDBObjectStore) => void,
): Promise<Result<void, Fault>> =>
  used(connection, (database) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    try {
      work(transaction.objectStore(STORE));
    } catch (cause) {
      transaction.abort();
      throw cause;
    }
    return new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  });

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Does work on the database. One that the browser closed behind our back, as it does under a full disk or when a user
 * clears what sites keep, is opened once more: what was written is written whole or not at all, so that the work may
 * be done again.
 */
async function used<T>(
  connection: Connection,
  work: (database: IDBDatabase) => Promise<T>,
): Promise<Result<T, Fault>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return ok(await work(await connection.open()));
    } catch (cause) {
      const name = cause instanceof Error || cause instanceof DOMException ? cause.name : 'AbortError';
      connection.drop();
      if (attempt > 1 || !CLOSED.has(name)) return fail(unavailable(name));
    }
  }
}

/** Names of errors of a database that is no longer open. */
const CLOSED: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError']);
