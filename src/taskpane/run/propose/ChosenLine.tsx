import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProposedMail } from '../../../core/index';
import { moneyText } from '../../../wording/amounts';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { sumsOf } from './sums';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  sum: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** What is chosen: how many mails and invoices, and what they ask, per currency. */
export function ChosenLine({ chosen }: { readonly chosen: readonly ProposedMail[] }) {
  const { language } = usePane();
  const { propose } = useLaterWords();
  const styles = useStyles();
  if (chosen.length === 0) return <span>{propose.nextNone}</span>;
  const invoices = chosen.reduce((total, mail) => total + mail.items.length, 0);
  return (
    <div className={styles.root}>
      <span>{propose.selected(chosen.length, invoices)}</span>
      {sumsOf(chosen.map(({ currency, total }) => [currency, total])).map(([currency, sum]) => (
        <span key={currency} className={styles.sum}>
          {moneyText(sum, currency, language)}
        </span>
      ))}
    </div>
  );
}
