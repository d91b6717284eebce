import { Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { CreditLimits } from '../../app/creditLimits';
import type { Dossiers } from '../../app/findDossiers';
import { foldedText } from '../../core/index';
import { type CustomerSort, customersWords } from '../../wording/pane/customers';
import { useMoney } from '../components/useMoney';
import { VirtualList } from '../components/VirtualList';
import { useOpenDossier } from '../find/openDossier';
import { soughtTexts } from '../find/soughtTexts';
import { usePane } from '../frame/paneContext';
import { CustomerLine } from './CustomerLine';
import type { CustomersView } from './customersView';
import { type PortfolioRow, portfolioOf, sortedBy } from './portfolio';

const sorts: readonly CustomerSort[] = ['overdue', 'limit', 'oldest', 'name'];

const useStyles = makeStyles({
  controls: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  check: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const narrow = { root: { style: { minWidth: 0 } }, select: { style: { minWidth: 0, width: '100%' } } };

const keyOf = ({ id }: PortfolioRow): string => id;

/** About how high a row is, by what is in it. */
const heightOf = ({ balances, credit: { limit, stop } }: PortfolioRow): number =>
  56 + Math.max(0, balances.length - 1) * 36 + (limit === null ? 0 : 26) + (stop === null ? 0 : 26);

interface Props {
  readonly dossiers: Dossiers;
  readonly limits: CreditLimits;
  readonly view: CustomersView;
  readonly onView: (change: Partial<CustomersView>) => void;
}

/** All customers: looked for, put in order, and each a way to its dossier. */
export function CustomerList({ dossiers, limits, view, onView }: Props) {
  const words = customersWords(usePane().language);
  const styles = useStyles();
  const open = useOpenDossier();
  const { sought, sort, onlyStopped, place } = view;
  const { judged } = dossiers;
  const money = useMoney(judged.reading.items.currencies);
  const rows = useMemo(() => portfolioOf(limits), [limits]);
  const sorted = useMemo(() => sortedBy(rows, sort), [rows, sort]);
  const wanted = foldedText(useDeferredValue(sought).trim());
  const seeks = wanted !== '';
  const texts = useMemo(() => (seeks ? soughtTexts(dossiers) : null), [dossiers, seeks]);
  const shown = useMemo(
    () =>
      sorted.filter(
        ({ id, credit }) =>
          (!onlyStopped || credit.stop !== null) && (wanted === '' || texts?.get(id)?.includes(wanted)),
      ),
    [sorted, texts, wanted, onlyStopped],
  );
  const onOpen = useCallback((customer: string) => open?.(judged, customer), [open, judged]);
  const stopped = shown.filter(({ credit }) => credit.stop !== null).length;
  return (
    <>
      <div className={styles.controls}>
        <Input
          className={styles.input}
          type="search"
          maxLength={80}
          aria-label={words.search}
          placeholder={words.search}
          contentBefore={<SearchRegular />}
          value={sought}
          onChange={(_, { value }) => onView({ sought: value })}
        />
        <Select
          {...narrow}
          aria-label={words.sort}
          value={sort}
          onChange={(_, { value }) => onView({ sort: sorts.find((one) => one === value) ?? 'overdue' })}
        >
          {sorts.map((one) => (
            <option key={one} value={one}>
              {words.sorts[one]}
            </option>
          ))}
        </Select>
        <Checkbox
          className={styles.check}
          label={words.onlyStopped}
          checked={onlyStopped}
          onChange={(_, { checked }) => onView({ onlyStopped: checked === true })}
        />
        <span role="status" className={styles.small}>
          {shown.length > 0 && words.count(shown.length, stopped)}
          {shown.length === 0 && emptyText(wanted, onlyStopped, words)}
        </span>
      </div>
      <VirtualList rows={shown} keyOf={keyOf} height={heightOf} label={words.list} place={place}>
        {(row) => (
          <CustomerLine
            row={row}
            currency={limits.currency}
            limited={limits.any}
            money={money}
            onOpen={onOpen}
          />
        )}
      </VirtualList>
    </>
  );
}

function emptyText(wanted: string, onlyStopped: boolean, words: ReturnType<typeof customersWords>): string {
  if (wanted !== '') return words.noMatch;
  return onlyStopped ? words.noneStopped : words.nobody;
}
