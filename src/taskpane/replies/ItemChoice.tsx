import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { dateText } from '../../wording/dates';
import { useMoney } from '../components/useMoney';
import { usePane } from '../frame/paneContext';
import type { ReplyItem } from './openItemsOf';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  title: { padding: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    // A customer may have hundreds: the form keeps its buttons in reach.
    maxHeight: '220px',
    overflowY: 'auto',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
  box: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  due: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  readonly items: readonly ReplyItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly problem?: string;
}

/** Open items of a customer, each to be ticked. */
export function ItemChoice({ title, items, chosen, onChoose, problem }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const id = useId();
  const money = useMoney([...new Set(items.map(({ currency }) => currency))]);
  const choose = (key: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <fieldset className={styles.root} aria-describedby={problem === undefined ? undefined : id}>
      <legend className={styles.title}>{title}</legend>
      <ul className={styles.list}>
        {items.map(({ key, document, open, currency, dueDay }) => (
          <li key={key}>
            <label className={styles.item}>
              <input
                type="checkbox"
                className={styles.box}
                checked={chosen.has(key)}
                onChange={(event) => choose(key, event.target.checked)}
              />
              <span>
                <bdi>{document}</bdi>{' '}
                {dueDay !== null && <span className={styles.due}>{dateText(dueDay, language)}</span>}
              </span>
              <span className={styles.amount}>{money(open, currency)}</span>
            </label>
          </li>
        ))}
      </ul>
      {problem !== undefined && (
        <span id={id} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </fieldset>
  );
}
