import type { CellValue } from './grid';
import { type GroupCustomer, groupCustomer } from './groupCustomer';
import { isGroupHead } from './groupHead';
import type { Issue } from './issue';
import type { ItemRow } from './itemColumns';
import { hasAmount, type Layout } from './layout';
import { type RowContext, readItem } from './readItem';
import type { Field, SkippedRow, SkipReason } from './reading';
import { rowLabel } from './totalLabel';
import { cellText, isBlank } from './values/cells';

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
const customerFields: readonly Field[] = ['customerNumber', 'customerName'];

/** Reads the rows below the header: every row becomes an item or a skipped row. */
export function readRows(context: RowContext): RowsRead {
  const { grid, layout } = context;
  const read: RowsRead & { groups: number } = { items: [], skipped: [], issues: [], sums: [], groups: 0 };
  const isHeaderAgain = headerRecogniser(layout);
  let group: GroupCustomer | null = null;
  for (let at = layout.headerRow + 1; at < grid.rows.length; at += 1) {
    const row = grid.rows[at] ?? [];
    const skip = (reason: SkipReason): void => {
      read.skipped.push({ row: at + grid.firstRow, reason });
    };
    const has = (field: Field): boolean => !isBlank(row[layout.column(field)]);
    if (row.every((cell) => cellText(cell) === '')) {
      skip('blank');
      continue;
    }
    if (isHeaderAgain(row)) {
      skip('header');
      continue;
    }
    const amounts = hasAmount(layout, row);
    const dated = documentDates.some(has) || has('daysOverdue');
    if (!dated && amounts && isGroupHead(context, at)) {
      group = groupCustomer(cellText(row[layout.column('invoiceNumber')]));
      read.groups += 1;
      read.sums.push({ at, kind: 'head', label: '' });
      continue;
    }
    const label = amounts && !documentDates.some(has) ? rowLabel(row) : null;
    if (label !== null && (!has('invoiceNumber') || label.column === layout.column('invoiceNumber'))) {
      read.sums.push({ at, kind: label.kind, label: label.text });
      group = null;
      continue;
    }
    if (!amounts && !dated) {
      const named = groupOf(row, layout);
      if (named !== null) {
        group = named;
        read.groups += 1;
        skip('group');
        continue;
      }
    }
    if (!has('invoiceNumber') && !dated) {
      if (amounts) read.sums.push({ at, kind: 'subtotal', label: '' });
      else skip('group');
      continue;
    }
    const outcome = readItem(context, at, group);
    if (outcome.item) read.items.push(outcome.item);
    else {
      skip('unreadable');
      read.issues.push(...outcome.issues);
    }
  }
  return read;
}

/** A page's header printed again: most mapped columns hold their own header words. */
function headerRecogniser(layout: Layout): (row: readonly CellValue[]) => boolean {
  const first = layout.mapping[0];
  const shift = first ? layout.column(first.field) - first.column : 0;
  const words = layout.mapping
    .filter(({ header }) => header !== '')
    .map(({ column, header }) => ({ at: column + shift, header }));
  return (row) => {
    let same = 0;
    for (const { at, header } of words) {
      const cell = row[at];
      if (typeof cell === 'string' && cell.length >= header.length && cell.trim() === header) same += 1;
    }
    return same >= 2 && same * 2 > words.length;
  };
}

/** Customer of a row that has nothing but a customer; null when the row is something else. */
function groupOf(row: readonly CellValue[], layout: Layout): GroupCustomer | null {
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  const columns = customerFields.map((field) => layout.column(field)).filter((column) => column >= 0);
  if (columns.length > 0) {
    if (!filled.every(([at]) => columns.includes(at))) return null;
    const number = cellText(row[layout.column('customerNumber')]);
    const name = cellText(row[layout.column('customerName')]);
    return { number: number === '' ? null : number, name: name === '' ? null : name };
  }
  const [only, more] = filled;
  return only && !more && typeof only[1] === 'string' ? groupCustomer(only[1]) : null;
}
