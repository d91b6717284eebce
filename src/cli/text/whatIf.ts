import { customerLabel } from '../../core/index';
import type { WhatIfJson } from '../json/whatIfJson';
import { counted } from './counted';
import { textTable } from './table';

type Sums = WhatIfJson['before']['total'];
type Standing = WhatIfJson['items'][number]['before'];

const sumsText = (sums: Sums): string =>
  sums.map(({ amount, currency }) => `${amount} ${currency}`).join(' + ') || '-';

const standingText = ({ level, action }: Standing): string =>
  action === 'none' ? 'nothing' : action === 'notice' ? 'notice' : `level ${level} by ${action}`;

/** What another procedure would do, level by level, and every item that would be treated otherwise. */
export function whatIfText({ procedure, levels, before, after, items, customers }: WhatIfJson): string {
  const lines = levels.map((one) => [
    `  ${one.level === 0 ? 'notice' : `level ${one.level}`}`,
    String(one.before.items),
    String(one.before.mails),
    sumsText(one.before.asked),
    String(one.after.items),
    String(one.after.mails),
    sumsText(one.after.asked),
  ]);
  const head = ['', 'Items now', 'Mails', 'Asked', 'Items then', 'Mails', 'Asked'];
  const moved = items.map((item) => [
    `  ${item.invoiceNumber ?? ''}`,
    customerLabel({ name: item.customerName, number: item.customerNumber }),
    `${item.open} ${item.currency}`,
    standingText(item.before),
    '->',
    standingText(item.after),
  ]);
  const sent = ({ mails, total }: WhatIfJson['before']): string =>
    `${counted(mails, 'mail')}, ${sumsText(total)}`;
  return [
    `With the procedure ${procedure} for customers of whom nothing names one:\n`,
    textTable([head, ...lines], ['left', 'right', 'right', 'right', 'right', 'right', 'right']),
    `\nNow ${sent(before)}; then ${sent(after)}. ${counted(items.length, 'item')} of ${counted(customers.length, 'customer')} would be treated otherwise.\n`,
    moved.length === 0 ? '' : `\n${textTable(moved, ['left', 'left', 'right', 'left', 'left', 'left'])}`,
  ].join('');
}
