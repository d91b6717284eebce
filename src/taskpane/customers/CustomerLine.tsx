import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ProhibitedRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { CurrencyCode, Minor } from '../../core/index';
import { customerLabel } from '../../core/index';
import { dateText } from '../../wording/dates';
import { creditLimitWords } from '../../wording/pane/creditLimit';
import { customersWords } from '../../wording/pane/customers';
import { useRowTab } from '../components/virtual/rowTab';
import { usePane } from '../frame/paneContext';
import { LimitBar } from './LimitBar';
import type { PortfolioRow } from './portfolio';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'grid',
    gap: '2px',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // All of the row opens it; the keyboard has the name.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  amounts: { display: 'grid', justifyItems: 'end', flexShrink: 0 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  facts: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  stop: { justifySelf: 'start', marginBlock: '2px' },
});

interface Props {
  readonly row: PortfolioRow;
  readonly currency: CurrencyCode;
  /** True where any customer has a limit: then it is said of whom has none. */
  readonly limited: boolean;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  readonly onOpen: (customer: string) => void;
}

/** A customer in the list: what is open and overdue, what is used of its limit, and the signal where it is exceeded. */
export const CustomerLine = memo(function CustomerLine({ row, currency, limited, money, onOpen }: Props) {
  const { language } = usePane();
  const words = customersWords(language);
  const styles = useStyles();
  const tab = useRowTab();
  const { label, number, balances, oldestDue, credit } = row;
  const limitLine = limited ? lineOf(row, creditLimitWords(language)) : null;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <button
          type="button"
          tabIndex={tab}
          className={styles.name}
          aria-label={words.open(label)}
          onClick={() => onOpen(row.id)}
        >
          <bdi>{label}</bdi>
        </button>
        <div className={styles.amounts}>
          {balances.length === 0 && <span className={styles.small}>{words.nothingOpen}</span>}
          {balances.map(({ currency: of, open }) => (
            <span key={of} className={styles.amount}>
              {money(open, of)}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.line}>
        <div className={`${styles.small} ${styles.facts}`}>
          {number !== null && <bdi>{number}</bdi>}
          {oldestDue !== null && (
            <span className={styles.amount}>{words.oldest(dateText(oldestDue, language))}</span>
          )}
        </div>
        <div className={styles.amounts}>
          {balances.map(({ currency: of, overdue, open }) => (
            <span key={of} className={`${styles.small} ${styles.amount}`}>
              {overdue > 0 ? words.overdue(money(overdue, of)) : open > 0 && words.nothingOverdue}
            </span>
          ))}
        </div>
      </div>
      <LimitBar standing={credit} money={money} currency={currency} />
      {limitLine !== null && <span className={styles.small}>{limitLine}</span>}
      {credit.stop !== null && <StopBadge row={row} className={styles.stop} />}
    </div>
  );
});

/** What the bar does not say of a limit; null for nothing. */
function lineOf(
  { credit: { state, limit, stop } }: PortfolioRow,
  words: ReturnType<typeof creditLimitWords>,
): string | null {
  if (state === 'zero-unclear') return words.zeroUnclear;
  if (state === 'no-limit') return stop === null ? words.noLimit : null;
  if (state === 'other-currency') return words.otherCurrency;
  return limit === 0 ? words.noCredit : null;
}

function StopBadge({
  row: { credit },
  className,
}: {
  readonly row: PortfolioRow;
  readonly className: string;
}) {
  const words = creditLimitWords(usePane().language);
  const { stop, above } = credit;
  return (
    <Badge
      className={className}
      appearance="tint"
      color="danger"
      icon={<ProhibitedRegular />}
      style={{ height: 'auto', maxWidth: '100%', whiteSpace: 'normal' }}
    >
      {stop === 'above' && above !== null ? words.stopAbove(customerLabel(above)) : words.stop}
    </Badge>
  );
}
