import type { DossierEvent } from '../../core/index';
import type { DossierStore, Fault } from '../ports';

/** Writes events to the dossier as they come; what could not be written is tried again with the next. */
export interface Filing {
  file(events: readonly DossierEvent[]): Promise<void>;
  /** What is not written yet, and why; null when all is. */
  unfiled(): { readonly count: number; readonly fault: Fault } | null;
}

/** A filing that has nothing to write yet. */
export function createFiling(dossier: Pick<DossierStore, 'append'>): Filing {
  let pending: readonly DossierEvent[] = [];
  let fault: Fault | null = null;
  return {
    async file(events) {
      pending = [...pending, ...events];
      if (pending.length === 0) return;
      const written = await dossier.append(pending);
      if (written.ok) pending = [];
      fault = written.ok ? null : written.error;
    },
    unfiled: () => (fault === null ? null : { count: pending.length, fault }),
  };
}
