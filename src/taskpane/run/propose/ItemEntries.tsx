import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { customerLabel } from '../../../core/index';
import { ReasonLine } from '../../components/ReasonLine';
import { useLaterWords } from '../../components/useLaterWords';
import { useMoney } from '../../components/useMoney';
import { usePortions } from '../../components/usePortions';
import { useRowStyles } from './rowStyles';

const PORTION = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  // A number is not broken at its hyphen while it fits on a line of its own.
  document: { display: 'inline-block', maxWidth: '100%' },
  item: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly indexes: readonly number[];
  readonly checked: CheckedRun;
}

/** Items that are in no mail: whose, which, how much, and why; a portion at a time. */
export function ItemEntries({ indexes, checked }: Props) {
  const later = useLaterWords();
  const rows = useRowStyles();
  const styles = useStyles();
  const { reading, proposal } = checked;
  const { items } = reading;
  const money = useMoney(items.currencies);
  const { shown, next, showNext } = usePortions(indexes, PORTION);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((index) => {
          const customer = items.customers[items.customer[index] ?? -1];
          const decision = proposal.decisions[index];
          const currency = items.currencies[items.currency[index] ?? 0] ?? '';
          return (
            <li key={items.key[index]} className={styles.item}>
              <span className={rows.heading}>
                <span>
                  {customer && customerLabel(customer)} ·{' '}
                  <span className={styles.document}>{items.document[index]}</span>
                </span>
                <span className={rows.amount}>{money(items.open[index] ?? 0, currency)}</span>
              </span>
              {decision !== undefined && <ReasonLine className={rows.reason} reason={decision.reason} />}
            </li>
          );
        })}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={showNext}>
          {later.propose.more(next)}
        </Button>
      )}
    </>
  );
}
