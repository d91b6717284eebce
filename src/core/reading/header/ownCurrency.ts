import { amountFields } from '../amountFields';
import type { Grid } from '../grid';
import type { Field } from '../reading';
import { cellText, isBlank } from '../values/cells';
import { currencyInName, currencySide } from './currencySide';
import { type HeaderColumn, LEAST_CONFIDENCE } from './header';
import { fields } from './headerScore';

/** What the columns were chosen from. */
export interface Choice {
  readonly grid: Grid;
  /** Row of the header, index from 0 in the grid. */
  readonly row: number;
  readonly names: readonly string[];
  /** How well each field suits each column: see `Header.scores`. */
  readonly scores: readonly (readonly number[])[];
}

/** A column of the document's currency must have nearly all amounts: some packages fill it for foreign ones only. */
export const NEARLY_ALL = 0.9;

/** `Bedrag` beside `Bedrag EUR` is the same amount in the document's currency; `Korting` is not. */
export const NAMED_ALIKE = 0.7;

/**
 * Where a sheet has amounts in two currencies, those in the document's own are read, with the currency column that
 * goes with them. Amounts in the currency of the books are never taken for amounts in the document's.
 */
export function inOwnCurrency(columns: readonly HeaderColumn[], choice: Choice): HeaderColumn[] {
  const own = columns.map((column) =>
    amountFields.includes(column.field) ? inDocumentCurrency(column, columns, choice) : column,
  );
  const money = amountFields.map((field) => own.find((one) => one.field === field)).find((one) => one);
  const currency = own.find(({ field }) => field === 'currency');
  if (money === undefined || currency === undefined) return own;
  const others = own.filter((one) => one !== currency);
  const beside = currencyBeside(money, currency, others, choice);
  if (beside !== null) return [...others, beside];
  const side = sideOf(money);
  return others.filter((one) => !amountFields.includes(one.field) || one === money || sideOf(one) === side);
}

/** Books' side too where the name says which currency it is. */
const sideOf = ({ header }: HeaderColumn): 'document' | 'local' | null =>
  currencySide(header) ?? (currencyInName(header) === null ? null : 'local');

/** The same field in the document's currency, where another column has it. */
function inDocumentCurrency(
  column: HeaderColumn,
  columns: readonly HeaderColumn[],
  choice: Choice,
): HeaderColumn {
  if (sideOf(column) !== 'local') return column;
  const other = candidates(column.field, columns, choice)
    .filter((one) => sideOf(one) !== 'local' && one.confidence >= NAMED_ALIKE * column.confidence)
    .find((one) => filledBeside(choice, one.column, column.column) >= NEARLY_ALL);
  return other ?? column;
}

/** Columns without a field that could have this one. */
export function candidates(
  field: Field,
  columns: readonly HeaderColumn[],
  { names, scores }: Choice,
): HeaderColumn[] {
  const line = scores[fields.indexOf(field)] ?? [];
  return names.flatMap((header, column) => {
    const confidence = line[column] ?? 0;
    const taken = columns.some((one) => one.column === column);
    return taken || confidence < LEAST_CONFIDENCE
      ? []
      : [{ field, column, header, confidence, chosen: false }];
  });
}

/** Share of the rows with an amount in one column that have one in the other too. */
export function filledBeside({ grid, row }: Choice, column: number, beside: number): number {
  const rows = grid.rows.slice(row + 1).filter((cells) => !isBlank(cells[beside]));
  return rows.length === 0 ? 0 : rows.filter((cells) => !isBlank(cells[column])).length / rows.length;
}

/** The currency column of the amounts: of their side, and the nearest of those that are named alike; else null. */
function currencyBeside(
  money: HeaderColumn,
  found: HeaderColumn,
  others: readonly HeaderColumn[],
  choice: Choice,
): HeaderColumn | null {
  const side = sideOf(money) ?? 'document';
  const distance = ({ column }: HeaderColumn): number => Math.abs(column - money.column);
  const rank = ({ header }: HeaderColumn): number => {
    const own = currencySide(header);
    if (own === side) return 0;
    return own === null ? 1 : 2;
  };
  const all = [
    found,
    ...candidates('currency', others, choice).filter(({ column }) => column !== found.column),
  ].filter(({ confidence }) => confidence >= found.confidence / 2);
  // Between two amounts, a currency belongs to the one that it follows, unless the sheet puts currencies in front.
  const firstAmount =
    choice.scores[fields.indexOf(money.field)]?.findIndex((one) => one >= LEAST_CONFIDENCE) ?? 0;
  const leftFirst = all.some(({ column }) => column < firstAmount);
  const [best = found] = all.sort(
    (one, other) =>
      rank(one) - rank(other) ||
      distance(one) - distance(other) ||
      (leftFirst ? one.column - other.column : other.column - one.column),
  );
  if (side === 'document' || rank(best) === 0) return best;
  const onEveryRow = rank(best) === 1 && filledBeside(choice, best.column, money.column) >= NEARLY_ALL;
  return onEveryRow && namesOnly(choice, best.column, currencyInName(money.header)) ? best : null;
}

/** Whether all rows with a currency name the same one, which is the given one unless that is null. */
export function namesOnly({ grid, row }: Choice, column: number, currency: string | null): boolean {
  const found = new Set(grid.rows.slice(row + 1).map((cells) => cellText(cells[column]).toUpperCase()));
  found.delete('');
  const [only] = found;
  return found.size === 1 && (currency === null || only === currency);
}
