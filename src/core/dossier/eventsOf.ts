import { administrationIn } from '../items/itemKey';
import type { DossierEvent } from './event';

/**
 * The events of one administration, of a dossier that several share: their customers may have the same numbers. An
 * event that names no item says of none whose it is, and counts for each, unless it names the administration itself.
 * @example eventsOf([{ item: 'be|1|invoice|F1|2026' }, { item: 'nl|1|invoice|F1|2026' }], 'nl').length //=> 1
 */
export function eventsOf<E extends Pick<DossierEvent, 'item'> & Partial<Pick<DossierEvent, 'detail'>>>(
  events: readonly E[],
  administration: string,
): readonly E[] {
  return events.filter(
    ({ item, detail }) => (administrationIn(item) ?? (namedIn(detail) || administration)) === administration,
  );
}

const namedIn = (detail: DossierEvent['detail'] | undefined): string => detail?.administration ?? '';
