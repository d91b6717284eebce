import { useEffect, useState } from 'react';
import type { CheckedRun } from '../../app/checked';
import { everybody } from '../../app/creditLimits';
import { type Dossiers, findDossiers } from '../../app/findDossiers';
import type { Fault } from '../../app/ports';
import { orUnexpected } from '../frame/orUnexpected';
import { usePane } from '../frame/paneContext';
import { onSheet } from './foundCustomers';

interface Found {
  /** Null while they are read; where they cannot be, those of the sheet. */
  readonly dossiers: Dossiers | null;
  readonly fault: Fault | null;
}

/** All the dossiers of the company that was checked, read again after each check. The older ones stay until then. */
export function useDossiers(checked: CheckedRun | null): Found {
  const { ports } = usePane();
  const [found, setFound] = useState<Found>({ dossiers: null, fault: null });
  useEffect(() => {
    if (checked === null) return;
    let latest = true;
    void orUnexpected(findDossiers(ports, checked)).then((answer) => {
      if (!latest) return;
      if (answer.ok) setFound({ dossiers: answer.value, fault: null });
      else
        setFound({
          dossiers: { judged: checked, ...onSheet(checked), customers: everybody(checked) },
          fault: answer.error,
        });
    });
    return () => {
      latest = false;
    };
  }, [ports, checked]);
  return found;
}
