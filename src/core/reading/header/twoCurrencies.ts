import type { CurrencyCode } from '../../money/money';
import { amountFields } from '../amountFields';
import type { Grid } from '../grid';
import type { Issue } from '../issue';
import { currencyInName } from './currencySide';
import type { Header, HeaderColumn } from './header';
import { candidates, filledBeside, NAMED_ALIKE, NEARLY_ALL, namesOnly } from './ownCurrency';

/** Amounts in one currency, and what is to be told about it. */
interface OneCurrency {
  readonly header: Header;
  readonly issue: Issue | null;
}

/**
 * `Open EUR` beside `Open USD`, both filled, and no column that says which is the document's: the one in the currency
 * of the books is read, and that is told. A column that names one of them for all rows decides instead. What a person chose is read, and amounts in another currency than that are
 * left alone.
 * @param books currency of the administration
 */
export function inOneCurrency(grid: Grid, header: Header, books: CurrencyCode): OneCurrency {
  const { columns } = header;
  const money = amountFields.map((field) => columns.find((one) => one.field === field)).find((one) => one);
  const own = currencyInName(money?.header ?? '');
  if (money === undefined || own === null || columns.some(({ field }) => field === 'currency'))
    return { header, issue: null };
  const isOther = (one: HeaderColumn): boolean => ![null, own].includes(currencyInName(one.header));
  const choice = { grid, ...header };
  const rivals = candidates(money.field, columns, choice).filter(
    (one) =>
      isOther(one) &&
      one.confidence >= NAMED_ALIKE * money.confidence &&
      filledBeside(choice, one.column, money.column) >= NEARLY_ALL,
  );
  const [rival] = money.chosen ? [] : rivals;
  const all = rival === undefined ? [money] : [money, ...rivals];
  const currencyColumns = candidates('currency', columns, choice);
  const said = all.find((one) =>
    currencyColumns.some(({ column }) => namesOnly(choice, column, currencyInName(one.header))),
  );
  const read = said ?? all.find((one) => currencyInName(one.header) === books) ?? money;
  const currency = currencyInName(read.header);
  const kept = columns.flatMap((one): HeaderColumn[] => {
    if (one === money) return [read];
    const named = currencyInName(one.header);
    if (!amountFields.includes(one.field) || one.chosen || named === null || named === currency) return [one];
    return candidates(one.field, columns, choice)
      .filter((same) => same.column !== read.column && currencyInName(same.header) === currency)
      .slice(0, 1);
  });
  const other = said !== undefined ? undefined : read === money ? rival : money;
  return {
    header: { ...header, columns: kept },
    issue: other === undefined ? null : issueOf(grid, header.row, read, other),
  };
}

const issueOf = (grid: Grid, row: number, read: HeaderColumn, other: HeaderColumn): Issue => ({
  code: 'two-currencies',
  row: row + grid.firstRow,
  column: read.column + grid.firstColumn,
  facts: { field: read.field, content: read.header, other: other.header },
});
