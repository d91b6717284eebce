import { fail, ok, type Result } from '../core/index';
import type { Connection } from './indexedConnection';

/** The answer to one request of a database. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Does work on the database; the error is the name of what went wrong. One that the browser closed behind our back, as
 * it does under a full disk or when a user clears what sites keep, is opened once more: what was written is written
 * whole or not at all, so that the work may be done again.
 */
export async function used<T>(
  connection: Connection,
  work: (database: IDBDatabase) => Promise<T>,
): Promise<Result<T, string>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return ok(await work(await connection.open()));
    } catch (cause) {
      const name = cause instanceof Error || cause instanceof DOMException ? cause.name : 'AbortError';
      connection.drop();
      if (attempt > 1 || !CLOSED.has(name)) return fail(name);
    }
  }
}

/** Names of errors of a database that is no longer open. */
const CLOSED: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError']);

/** All of a change or nothing of it, on the disk itself when this answers. */
export const change = (
  connection: Connection,
  store: string,
  work: (store: IDBObjectStore) => void,
): Promise<Result<void, string>> =>
  used(connection, (database) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    try {
      work(transaction.objectStore(store));
    } catch (cause) {
      transaction.abort();
      throw cause;
    }
    return new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  });
