import type { Fault, ReplyDesk } from '../app/ports';
import { encodeEvents, fail, ok } from '../core/index';
import { connectionTo } from './indexedConnection';
import { answerOf, change, used } from './indexedWork';
import { notesOf, VERSION } from './keptNotes';

const STORE = 'notes';

/**
 * The notes on replies in the browser's own database, one entry for each administration. What cannot be read is as good
 * as nothing: the mailbox is read again.
 */
export function createIndexedReplyDesk(factory: IDBFactory | undefined = globalThis.indexedDB): ReplyDesk {
  const connection = connectionTo(factory, 'dunning-replies', 1, (database) => {
    database.createObjectStore(STORE, { keyPath: 'administration' });
  });
  return {
    async load(administration) {
      const kept = await used(connection, async (database) =>
        answerOf<unknown>(database.transaction(STORE).objectStore(STORE).get(administration)),
      );
      return ok(kept.ok ? notesOf(kept.value) : null);
    },
    async save(notes) {
      const filed = encodeEvents(notes.filed);
      if (!filed.ok) return fail(notKept(filed.error));
      const kept = { ...notes, filed: filed.value, version: VERSION };
      // What would not be taken back need not be written.
      if (notesOf(kept) === null) return fail(notKept('too-long'));
      const written = await change(connection, STORE, (store) => {
        store.put(kept);
      });
      return written.ok ? written : fail(notKept(written.error));
    },
  };
}

const notKept = (detail: string): Fault => ({
  code: 'unexpected',
  detail: `reply-desk: ${detail}`,
  mayHaveHappened: false,
});
