import type { GraphStandIn } from '../host/graph/standIn';

const DATABASE = 'dunning-workbench';
const STORE = 'mailbox';
const KEY = 'snapshot';

/**
 * Keeps the mailbox across reloads of the page: restores it, then saves it after every change. Rejects
 * when the browser keeps nothing; a damaged snapshot is left out and the mailbox stays empty.
 */
export async function keepMailbox(mailbox: GraphStandIn): Promise<void> {
  const database = await opened();
  const saved = await result<unknown>(database.transaction(STORE).objectStore(STORE).get(KEY));
  if (saved !== undefined) mailbox.restore(saved);
  mailbox.subscribe(() => {
    database.transaction(STORE, 'readwrite').objectStore(STORE).put(mailbox.snapshot(), KEY);
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
