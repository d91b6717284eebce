import type { DossierEvent } from '../dossier/event';
import { inOrder } from '../dossier/fold/order';
import { levelOf, standing } from '../dossier/fold/steps';
import { withoutTakenBack } from '../dossier/fold/takenBack';

/** Ids of the reminders of these items that stand and that no later or higher step follows: those that can be taken back. */
export function lastSteps(events: readonly DossierEvent[], items: ReadonlySet<string>): ReadonlySet<string> {
  const histories = new Map<string, DossierEvent[]>();
  for (const event of events)
    if (items.has(event.item)) histories.set(event.item, [...(histories.get(event.item) ?? []), event]);
  const last = new Set<string>();
  for (const history of histories.values()) {
    const { steps } = standing(withoutTakenBack(history.sort(inOrder)));
    const highest = Math.max(0, ...steps.map(levelOf));
    const step = steps.at(-1);
    if (step !== undefined && levelOf(step) === highest) last.add(step.id);
  }
  return last;
}
