import type { GraphStandIn } from '../host/graph/standIn';

const DATABASE = 'dunning-workbench';
const STORE = 'mailbox';
const KEY = 'snapshot';

/**
 * Keeps the mailboxes and the team folder across reloads of the page: restores them, then saves them after every
 * change, and answers no request before what it changed is on disk. Rejects when the browser keeps nothing; a damaged
 * snapshot is left out and all stays empty. What cannot be saved later is told to `onFailure`.
 */
export async function keepMailbox(mailbox: GraphStandIn, onFailure: (cause: unknown) => void): Promise<void> {
  const database = await opened();
  const saved = await result<unknown>(database.transaction(STORE).objectStore(STORE).get(KEY));
  if (saved !== undefined) mailbox.restore(saved);
  mailbox.keep((snapshot) => written(database, snapshot).catch(onFailure));
}

/** Resolves when it is on disk: when the transaction is, not when its request is. */
function written(database: IDBDatabase, snapshot: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.objectStore(STORE).put(snapshot, KEY);
  });
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return result(request);
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
