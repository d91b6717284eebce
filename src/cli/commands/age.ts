import {
  type AgeingColumns,
  type AgeingRow,
  ageingRows,
  ageingTotals,
  customerLabel,
  decimalOfMinor,
  isoOfDay,
  type OpenItems,
  ok,
  type Reading,
  type Result,
} from '../../core/index';
import { issueText } from '../../wording/issues/issueText';
import { type Ageing, ageingOf, byOwner } from '../ageing/agedItems';
import { type Books, readBooks } from '../books';
import type { Invocation } from '../invocation';
import { jsonText, type Outcome } from '../outcome';
import { notOpen } from '../text/notOpen';
import { textTable } from '../text/table';
import type { World } from '../world';

/** `dunning age`: what is open by customer or owner, currency and age. */
export async function age(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { by, json, language } = invocation;
  const books = await readBooks(invocation, world);
  if (!books.ok) return books;
  const { reading, day, rules } = books.value;
  const { items, sheetName, issues } = reading;
  const others = notOpen(reading, day);
  const notes = [...issues.map((issue) => issueText(issue, language)), ...(others === null ? [] : [others])];
  const ageing = ageingOf(invocation, rules.settings.bucketEdges, day);
  const { buckets, bounds } = ageing;
  const rows = by === 'owner' ? ownerRows(books.value, ageing) : customerRows(items, ageing);
  const companies = companyRows(reading, ageing);
  const totals = ageingTotals(ageing.table(items)).map((row) => amountsJson(row, items));
  if (json) {
    const asOf = isoOfDay(day);
    return ok({
      output: jsonText({ sheet: sheetName, asOf, by, bounds, buckets, rows, companies, totals }),
      notes,
    });
  }
  const [title, named] =
    companies.length > 1 && by !== 'owner'
      ? ['Company', companies.map((row) => ({ ...row, label: row.company ?? 'no code' }))]
      : by === 'owner'
        ? ['Owner', rows.map((row) => ({ ...row, label: row.owner ?? 'nobody' }))]
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

/** One for each customer and currency. */
const customerRows = (items: OpenItems, { table }: Ageing) =>
  ageingRows(table(items)).map((row) => ({
    customerNumber: items.customers[row.customer]?.number ?? null,
    customerName: items.customers[row.customer]?.name ?? null,
    owner: null,
    ...amountsJson(row, items),
  }));

/** One for each owner and currency; those that nobody looks after together. */
function ownerRows({ reading: { items }, joined }: Books, { table }: Ageing) {
  const ownerOf = joined.customerIds.map((id) => joined.customers.get(id)?.owner ?? null);
  const { items: together, owners } = byOwner(items, ownerOf);
  return ageingRows(table(together)).map((row) => ({
    customerNumber: null,
    customerName: null,
    owner: owners[row.customer] ?? null,
    ...amountsJson(row, items),
  }));
}

/** One for each company code and currency; none where the sheet has no such column. */
function companyRows({ items, byCompany }: Reading, { table }: Ageing) {
  if (byCompany.length === 0) return [];
  // The table ages by whatever numbers stand in its first column.
  const columns: AgeingColumns = { ...items, customer: items.company };
  return ageingRows(table(columns)).map((row) => ({
    company: items.companies[row.customer] || null,
    ...amountsJson(row, items),
  }));
}

function amountsJson({ currency, buckets, total }: AgeingRow, items: OpenItems) {
  const code = items.currencies[currency] ?? '';
  return {
    currency: code,
    amounts: buckets.map((sum) => decimalOfMinor(sum, code)),
    total: decimalOfMinor(total, code),
  };
}
