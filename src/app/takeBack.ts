import type { DossierEvent, Result } from '../core/index';
import type { Filer, FilingPorts } from './parts/fileFacts';
import { fileTakenBack } from './parts/fileTakenBack';
import type { Fault } from './ports';

/**
 * Undoes what a person filed, as if it had never been: gives the events that say so. What no person filed, and what has
 * a way back of its own, stays: there is nothing to give then.
 */
export const takeBack = (
  ports: FilingPorts,
  { event, ...filer }: Filer & { readonly event: DossierEvent },
): Promise<Result<readonly DossierEvent[], Fault>> => fileTakenBack(ports, filer, [event]);

/** As `takeBack`, all of one act. */
export const takeBackAll = (
  ports: FilingPorts,
  { events, ...filer }: Filer & { readonly events: readonly DossierEvent[] },
): Promise<Result<readonly DossierEvent[], Fault>> => fileTakenBack(ports, filer, events);
