import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { addMissingCustomers } from '../../../app/addMissingCustomers';
import type { CheckedRun } from '../../../app/checked';
import type { Fault } from '../../../app/ports';
import { Problem } from '../../components/Problem';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { useWritten } from '../../settings/changes/useWritten';

interface Props {
  readonly checked: CheckedRun;
  readonly onAgain: () => void;
}

/** Puts the customers that the table does not have into it, and brings the table in front of the user. */
export function CustomersFix({ checked, onAgain }: Props) {
  const { ports, language } = usePane();
  const later = useLaterWords();
  const written = useWritten();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const add = async (): Promise<void> => {
    setBusy(true);
    const done = written();
    const added = await addMissingCustomers(ports, checked, language);
    setBusy(false);
    setFault(added.ok ? null : added.error);
    if (!added.ok) return;
    await ports.customers.show();
    onAgain();
    await done({ place: 'customers', onBack: onAgain });
  };
  return (
    <>
      <Button size="small" disabled={busy} onClick={() => void add()}>
        {later.check.addCustomers(checked.unknownCustomers.length)}
      </Button>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
