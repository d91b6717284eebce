import type { Grid } from '../grid';
import type { Field } from '../reading';
import { cellAmount, isBlank } from '../values/cells';
import { decimalMarkOf, unknownFormat } from '../values/columnFormat';
import type { HeaderColumn } from './header';

/** Rows looked at. */
const SAMPLE = 200;
/** Minor units are only compared with each other here: any number of them does. */
const DIGITS = 2;
/** Of the rows, nearly all: one more page or customer may begin anew. */
const NEARLY_ALL = 0.9;

/**
 * A ledger prints a running balance beside debit and credit: it is what all items so far come to, not what is open
 * of one. Such a column is no open amount and is left alone.
 */
export function withoutRunningBalance(
  columns: readonly HeaderColumn[],
  grid: Grid,
  headerRow: number,
): readonly HeaderColumn[] {
  const sample = { ...grid, rows: grid.rows.slice(headerRow + 1, headerRow + 1 + SAMPLE) };
  const amounts = (field: Field): readonly (number | null)[] | null => {
    const column = columns.find((one) => one.field === field)?.column;
    if (column === undefined) return null;
    const format = { ...unknownFormat, decimalMark: decimalMarkOf(sample, 0, [column], false) };
    return sample.rows.map((row) => {
      const cell = row[column];
      return isBlank(cell) ? null : cellAmount(cell, format, DIGITS, '');
    });
  };
  const balances = amounts('open');
  const debits = amounts('debit') ?? amounts('amount');
  const credits = amounts('credit');
  if (balances === null || debits === null) return columns;
  const rows = balances.flatMap((balance, at) => {
    const [debit = null, credit = null] = [debits[at], credits?.[at]];
    if (balance === null || (debit === null && credit === null)) return [];
    return [{ balance, moved: (debit ?? 0) - (credit ?? 0) }];
  });
  let runs = 0;
  let more = 0;
  for (const [at, { balance, moved }] of rows.entries()) {
    const before = rows[at - 1]?.balance;
    if (before !== undefined && balance === before + moved) runs += 1;
    else if (balance === moved) runs += before === undefined ? 0 : 1;
    if (Math.abs(balance) > Math.abs(moved)) more += 1;
  }
  const isRunning = more > 0 && runs >= NEARLY_ALL * (rows.length - 1);
  return isRunning ? columns.filter(({ field }) => field !== 'open') : columns;
}
