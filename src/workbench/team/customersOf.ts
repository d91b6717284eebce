import { customerId, customerLabel, type Grid, readOpenItems } from '../../core/index';
import { isCellError } from '../../host/workbook/cell';
import type { Workbook } from '../../host/workbook/workbook';

/** A customer who owes something, once for each currency. */
export interface OwingCustomer {
  readonly id: string;
  readonly label: string;
  readonly currency: string;
}

/** Far more rows than the sample has; a person chooses from the list. */
const MOST_ROWS = 5000;

function gridInFront({ sheets: { active } }: Workbook): Grid | null {
  const used = active.usedRectangle(true);
  if (used === null) return null;
  const rows = Array.from({ length: Math.min(used.rows, MOST_ROWS) }, (_row, row) =>
    Array.from({ length: used.columns }, (_column, column) =>
      active.cell(used.row + row, used.column + column),
    ),
  );
  return {
    sheetName: active.name,
    firstRow: used.row + 1,
    firstColumn: used.column + 1,
    rows: rows.map((row) =>
      row.map(({ content }) => (isCellError(content) || content === '' ? null : content)),
    ),
    numberFormats: rows.map((row) => row.map(({ numberFormat }) => numberFormat)),
    date1904: false,
  };
}

/** The customers of the sheet in front, by name; none where it is no list of open items. */
export function customersOf(workbook: Workbook, administration: string): readonly OwingCustomer[] {
  const grid = gridInFront(workbook);
  const reading = grid && readOpenItems(grid, { administration, asOf: 0 });
  if (!reading?.ok) return [];
  const { count, customers, customer, currencies, currency } = reading.value.items;
  const found = new Map<string, OwingCustomer>();
  for (let at = 0; at < count; at++) {
    const who = customers[customer[at] ?? -1];
    const code = currencies[currency[at] ?? -1];
    if (who === undefined || code === undefined) continue;
    const id = customerId(who);
    const name = JSON.stringify([id, code]);
    if (!found.has(name)) found.set(name, { id, label: customerLabel(who) || id, currency: code });
  }
  return [...found.values()].sort((one, other) => one.label.localeCompare(other.label));
}
