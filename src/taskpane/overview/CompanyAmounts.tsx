import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AdministrationAgeing } from '../../app/consolidatedAgeing';
import type { CurrencyCode } from '../../core/index';
import { amountText } from '../../wording/amounts';
import { companiesWords } from '../../wording/pane/companies';
import { overviewWords } from '../../wording/pane/overview';
import { companyName } from '../frame/companyName';
import { usePane } from '../frame/paneContext';
import { overdueOf } from './overdue';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: 'underline' },
  },
  name: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  amount: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  // Below both, so that it takes no width from a long name.
  overdue: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly line: AdministrationAgeing;
  readonly currency: CurrencyCode;
  readonly onCompany: (id: string) => void;
}

/** What one company has open and overdue; pressed, it becomes the one that is worked for. */
export function CompanyAmounts({ line, currency, onCompany }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const { administration } = line;
  return (
    <button
      type="button"
      className={styles.line}
      title={companiesWords(language).switchTo(companyName(administration))}
      onClick={() => onCompany(administration.id)}
    >
      <span className={styles.name}>{companyName(administration)}</span>{' '}
      <span className={styles.amount}>{amountText(line.total, currency, language)}</span>{' '}
      <span className={mergeClasses(styles.amount, styles.overdue)}>
        {overviewWords(language).overdueShort} {amountText(overdueOf(line), currency, language)}
      </span>
    </button>
  );
}
