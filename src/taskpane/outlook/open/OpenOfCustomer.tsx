import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenOf } from '../../../app/describeOpenItems';
import { moneyText } from '../../../wording/amounts';
import { dateText } from '../../../wording/dates';
import { openItemsWords } from '../../../wording/outlook/openItems';
import { useOutlook } from '../outlookContext';

/** So many items are shown at once. */
const SHOWN = 5;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  sums: { margin: 0, padding: 0, listStyle: 'none' },
  sum: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: 0,
    paddingInlineEnd: tokens.spacingHorizontalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: {
    paddingInlineEnd: 0,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  date: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  more: { justifySelf: 'start' },
});

/** The balance of a customer and what it is made of. */
export function OpenOfCustomer({ open: { customer, items, sums } }: { readonly open: OpenOf }) {
  const { language } = useOutlook();
  const say = openItemsWords(language);
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  const hidden = items.length - shown.length;
  const heading = mergeClasses(styles.cell, styles.head);
  return (
    <div className={styles.root}>
      <span className={styles.name}>{customer.name || say.customer(customer.number)}</span>
      <ul className={styles.sums}>
        {sums.map(({ currency, open, overdue }) => (
          <li key={currency}>
            <span className={styles.sum}>{moneyText(open, currency, language)}</span>
            {overdue > 0 && (
              <span className={styles.quiet}>{say.overdue(moneyText(overdue, currency, language))}</span>
            )}
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={heading}>
              {say.invoice}
            </th>
            <th scope="col" className={heading}>
              {say.due}
            </th>
            <th scope="col" className={mergeClasses(heading, styles.amount)}>
              {say.open}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, document, dueDay, open, currency }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {document}
              </th>
              <td className={mergeClasses(styles.cell, styles.date)}>
                {dueDay === null ? '' : dateText(dueDay, language)}
              </td>
              <td className={mergeClasses(styles.cell, styles.amount)}>
                {moneyText(open, currency, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {say.more(hidden)}
        </Button>
      )}
    </div>
  );
}
