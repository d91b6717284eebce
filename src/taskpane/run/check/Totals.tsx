import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CurrencyTotal } from '../../../core/index';
import { amountText } from '../../../wording/amounts';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { ShowRow } from './ShowRow';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '2px 8px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly totals: readonly CurrencyTotal[];
  readonly sheet: string;
}

/** What was read against the sheet's own total, per currency, to the cent; then the part of it that counts here. */
export function Totals({ totals, sheet }: Props) {
  const { reading } = usePane().words;
  return (
    <Section title={reading.totals}>
      {totals.map((total) => (
        <CurrencyBlock key={total.currency} total={total} sheet={sheet} />
      ))}
    </Section>
  );
}

function CurrencyBlock({ total, sheet }: { readonly total: CurrencyTotal; readonly sheet: string }) {
  const { ports, words, language } = usePane();
  const styles = useStyles();
  const { currency, open, whole, stated, statedRow } = total;
  const isPart = whole !== open;
  const text = (minor: number): string => amountText(minor, currency, language);
  return (
    <>
      <dl className={styles.list}>
        <dt className={styles.term}>
          {isPart ? words.reading.wholeTotal(currency) : words.reading.readTotal(currency)}
        </dt>
        <dd className={styles.amount}>{text(whole)}</dd>
        {stated !== null && (
          <>
            <dt className={styles.term}>{words.reading.statedTotal}</dt>
            <dd className={styles.amount}>{text(stated)}</dd>
            <dt className={styles.term}>{words.reading.difference}</dt>
            <dd className={mergeClasses(styles.amount, stated !== whole && styles.wrong)}>
              {text(stated - whole)}
            </dd>
          </>
        )}
        {isPart && (
          <>
            <dt className={styles.term}>{words.reading.ofWhich}</dt>
            <dd className={styles.amount}>{text(open)}</dd>
          </>
        )}
      </dl>
      {stated !== null && stated !== whole && statedRow !== null && (
        <span className={styles.term}>
          <ShowRow row={statedRow} onShow={() => void ports.sheet.show(sheet, statedRow, 1)} />
        </span>
      )}
    </>
  );
}
