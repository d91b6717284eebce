import { inPieces, type Sliced } from '../../sliced';
import { amountFields } from '../amountFields';
import type { CellValue } from '../grid';
import type { Issue } from '../issue';
import type { ItemRow } from '../itemColumns';
import type { Field, SkippedRow, SkipReason } from '../reading';
import { cellText, isBlank } from '../values/cells';
import { scanDate } from '../values/scanDate';
import { type GroupCustomer, groupCustomer } from './groupCustomer';
import { isGroupHead } from './groupHead';
import { groupRows } from './groupRows';
import { pageLines } from './pageLines';
import { itemReader, type RowContext } from './readItem';
import { rowLabel } from './totalLabel';

/** A row that states a sum, before it is known of what. `at` is its index in the grid. */
export interface SumRow {
  readonly at: number;
  /** A head is a customer's sum above the customer's items. */
  readonly kind: 'subtotal' | 'total' | 'head';
  /** The words that say so; '' for a row that has an amount and nothing of an item. */
  readonly label: string;
}

/** All rows below the header, told apart. */
export interface RowsRead {
  readonly items: ItemRow[];
  readonly skipped: SkippedRow[];
  readonly issues: Issue[];
  readonly sums: SumRow[];
  /** Whether any row could give its customer. */
  readonly groups: number;
}

const documentDates: readonly Field[] = ['invoiceDate', 'dueDate'];

/** Reads the rows below the header: every row becomes an item or a skipped row. */
export function* readRows(context: RowContext): Sliced<RowsRead> {
  const { grid, layout } = context;
  const read: RowsRead & { groups: number } = { items: [], skipped: [], issues: [], sums: [], groups: 0 };
  const pageLine = pageLines(grid, layout);
  const groups = groupRows(layout);
  const readItem = itemReader(context);
  const numberColumn = layout.column('invoiceNumber');
  const columnsOf = (fields: readonly Field[]): number[] =>
    fields.map((field) => layout.column(field)).filter((column) => column >= 0);
  const dateColumns = columnsOf(documentDates);
  const daysColumns = columnsOf(['daysOverdue']);
  const amountColumns = [...columnsOf(amountFields), ...layout.ages];
  const filledIn = (row: readonly CellValue[], columns: readonly number[]): boolean => {
    for (const column of columns) if (!isBlank(row[column])) return true;
    return false;
  };
  const skip = (at: number, reason: SkipReason): void => {
    read.skipped.push({ row: at + grid.firstRow, reason });
  };
  let group: GroupCustomer | null = null;
  const readRow = (at: number): void => {
    const row = grid.rows[at] ?? [];
    if (row.every(isEmpty)) {
      skip(at, 'blank');
      groups.close();
      return;
    }
    const printed = pageLine(row);
    if (printed !== null) {
      skip(at, printed);
      return;
    }
    const numbered = !isBlank(row[numberColumn]);
    const amounts = filledIn(row, amountColumns);
    // Words in a date column are a date that was typed wrongly, or those of a group or sum: a number tells.
    const withDate = numbered
      ? filledIn(row, dateColumns)
      : dateColumns.some((column) => isDate(row[column]));
    const dated = withDate || filledIn(row, daysColumns);
    if (!dated && amounts && isGroupHead(context, at)) {
      group = groupCustomer(cellText(row[numberColumn]));
      read.groups += 1;
      read.sums.push({ at, kind: 'head', label: '' });
      return;
    }
    if (amounts || dated) groups.close();
    const label = amounts && !withDate ? rowLabel(row) : null;
    if (label !== null && (!numbered || label.column === numberColumn)) {
      read.sums.push({ at, kind: label.kind, label: label.text });
      group = null;
      return;
    }
    if (!amounts && !dated) {
      const named = groups.next(row, group);
      if (named !== null) {
        group = named;
        read.groups += 1;
        skip(at, 'group');
        return;
      }
    }
    if (!numbered && !dated) {
      if (amounts) read.sums.push({ at, kind: 'subtotal', label: '' });
      else skip(at, 'group');
      return;
    }
    const outcome = readItem(at, group);
    if (outcome.item) read.items.push(outcome.item);
    else {
      skip(at, 'unreadable');
      read.issues.push(...outcome.issues);
    }
  };
  const first = layout.headerRow + 1;
  yield* inPieces(grid.rows.length - first, (from, to) => {
    for (let at = from; at < to; at += 1) readRow(first + at);
  });
  return read;
}

const isDate = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' ? scanDate(cell) !== null : cell !== null && cell !== undefined;

const isEmpty = (cell: CellValue): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');
