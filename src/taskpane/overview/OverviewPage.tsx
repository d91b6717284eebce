import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ConsolidatedAgeing } from '../../app/consolidatedAgeing';
import type { DayNumber } from '../../core/index';
import { dateText } from '../../wording/dates';
import { overviewWords } from '../../wording/pane/overview';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { Unseen } from '../components/Unseen';
import { useLate } from '../dossier/useLate';
import { FindLine } from '../find/FindLine';
import { companyName } from '../frame/companyName';
import { usePane } from '../frame/paneContext';
import { RepliesLine } from '../replies/RepliesLine';
import { ReadingProgress } from '../run/check/ReadingProgress';
import { StepPage } from '../run/StepPage';
import type { Run } from '../run/useRun';
import { CurrencyCard } from './CurrencyCard';
import { MissingCompanies } from './MissingCompanies';
import { useOverview } from './useOverview';

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly run: Run;
  readonly asOf: DayNumber;
  /** Goes to a company. */
  readonly onCompany: (id: string) => void;
}

/** What all companies have open together, by age and currency. */
export function OverviewPage({ run, asOf, onCompany }: Props) {
  const { ports, settings, words, language } = usePane();
  const text = overviewWords(language);
  const styles = useStyles();
  const { reading, answer, stop, again } = useOverview(ports, settings, asOf);
  const late = useLate(reading !== null);
  const isStopped = reading === null && answer === null;
  return (
    <>
      <Unseen live>{answer?.ok ? text.done : ''}</Unseen>
      <StepPage
        title={words.frame.allCompanies}
        takeFocus={false}
        footer={
          <Button icon={<ArrowSyncRegular />} disabledFocusable={reading !== null} onClick={again}>
            {text.again}
          </Button>
        }
      >
        <RepliesLine />
        <span className={styles.quiet}>{words.frame.asOfDay(dateText(asOf, language))}</span>
        {reading !== null && late && <ReadingProgress progress={reading} onStop={stop} />}
        {isStopped && <Notice kind="info">{text.stopped}</Notice>}
        {answer !== null && !answer.ok && <Problem problem={answer.error} />}
        {answer?.ok && <Ageing ageing={answer.value} onCompany={onCompany} />}
        <FindLine run={run} />
      </StepPage>
    </>
  );
}

function Ageing({
  ageing: { currencies, bounds, read, missing },
  onCompany,
}: {
  readonly ageing: ConsolidatedAgeing;
  readonly onCompany: (id: string) => void;
}) {
  const text = overviewWords(usePane().language);
  const styles = useStyles();
  const left = missing.map(({ administration }) => companyName(administration));
  const idle = read
    .filter(({ count }) => count === 0)
    .map(({ administration }) => companyName(administration));
  return (
    <>
      <MissingCompanies missing={missing} onCompany={onCompany} />
      {currencies.length === 0 && missing.length === 0 && <Notice kind="info">{text.empty}</Notice>}
      {currencies.map((one) => (
        <CurrencyCard key={one.currency} ageing={one} bounds={bounds} missing={left} onCompany={onCompany} />
      ))}
      {currencies.length > 0 && idle.length > 0 && (
        <span className={styles.quiet}>{text.nothingOpen(idle.join(', '))}</span>
      )}
      {read
        .filter(({ issues }) => issues.length > 0)
        .map(({ administration, issues }) => (
          <span key={administration.id} className={styles.quiet}>
            {text.remarks(companyName(administration), issues.length)}
          </span>
        ))}
    </>
  );
}
