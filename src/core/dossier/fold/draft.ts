import type { DossierEvent, EventKind, EventOf } from '../event';

/** A state while it is folded. */
export type Draft<State> = { -readonly [Field in keyof State]: State[Field] };

/** What events do to a state, by kind; those of other kinds leave it as it is. */
export type Changes<State> = {
  readonly [Kind in EventKind]?: (state: Draft<State>, detail: EventOf<Kind>['detail']) => void;
};

/** Does to a state what an event does. */
export function change<State>(changes: Changes<State>, state: Draft<State>, event: DossierEvent): void {
  const one = changes[event.kind] as ((state: Draft<State>, detail: unknown) => void) | undefined;
  one?.(state, event.detail);
}
