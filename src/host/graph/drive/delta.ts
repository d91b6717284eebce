import { Refusal } from '../answer';
import type { Removed } from './changeLog';
import type { DriveStore } from './driveStore';
import type { StoredItem } from './item';

/** Where a reading of changes stands. */
interface Token {
  /** Log that it is of. */
  readonly log: string;
  /** Number of the last change that was given. */
  readonly after: number;
  /** True from the second reading on: what was deleted is told. */
  readonly later: boolean;
}

/** A page of changes below a folder. */
export interface DeltaPage {
  /** Folders above a change come before it, as with Graph. */
  readonly present: readonly StoredItem[];
  readonly removed: readonly Removed[];
  /** Where the next page, or the next reading, begins. */
  readonly token: string;
  /** True for the last page. */
  readonly whole: boolean;
}

const encoded = ({ log, after, later }: Token): string => `${log}.${after}.${later ? 1 : 0}`;

/** The token of the next reading from now on. */
export const latestToken = ({ log }: DriveStore): string =>
  encoded({ log: log.name, after: log.last, later: true });

/** Reads a token; one of another time is refused with 410, and whoever has it starts over. */
function readToken(text: string | null, { log }: DriveStore): Token {
  if (text === null) return { log: log.name, after: 0, later: false };
  const [, name, after, later] = /^(\d+-\d+)\.(\d+)\.([01])$/.exec(text) ?? [];
  if (name === undefined) throw new Refusal(400, 'invalidRequest', 'The token is malformed.', true);
  if (name !== log.name) throw new Refusal(410, 'resyncChangesApplyDifferences', 'Resync required.');
  return { log: name, after: Number(after), later: later === '1' };
}

/** What changed in a folder and below since a token; from the beginning without one. */
export function readDelta(
  store: DriveStore,
  folder: StoredItem,
  { token, top }: { readonly token: string | null; readonly top: number },
): DeltaPage {
  const from = readToken(token, store);
  const present = new Map<string, StoredItem>();
  const removed: Removed[] = [];
  let given = 0;
  for (const change of store.log.after(from.after)) {
    const item = change.removed === null ? store.get(folder.drive, change.id) : null;
    const above = item === null ? [] : store.above(item);
    const within = [...above].slice(0, above.findIndex(({ id }) => id === folder.id) + 1);
    const isBelow = item !== null && (item.id === folder.id || within.length > 0);
    const wasBelow = from.later && change.removed?.above.includes(folder.id) === true;
    if (!isBelow && !wasBelow) continue;
    if (given === top) {
      const next = encoded({ ...from, after: change.at - 1 });
      return { present: [...present.values()], removed, token: next, whole: false };
    }
    given += 1;
    if (change.removed !== null) removed.push(change.removed);
    if (item === null) continue;
    for (const one of [...within].reverse()) present.set(one.id, one);
    present.set(item.id, item);
  }
  return { present: [...present.values()], removed, token: latestToken(store), whole: true };
}
