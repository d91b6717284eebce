import type { ItemState } from '../../dossier/state';

/**
 * Whether nothing was sent in writing for an item yet: what goes out now is its first reminder in law, also where a
 * call or the books' own list gave it a level before.
 */
export const isFirstInWriting = (item: string, states: ReadonlyMap<string, ItemState>): boolean =>
  (states.get(item)?.firstReminder ?? null) === null;
