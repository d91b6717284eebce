import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { customerLabel } from '../../../core/index';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { ReasonLine } from '../../components/ReasonLine';
import { useMoney } from '../../components/useMoney';
import { VirtualList } from '../../components/VirtualList';
import { useRowTab } from '../../components/virtual/rowTab';
import { useOpenDossier } from '../../find/openDossier';
import { usePane } from '../../frame/paneContext';
import { largestFirst } from './leftOut';
import { useRowStyles } from './rowStyles';

/** Height of an item before it is measured: its line and a reason of mostly two. */
const ENTRY = 64;
const heightOf = (): number => ENTRY;

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXXS },
  // A number is not broken at its hyphen while it fits on a line of its own.
  document: { display: 'inline-block', maxWidth: '100%' },
  item: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'inline', textAlign: 'start', overflowWrap: 'anywhere', font: 'inherit' },
});

interface Props {
  readonly indexes: readonly number[];
  readonly checked: CheckedRun;
  readonly label: string;
  /** Why an item does not go out, where its decision does not say it; null leaves it to that. */
  readonly why?: (index: number) => ReactNode;
}

/** Items that are in no mail: whose, which, how much, and why; the largest first, each with the way to its dossier. */
export function ItemEntries({ indexes, checked, label, why }: Props) {
  const { items } = checked.reading;
  const styles = useStyles();
  const sorted = useMemo(() => largestFirst(indexes, items), [indexes, items]);
  const keyOf = useCallback((index: number) => items.key[index] ?? String(index), [items]);
  return (
    <VirtualList rows={sorted} keyOf={keyOf} height={heightOf} label={label} rowClass={styles.row} whole={20}>
      {(index) => <Entry index={index} checked={checked} why={why?.(index) ?? null} />}
    </VirtualList>
  );
}

function Entry({
  index,
  checked,
  why,
}: {
  readonly index: number;
  readonly checked: CheckedRun;
  readonly why: ReactNode;
}) {
  const words = proposeLookWords(usePane().language);
  const openDossier = useOpenDossier();
  const rows = useRowStyles();
  const styles = useStyles();
  const tabIndex = useRowTab();
  const { reading, proposal, customerIds } = checked;
  const { items } = reading;
  const money = useMoney(items.currencies);
  const customer = items.customers[items.customer[index] ?? -1];
  const id = customerIds[items.customer[index] ?? -1];
  const decision = proposal.decisionAt(index);
  const currency = items.currencies[items.currency[index] ?? 0] ?? '';
  const name = customer === undefined ? '' : customerLabel(customer);
  return (
    <div className={styles.item}>
      <span className={rows.heading}>
        <span>
          {id === undefined || openDossier === null ? (
            name
          ) : (
            <Link
              as="button"
              className={styles.name}
              tabIndex={tabIndex}
              title={words.toDossier(name)}
              onClick={() => openDossier(checked, id)}
            >
              {name}
            </Link>
          )}{' '}
          · <span className={styles.document}>{items.document[index]}</span>
        </span>
        <span className={rows.amount}>{money(items.open[index] ?? 0, currency)}</span>
      </span>
      {why !== null ? (
        <span className={rows.reason}>{why}</span>
      ) : (
        decision !== undefined && <ReasonLine className={rows.reason} reason={decision.reason} />
      )}
    </div>
  );
}
