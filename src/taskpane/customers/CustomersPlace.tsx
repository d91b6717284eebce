import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { CheckedRun } from '../../app/checked';
import { customersWords } from '../../wording/pane/customers';
import { Problem } from '../components/Problem';
import { Waiting } from '../components/Waiting';
import { useDossiers } from '../find/useDossiers';
import { usePane } from '../frame/paneContext';
import { ReadingProgress } from '../run/check/ReadingProgress';
import { readLabel } from '../run/check/readLabel';
import { StepPage } from '../run/StepPage';
import type { Run } from '../run/useRun';
import { CustomerList } from './CustomerList';
import type { CustomersView } from './customersView';
import { LimitNotices } from './LimitNotices';
import { LimitsToSheet } from './LimitsToSheet';
import { useLateCreditLimits } from './useCreditLimits';

interface Props {
  readonly run: Run;
  readonly view: CustomersView;
  readonly onView: (change: Partial<CustomersView>) => void;
}

/** The place of all customers: what each has open, and how far it is from its credit limit. */
export function CustomersPlace({ run, view, onView }: Props) {
  const { words, language, settings, asOf } = usePane();
  const text = customersWords(language);
  const { checked, reading, problem } = run.state;
  // The result of a run stands until its end: reading again would take it away.
  const busy = reading !== null || run.state.sending !== null || run.state.result !== null;
  const again = (): void => {
    if (!busy) void run.check(settings, asOf, true);
  };
  const read = (): void => void run.check(settings, asOf, false);
  return (
    <StepPage
      title={words.frame.customers}
      takeFocus={false}
      aside={
        checked !== null && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowSyncRegular />}
            disabledFocusable={busy}
            onClick={again}
          >
            {words.reading.readAgain}
          </Button>
        )
      }
    >
      {problem !== null && reading === null && <Problem problem={problem} />}
      {reading !== null && <ReadingProgress progress={reading} onStop={run.stopCheck} />}
      {checked === null && reading === null && (
        <>
          <span>{text.unread}</span>
          <Button appearance="primary" style={{ alignSelf: 'start', flexShrink: 0 }} onClick={read}>
            {readLabel(words.reading, settings)}
          </Button>
        </>
      )}
      {checked !== null && <Everybody checked={checked} view={view} onView={onView} onAgain={again} />}
    </StepPage>
  );
}

interface EverybodyProps extends Pick<Props, 'view' | 'onView'> {
  readonly checked: CheckedRun;
  readonly onAgain: () => void;
}

function Everybody({ checked, view, onView, onAgain }: EverybodyProps) {
  const { dossiers, fault } = useDossiers(checked);
  const limits = useLateCreditLimits(dossiers?.judged ?? null, dossiers?.customers);
  if (dossiers === null || limits === null) return <Waiting />;
  return (
    <>
      {fault !== null && <Problem problem={fault} />}
      <LimitNotices checked={checked} limits={limits} onAgain={onAgain} />
      <LimitsToSheet checked={checked} limits={limits} />
      <CustomerList dossiers={dossiers} limits={limits} view={view} onView={onView} />
    </>
  );
}
