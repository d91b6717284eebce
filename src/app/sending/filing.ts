import type { DossierEvent } from '../../core/index';
import type { DossierStore, Fault } from '../ports';

/** Events on their way to the dossier; what could not be written is tried again with the next. */
export interface Filing {
  add(events: readonly DossierEvent[]): void;
  /** Writes what was added. */
  flush(): Promise<void>;
  /** Mails' worth of events that wait to be written. */
  readonly waiting: number;
  /** What is not written yet, and why; null when nothing failed. */
  unfiled(): { readonly count: number; readonly fault: Fault } | null;
}

/** A filing that has nothing to write yet. */
export function createFiling(dossier: Pick<DossierStore, 'append'>): Filing {
  let pending: DossierEvent[] = [];
  let added = 0;
  let fault: Fault | null = null;
  return {
    add(events) {
      pending.push(...events);
      added += 1;
    },
    async flush() {
      added = 0;
      if (pending.length === 0) return;
      const written = await dossier.append(pending);
      if (written.ok) pending = [];
      fault = written.ok ? null : written.error;
    },
    get waiting() {
      return added;
    },
    unfiled: () => (fault === null ? null : { count: pending.length, fault }),
  };
}
