import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ItemChange, NO_DAY } from '../../../../core/index';
import { dateText } from '../../../../wording/dates';
import { useLaterWords } from '../../../components/useLaterWords';
import { useMoney } from '../../../components/useMoney';
import { usePortions } from '../../../components/usePortions';
import { usePane } from '../../../frame/paneContext';

/** As many items are shown at first, and more at each asking. */
const STRETCH = 10;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  amount: { fontVariantNumeric: 'tabular-nums', marginInlineStart: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly changes: readonly ItemChange[];
  /** How a customer is called, by id. */
  readonly nameOf: (id: string) => string;
}

/** Items to which the same thing happened: number, customer, and what changed. */
export function ChangeList({ changes, nameOf }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(changes, STRETCH);
  const money = useMoney([...new Set(changes.map(({ currency }) => currency))]);
  const due = (day: number): string => (day === NO_DAY ? later.compare.noDueDate : dateText(day, language));
  const what = ({ kind, before, after, currency, dueBefore, dueAfter }: ItemChange): string => {
    if (kind === 'due-moved') return `${due(dueBefore)} → ${due(dueAfter)}`;
    if (kind === 'partly-paid' || kind === 'amount-up')
      return `${money(before, currency)} → ${money(after, currency)}`;
    return money(after === 0 ? before : after, currency);
  };
  return (
    <>
      <ul className={styles.list}>
        {shown.map((change) => (
          <li key={`${change.key} ${change.before} ${change.index}`} className={styles.item}>
            <span>
              <bdi>{change.document}</bdi>{' '}
              <span className={styles.quiet}>
                <bdi>{nameOf(change.customer)}</bdi>
                {change.other !== null && <> ({later.compare.formerly(nameOf(change.other))})</>}
              </span>
            </span>
            <span className={styles.amount}>{what(change)}</span>
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button className={styles.more} size="small" onClick={showNext}>
          {later.check.more(next)}
        </Button>
      )}
    </>
  );
}
