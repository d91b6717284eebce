import {
  type AgeingRow,
  ageingRows,
  ageingTable,
  ageingTotals,
  bucketLabels,
  customerLabel,
  decimalOfMinor,
  isoOfDay,
  type OpenItems,
  ok,
  type Result,
} from '../../core/index';
import { issueText } from '../../wording/issues/issueText';
import type { Invocation } from '../invocation';
import { jsonText, type Outcome } from '../outcome';
import { notOpen } from '../text/notOpen';
import { textTable } from '../text/table';
import type { World } from '../world';
import { readLedger } from './read';

/** Label of what is not due yet, as the functions have it. */
const NOT_DUE = 'Not due';

/** `dunning age`: what is open by customer, currency and days overdue. */
export async function age(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { bounds, asOf, json, language } = invocation;
  const reading = await readLedger(invocation, world);
  if (!reading.ok) return reading;
  const { items, sheetName, issues } = reading.value;
  const day = asOf ?? world.today();
  const others = notOpen(reading.value, day);
  const notes = [...issues.map((issue) => issueText(issue, language)), ...(others === null ? [] : [others])];
  const table = ageingTable(items, day, bounds);
  const buckets = bucketLabels(bounds, NOT_DUE);
  const rows = ageingRows(table).map((row) => rowJson(row, items));
  const totals = ageingTotals(table).map((row) => {
    const { customerNumber: _number, customerName: _name, ...total } = rowJson(row, items);
    return total;
  });
  if (json)
    return ok({
      output: jsonText({ sheet: sheetName, asOf: isoOfDay(day), bounds, buckets, rows, totals }),
      notes,
    });
  const lines = [
    ['Customer', '', ...buckets, 'Total'],
    ...rows.map((row) => [
      customerLabel({ name: row.customerName, number: row.customerNumber }),
      row.currency,
      ...row.amounts,
      row.total,
    ]),
    ...totals.map((row) => ['Total', row.currency, ...row.amounts, row.total]),
  ];
  const right = [...buckets, 'Total'].map(() => 'right' as const);
  return ok({ output: textTable(lines, ['left', 'left', ...right]), notes });
}

function rowJson({ customer, currency, buckets, total }: AgeingRow, items: OpenItems) {
  const code = items.currencies[currency] ?? '';
  const of = items.customers[customer];
  return {
    customerNumber: of?.number ?? null,
    customerName: of?.name ?? null,
    currency: code,
    amounts: buckets.map((sum) => decimalOfMinor(sum, code)),
    total: decimalOfMinor(total, code),
  };
}
