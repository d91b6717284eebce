import type { Grid } from '../grid';
import type { Field } from '../reading';
import { cellAmount, cellText, isBlank } from '../values/cells';
import { decimalMarkOf, unknownFormat } from '../values/columnFormat';
import { isCreditSide } from '../values/creditSide';
import type { HeaderColumn } from './header';

/** Rows looked at. */
const SAMPLE = 200;
/** Minor units are only compared with each other here: any number of them does. */
const DIGITS = 2;
/** Of the rows, nearly all: a sum or the first row of a page may not follow from the one before. */
const NEARLY_ALL = 0.9;

/** What a row says is open, and by how much its item changes that. */
interface Moved {
  readonly balance: number;
  readonly moved: number;
}

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
  const sides = columns.find(({ field }) => field === 'debitCredit')?.column ?? -1;
  const isCredit = (at: number): boolean => isCreditSide(cellText(sample.rows[at]?.[sides]));
  const balances = amounts('open');
  const debits = amounts('debit') ?? amounts('amount');
  const credits = amounts('credit');
  if (balances === null || debits === null) return columns;
  const rows = balances.flatMap((balance, at): Moved[] => {
    const [debit = null, credit = null] = [debits[at], credits?.[at]];
    if (balance === null || (debit === null && credit === null)) return [];
    const moved = (debit ?? 0) - (credit ?? 0);
    return [{ balance, moved: moved > 0 && isCredit(at) ? -moved : moved }];
  });
  const isRunning = runsOn(rows) || runsOn([...rows].reverse());
  return isRunning ? columns.filter(({ field }) => field !== 'open') : columns;
}

/**
 * Whether what is more or less than the item itself follows from the row before. Rows in which both are the same say
 * nothing: a ledger may begin anew with each customer, and of most open items nothing was paid yet.
 */
function runsOn(rows: readonly Moved[]): boolean {
  const others = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return before === undefined || row.balance === row.moved ? [] : [{ ...row, before: before.balance }];
  });
  const follow = others.filter(({ balance, moved, before }) => balance === before + moved);
  return (
    others.some(({ balance, moved }) => Math.abs(balance) > Math.abs(moved)) &&
    follow.length >= NEARLY_ALL * others.length
  );
}
