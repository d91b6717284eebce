import type { Fault, OpenClaim, SendEntry } from '../ports';
import type { Hold } from './results';

/** What earlier runs of an administration left open. */
export interface OpenSends {
  /** Handed over, and not known to be sent yet; they are looked at again. */
  readonly pending: readonly SendEntry[];
  /** Only a person can tell whether they went out. */
  readonly unknown: readonly SendEntry[];
  /** In Drafts, waiting for a person to send or delete them. */
  readonly inDrafts: readonly SendEntry[];
  /** Of a run that broke off: never handed over. The next run takes them up, or a person gives them up. */
  readonly leftOver: readonly SendEntry[];
  /** What others of the team are at. */
  readonly claims: readonly OpenClaim[];
  /** Which customers cannot be reminded now, by `holdKey`. */
  readonly holds: ReadonlyMap<string, Hold>;
  /** When to look at the pending ones again (milliseconds since 1970); null for never. */
  readonly lookAt: number | null;
  /** Why journal or team folder could not be read: nothing is sent then; null when they could. */
  readonly fault: Fault | null;
}

/** Nothing is open. */
export const nothingOpen: OpenSends = {
  pending: [],
  unknown: [],
  inDrafts: [],
  leftOver: [],
  claims: [],
  holds: new Map(),
  lookAt: null,
  fault: null,
};

/** Under what a hold is kept: customers are reminded in each currency by itself. */
export const holdKey = (customer: string, currency: string): string => JSON.stringify([customer, currency]);
