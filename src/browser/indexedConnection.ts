/** A database of the browser that is opened when it is first used. */
export interface Connection {
  open(): Promise<IDBDatabase>;
  /** Closes it: the next use opens it again. */
  drop(): void;
}

/**
 * A database by name and version; `make` sets up a new one. It is let go of when a later version of the product asks
 * for it in another pane, so that neither waits for the other, and when the browser closes it.
 */
export function connectionTo(
  factory: IDBFactory | undefined,
  name: string,
  version: number,
  make: (database: IDBDatabase) => void,
): Connection {
  let opening: Promise<IDBDatabase> | null = null;

  const opened = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      if (factory === undefined) throw new DOMException('There is no database.', 'NotSupportedError');
      const request = factory.open(name, version);
      let late = false;
      request.onupgradeneeded = () => make(request.result);
      request.onerror = () => reject(request.error);
      // Another pane holds on to an older version: to wait could take forever.
      request.onblocked = () => {
        late = true;
        reject(new DOMException('Another pane uses an older one.', 'BlockedError'));
      };
      request.onsuccess = () => {
        const database = request.result;
        if (late) return database.close();
        database.onversionchange = () => drop();
        database.onclose = () => drop();
        resolve(database);
      };
    });

  const drop = (): void => {
    opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    opening = null;
  };

  return {
    open() {
      const here = opening ?? opened();
      opening = here;
      here.catch(() => {
        if (opening === here) opening = null;
      });
      return here;
    },
    drop,
  };
}
