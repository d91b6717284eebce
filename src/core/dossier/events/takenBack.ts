import type { EventBase, Remark } from './base';

/** What a person filed was a mistake: it counts as if it had never been. */
export interface TakenBack extends EventBase {
  readonly kind: 'taken-back';
  readonly detail: Remark & {
    /** Id of the event; of the same customer, and of the same item where it has one. */
    readonly event: string;
  };
}
