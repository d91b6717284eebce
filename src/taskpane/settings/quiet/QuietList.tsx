import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Findable } from '../../../app/findDossiers';
import type { QuietPeriodRow } from '../../../app/quietPeriods';
import { quietWords } from '../../../wording/pane/quietPeriods';
import { usePane } from '../../frame/paneContext';
import { customerText } from './customerText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    display: 'grid',
    gap: '2px',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  days: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

interface Props {
  readonly periods: readonly QuietPeriodRow[];
  /** By which customers are named; null before anything is read. */
  readonly findable: Findable | null;
  readonly busy: boolean;
  readonly daysText: (period: QuietPeriodRow) => string;
  readonly canChange: (period: QuietPeriodRow) => boolean;
  readonly onChange: (period: QuietPeriodRow) => void;
  readonly onRemove: (period: QuietPeriodRow) => void;
}

/** Quiet periods: from when to when, why and for whom, with what can be done about each. */
export function QuietList({ periods, findable, busy, daysText, canChange, onChange, onRemove }: Props) {
  const { language, settings } = usePane();
  const text = quietWords(language);
  const styles = useStyles();
  const several = settings.administrations.length > 1;
  const forWhom = ({ customer, administration }: QuietPeriodRow): string =>
    [
      customer === null ? text.everyone : text.ofCustomer(customerText(customer, findable)),
      ...(several && administration === null ? [text.allCompanies] : []),
    ].join(', ');
  return (
    <ul className={styles.list}>
      {periods.map((period) => (
        <li key={period.row} className={styles.one}>
          <span className={styles.days}>{daysText(period)}</span>
          {period.reason !== '' && <bdi>{period.reason}</bdi>}
          <bdi className={styles.small}>{forWhom(period)}</bdi>
          {canChange(period) && (
            <span className={styles.actions}>
              <Button
                size="small"
                className={styles.button}
                aria-label={text.changeOf(daysText(period))}
                onClick={() => onChange(period)}
              >
                {text.change}
              </Button>
              <Button
                size="small"
                className={styles.button}
                disabledFocusable={busy}
                aria-label={text.removeOf(daysText(period))}
                onClick={() => onRemove(period)}
              >
                {text.remove}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
