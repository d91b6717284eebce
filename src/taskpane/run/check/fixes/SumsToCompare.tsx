import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../../app/checked';
import { moneyText } from '../../../../wording/amounts';
import { checkFixWords } from '../../../../wording/pane/checkFixes';
import { usePane } from '../../../frame/paneContext';

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sums: { margin: 0, padding: 0, listStyleType: 'none', fontVariantNumeric: 'tabular-nums' },
});

/** What was read, per currency: where the sheet has no total, a person compares it with the books. */
export function SumsToCompare({ checked }: { readonly checked: CheckedRun }) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.quiet}>
      {checkFixWords(language).compareSums}
      <ul className={styles.sums}>
        {checked.reading.totals.map(({ currency, open }) => (
          <li key={currency}>{moneyText(open, currency, language)}</li>
        ))}
      </ul>
    </div>
  );
}
