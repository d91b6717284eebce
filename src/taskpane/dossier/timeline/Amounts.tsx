import { makeStyles, tokens } from '@fluentui/react-components';
import type { CurrencyCode, DossierEvent, Minor } from '../../../core/index';

const useStyles = makeStyles({
  sum: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly events: readonly DossierEvent[];
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** What was open of each item of a reminder, with its number where there is more than one. */
export function Amounts({ events, money }: Props) {
  const styles = useStyles();
  const mailed = events.flatMap((event) =>
    event.kind === 'reminder-sent' || event.kind === 'notice' ? [event] : [],
  );
  return mailed.map(({ id, detail: { document, open, currency } }) => (
    <span key={id} className={styles.sum}>
      {mailed.length > 1 && <bdi>{document}</bdi>}
      <span className={styles.amount}>{money(open, currency)}</span>
    </span>
  ));
}
