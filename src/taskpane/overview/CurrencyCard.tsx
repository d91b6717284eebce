import { makeStyles, tokens } from '@fluentui/react-components';
import type { CurrencyAgeing } from '../../app/consolidatedAgeing';
import type { BucketBounds } from '../../core/index';
import { amountText } from '../../wording/amounts';
import { overviewWords } from '../../wording/pane/overview';
import { Section } from '../components/Section';
import { usePane } from '../frame/paneContext';
import { AgeBar } from './AgeBar';
import { CompanyAmounts } from './CompanyAmounts';
import { overdueOf } from './overdue';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  totals: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '2px 8px', margin: 0 },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props {
  readonly ageing: CurrencyAgeing;
  readonly bounds: BucketBounds;
  /** Names of the companies that are in no sum. */
  readonly missing: readonly string[];
  readonly onCompany: (id: string) => void;
}

/** All companies in one currency: what is open and overdue, how old it is, and whose. */
export function CurrencyCard({ ageing: { currency, lines, sum }, bounds, missing, onCompany }: Props) {
  const { language } = usePane();
  const words = overviewWords(language);
  const styles = useStyles();
  return (
    <Section title={currency}>
      <div className={styles.card}>
        <dl className={styles.totals}>
          <dt className={styles.total}>{words.open}</dt>
          <dd className={`${styles.amount} ${styles.total}`}>{amountText(sum.total, currency, language)}</dd>
          <dt>{words.overdue}</dt>
          <dd className={styles.amount}>{amountText(overdueOf(sum), currency, language)}</dd>
        </dl>
        {missing.length > 0 && <span className={styles.quiet}>{words.without(missing.join(', '))}</span>}
        <AgeBar amounts={sum} bounds={bounds} currency={currency} />
        <ul aria-label={words.perCompany} className={styles.list}>
          {lines.map((line) => (
            <li key={line.administration.id}>
              <CompanyAmounts line={line} currency={currency} onCompany={onCompany} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
