import { digitsOf } from '../../money/currency';
import type { Minor } from '../../money/money';
import { amountFields } from '../amountFields';
import { statedByAge, statedIn } from '../proof/statedIn';
import type { Field } from '../reading';
import { cellText, isBlank } from '../values/cells';
import type { RowContext } from './readItem';
import { rowLabel } from './totalLabel';

const dates: readonly Field[] = ['invoiceDate', 'dueDate'];
const customers: readonly Field[] = ['customerNumber', 'customerName'];

/**
 * Where no column has the customer, numbers and customers may share one: a row with a sum and no date, above a dated
 * row, is a customer's. One that is called like a total (`Transport Özdemir`) must equal the rows below it.
 * @param at index in the grid of a row without a date
 */
export function isGroupHead(context: RowContext, at: number): boolean {
  const { grid, layout } = context;
  if (customers.some((field) => layout.column(field) >= 0)) return false;
  const row = grid.rows[at] ?? [];
  if (cellText(row[layout.column('invoiceNumber')]) === '' || !isDated(context, at + 1)) return false;
  return rowLabel(row) === null || amountAt(context, at) === sumBelow(context, at);
}

const isDated = ({ grid, layout }: RowContext, at: number): boolean =>
  dates.some((field) => !isBlank(grid.rows[at]?.[layout.column(field)]));

function sumBelow(context: RowContext, at: number): Minor | null {
  let sum: Minor | null = 0;
  for (let below = at + 1; sum !== null && isDated(context, below); below += 1) {
    const amount = amountAt(context, below);
    sum = amount === null ? null : sum + amount;
  }
  return sum;
}

function amountAt(context: RowContext, at: number): Minor | null {
  const { layout, currency } = context;
  const digits = digitsOf(currency);
  if (layout.ages.length > 0) return statedByAge(context, at, digits, currency);
  const field = amountFields.find((one) => layout.column(one) >= 0) ?? 'open';
  return statedIn(context, at, field, digits, currency);
}
