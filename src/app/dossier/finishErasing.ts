import { erasuresIn, eventsOf, isForgotten } from '../../core/index';
import type { Administration, FiledEvents, Ports } from '../ports';

/**
 * Erases from the workbook what erasing a customer left there when it broke off, or what a copy of the workbook brought
 * back. What cannot be erased now counts no more, and the next check tries again.
 */
export async function finishErasing(
  { dossier, upkeep }: Pick<Ports, 'dossier' | 'upkeep'>,
  { id }: Pick<Administration, 'id'>,
  filed: Pick<FiledEvents, 'events' | 'archived'>,
): Promise<void> {
  const erasures = erasuresIn(eventsOf(filed.events, id));
  if (erasures.size === 0) return;
  const whole = filed.archived?.size ? await dossier.load({ archive: true }) : null;
  const { events } = whole?.ok ? whole.value : filed;
  const left = eventsOf(events, id).filter((event) => isForgotten(event, erasures));
  if (left.length > 0) await upkeep.erase(new Set(left.map((event) => event.id)));
}
