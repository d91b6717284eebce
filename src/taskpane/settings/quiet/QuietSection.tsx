import { Suspense, useMemo } from 'react';
import type { LoadedRules } from '../../../app/rules';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import { LateQuiet } from './lateQuiet';

interface Props {
  readonly run: Run;
  /** As they were read last: with them the periods are read again. */
  readonly rules: LoadedRules;
  /** True while reminders go out. */
  readonly fixed: boolean;
  readonly onChanged: () => Promise<void>;
}

/** The quiet periods among the settings. What was proposed is decided again once one changes. */
export function QuietSection({ run, rules, fixed, onChanged }: Props) {
  const { settings, asOf } = usePane();
  const { checked, result } = run.state;
  const findable = useMemo(
    () => (checked === null ? null : { customers: checked.customers, documents: [] }),
    [checked],
  );
  return (
    <Suspense fallback={<Waiting />}>
      <LateQuiet
        key={settings.current}
        customer={null}
        findable={findable}
        read={rules}
        fixed={fixed}
        onChanged={() => {
          void onChanged();
          if (checked !== null && result === null) void run.reread(settings, asOf);
        }}
      />
    </Suspense>
  );
}
