import { administrationIn } from '../items/itemKey';
import type { DossierEvent } from './event';

/**
 * Ids of the administrations under which the items of a dossier were filed, in the order in which they come. Settings
 * get lost with a copied or converted file, the dossier stays: its items are found again under these ids only.
 * @example filedUnder([{ item: 'demo|00031|invoice|2026-1|2026' }]) //=> ['demo']
 */
export function filedUnder(events: readonly Pick<DossierEvent, 'item'>[]): readonly string[] {
  const ids = new Set<string>();
  for (const { item } of events) {
    const id = administrationIn(item);
    if (id !== null) ids.add(id);
  }
  return [...ids];
}
