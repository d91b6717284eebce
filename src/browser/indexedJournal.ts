import type { Fault, Journal, SendEntry } from '../app/ports';
import { fail, ok, type Result } from '../core/index';

const DATABASE = 'dunning';
const STORE = 'sends';
const OF_ADMINISTRATION = 'administration';

/** The journal in the browser's own database, by administration and key. */
export function createIndexedJournal(factory: IDBFactory | undefined = globalThis.indexedDB): Journal {
  let opening: Promise<IDBDatabase> | null = null;

  const open = (): Promise<IDBDatabase> => {
    opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      if (factory === undefined) throw new Error('no indexedDB');
      const request = factory.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore(STORE, { keyPath: ['administration', 'key'] });
        store.createIndex(OF_ADMINISTRATION, 'administration');
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };

  const change = async (work: (store: IDBObjectStore) => void): Promise<Result<void, Fault>> => {
    try {
      const database = await open();
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      work(transaction.objectStore(STORE));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      return ok(undefined);
    } catch (cause) {
      return fail(unavailable(cause));
    }
  };

  return {
    async load(administration) {
      try {
        const database = await open();
        const index = database.transaction(STORE).objectStore(STORE).index(OF_ADMINISTRATION);
        const request: IDBRequest<SendEntry[]> = index.getAll(administration);
        const entries = await new Promise<SendEntry[]>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        return ok(entries.sort((one, other) => one.at - other.at));
      } catch (cause) {
        return fail(unavailable(cause));
      }
    },
    write: (entries) =>
      change((store) => {
        for (const entry of entries) store.put(entry);
      }),
    forget: (administration, keys) =>
      change((store) => {
        for (const key of keys) store.delete([administration, key]);
      }),
  };
}

const unavailable = (cause: unknown): Fault => ({
  code: 'journal-unavailable',
  detail: cause instanceof Error ? cause.name : 'unknown',
});
