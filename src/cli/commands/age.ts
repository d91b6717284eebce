import {
  type AgeingRow,
  ageingRows,
  ageingTable,
  ageingTotals,
  type BucketBounds,
  bucketLabels,
  customerLabel,
  type DayNumber,
  decimalOfMinor,
  isoOfDay,
  type OpenItems,
  ok,
  type Reading,
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
  const companies = companyRows(reading.value, day, bounds);
  const totals = ageingTotals(table).map((row) => amountsJson(row, items));
  if (json)
    return ok({
      output: jsonText({ sheet: sheetName, asOf: isoOfDay(day), bounds, buckets, rows, companies, totals }),
      notes,
    });
  const [title, named] =
    companies.length > 1
      ? ['Company', companies.map((row) => ({ ...row, label: row.company ?? 'no code' }))]
      : [
          'Customer',
          rows.map((row) => ({
            ...row,
            label: customerLabel({ name: row.customerName, number: row.customerNumber }),
          })),
        ];
  const lines = [
    [title, '', ...buckets, 'Total'],
    ...named.map((row) => [row.label, row.currency, ...row.amounts, row.total]),
    ...totals.map((row) => ['Total', row.currency, ...row.amounts, row.total]),
  ];
  const right = [...buckets, 'Total'].map(() => 'right' as const);
  return ok({ output: textTable(lines, ['left', 'left', ...right]), notes });
}

/** One for each company code and currency; none where the sheet has no such column. */
function companyRows({ items, byCompany }: Reading, day: DayNumber, bounds: BucketBounds) {
  if (byCompany.length === 0) return [];
  // The table ages by whatever numbers stand in its first column.
  return ageingRows(ageingTable({ ...items, customer: items.company }, day, bounds)).map((row) => ({
    company: items.companies[row.customer] || null,
    ...amountsJson(row, items),
  }));
}

const rowJson = (row: AgeingRow, items: OpenItems) => ({
  customerNumber: items.customers[row.customer]?.number ?? null,
  customerName: items.customers[row.customer]?.name ?? null,
  ...amountsJson(row, items),
});

function amountsJson({ currency, buckets, total }: AgeingRow, items: OpenItems) {
  const code = items.currencies[currency] ?? '';
  return {
    currency: code,
    amounts: buckets.map((sum) => decimalOfMinor(sum, code)),
    total: decimalOfMinor(total, code),
  };
}
