import { administrationIn } from '../items/itemKey';
import type { DossierEvent } from './event';

/**
 * Id of the administration under which the items of a dossier were filed; null where there are none, or several
 * administrations. Settings get lost with a copied or converted file, the dossier stays: its items are found again
 * under this id only.
 * @example filedUnder([{ item: 'demo|00031|invoice|2026-1|2026' }]) //=> 'demo'
 */
export function filedUnder(events: readonly Pick<DossierEvent, 'item'>[]): string | null {
  const ids = new Set<string>();
  for (const { item } of events) {
    const id = administrationIn(item);
    if (id !== null) ids.add(id);
  }
  const [only, another] = ids;
  return another === undefined ? (only ?? null) : null;
}
