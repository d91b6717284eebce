import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedRun } from '../../../../app/checked';
import { makeRulesTable } from '../../../../app/makeRulesTable';
import type { Fault } from '../../../../app/ports';
import { checkFixWords } from '../../../../wording/pane/checkFixes';
import { rulesWords } from '../../../../wording/pane/rules';
import { Problem } from '../../../components/Problem';
import { usePane } from '../../../frame/paneContext';
import { useWritten } from '../../../settings/changes/useWritten';

/** To the table of rates, where the next one belongs; where the workbook has none, it is made with those of the product. */
export function RatesFix({ checked }: { readonly checked: CheckedRun }) {
  const { ports, language } = usePane();
  const text = checkFixWords(language);
  const written = useWritten();
  const [made, setMade] = useState(checked.rules.tables.rates.present);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const act = async (): Promise<void> => {
    setBusy(true);
    const tellDone = written();
    const done = made ? await ports.rules.show('rates') : await makeRulesTable(ports, 'rates', language);
    setBusy(false);
    setFault(done.ok ? null : done.error);
    if (!done.ok || made) return;
    setMade(true);
    await tellDone({ place: 'rates', onBack: () => setMade(false) });
  };
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => void act()}>
        {busy ? rulesWords(language).putting : made ? text.showRates : text.makeRates}
      </Button>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
