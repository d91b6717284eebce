import { useCallback, useEffect, useState } from 'react';
import type { Synced } from '../../../app/dossier/syncDossier';
import type { Administration, Fault } from '../../../app/ports';
import type { Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** One text for a team folder; null for none. */
export const placeOf = (team: Administration['team']): string | null =>
  team === null ? null : JSON.stringify([team.drive, team.folder]);

/**
 * Copies the dossier of a company to its team folder, and what colleagues filed there to the workbook: once it is shown,
 * and again when asked for. Null while it is under way.
 */
export function useMoving(company: Administration): {
  readonly moved: Result<Synced, Fault> | null;
  readonly again: () => void;
} {
  const { ports } = usePane();
  const [moved, setMoved] = useState<Result<Synced, Fault> | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the company the folder alone counts; another attempt is the same again.
  useEffect(() => {
    let gone = false;
    const move = async (): Promise<Result<Synced, Fault>> => {
      const { syncDossier } = await import(
        /* webpackChunkName: "checking" */ '../../../app/dossier/syncDossier'
      );
      return syncDossier(ports, company);
    };
    setMoved(null);
    void orUnexpected(move()).then((done) => {
      if (!gone) setMoved(done);
    });
    return () => {
      gone = true;
    };
  }, [ports, company.id, placeOf(company.team), attempt]);

  return { moved, again: useCallback(() => setAttempt((before) => before + 1), []) };
}
