import { useEffect, useState } from 'react';
import { type ProcedureUses, procedureUses } from '../../../app/procedureUses';
import { currentAdministration } from '../../../app/settings';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** Who names a procedure in the workbook; null while that is looked up, and where it cannot be. */
export function useProcedureUses(key: string | null): ProcedureUses | null {
  const { ports, settings } = usePane();
  const [found, setFound] = useState<{ readonly key: string; readonly uses: ProcedureUses } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    const scope = {
      administration: currentAdministration(settings),
      administrations: settings.administrations,
    };
    void orUnexpected(procedureUses(ports, key, scope)).then((uses) => {
      if (wanted && uses.ok) setFound({ key, uses: uses.value });
    });
    return () => {
      wanted = false;
    };
  }, [key, ports, settings]);
  return found !== null && found.key === key ? found.uses : null;
}
