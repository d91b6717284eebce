import { EventType } from './eventSubscriptions';
import type { Session } from './session';

type Method<T> = (target: T, args: readonly unknown[]) => unknown;

/** Wire names of the registrations and the events they are for. */
const REGISTRATIONS = {
  DataChanged: EventType.worksheetChanged,
  Activated: EventType.worksheetActivated,
  Deactivated: EventType.worksheetDeactivated,
  Added: EventType.worksheetAdded,
  SelectionChanged: EventType.worksheetSelectionChanged,
  Deleted: EventType.worksheetDeleted,
  Calculated: EventType.worksheetCalculated,
  FormatChanged: EventType.worksheetFormatChanged,
} as const;

/** The `_Register…Event` and `_Unregister…Event` methods of a class, for the events named. */
export function eventMethods<T>(
  names: readonly (keyof typeof REGISTRATIONS)[],
  of: (target: T) => { session: Session; eventTarget: string },
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const name of names) {
    methods[`_Register${name}Event`] = (target) => {
      const { session, eventTarget } = of(target);
      session.events.add(REGISTRATIONS[name], eventTarget);
    };
    methods[`_Unregister${name}Event`] = (target) => {
      const { session, eventTarget } = of(target);
      session.events.remove(REGISTRATIONS[name], eventTarget);
    };
  }
  return methods;
}
