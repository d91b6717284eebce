import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PastReminder } from '../../app/describeCorrespondence';
import { moneyText } from '../../wording/amounts';
import { useOutlook } from './outlookContext';

/** So many invoices of a reminder are shown at once. */
const SHOWN = 5;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'end',
  },
  name: { padding: 0, textAlign: 'start', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' },
  amount: {
    padding: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
  level: { color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

/** Invoices of a reminder, each with what was open on that day, and their total. */
export function InvoiceLines({ reminder }: { readonly reminder: PastReminder }) {
  const { words, language } = useOutlook();
  const { correspondence: say, states } = words;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { invoices, totals } = reminder;
  const shown = all ? invoices : invoices.slice(0, SHOWN);
  const hidden = invoices.length - shown.length;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name)}>
              {say.invoice}
            </th>
            <th scope="col" className={styles.head}>
              {say.openThen}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ item, document, level, open, currency }) => (
            <tr key={item}>
              <th scope="row" className={styles.name}>
                {document}
                {level !== reminder.level && <span className={styles.level}> {states.level(level)}</span>}
              </th>
              <td className={styles.amount}>{moneyText(open, currency, language)}</td>
            </tr>
          ))}
        </tbody>
        {invoices.length > 1 && (
          <tfoot>
            {totals.map(({ currency, open }) => (
              <tr key={currency}>
                <th scope="row" className={mergeClasses(styles.name, styles.sum)}>
                  {say.total}
                </th>
                <td className={mergeClasses(styles.amount, styles.sum)}>
                  {moneyText(open, currency, language)}
                </td>
              </tr>
            ))}
          </tfoot>
        )}
      </table>
      {hidden > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {say.moreInvoices(hidden)}
        </Button>
      )}
    </>
  );
}
