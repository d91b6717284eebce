import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_DAY } from '../../../src/core/dates/day';
import { dayOfIso, isoOfDay } from '../../../src/core/dates/iso';
import { documentKinds } from '../../../src/core/items/openItems';
import { decimalOfMinor } from '../../../src/core/money/decimal';
import type { Grid } from '../../../src/core/reading/grid';
import type { Reading } from '../../../src/core/reading/reading';
import { readOpenItems } from '../../../src/core/reading/readOpenItems';

type Item = Record<string, string | number | null>;
interface Expected {
  readonly asOf: string;
  readonly headerRow: number;
  readonly items: readonly Item[];
  readonly totals: Record<string, { count: number; open: string }>;
  readonly statedTotals?: Record<string, string>;
  readonly issues: readonly { code: string; row: number }[];
  readonly onHold?: readonly string[];
}

const folder = join(__dirname, '../../golden/reading');
const load = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
const typeNames: Record<string, string> = { 'credit-note': 'creditNote' };
const iso = (day: number | undefined): string | null =>
  day === undefined || day === NO_DAY ? null : isoOfDay(day);

/** One item in the form of the expected files: decimal text, ISO dates, null for none. */
function itemAt({ items }: Reading, at: number): Item {
  const customer = items.customers[items.customer[at] ?? -1];
  const currency = items.currencies[items.currency[at] ?? -1] ?? '';
  const kind = documentKinds[items.kind[at] ?? -1] ?? '';
  return {
    customerNumber: customer?.number ?? null,
    customerName: customer?.name ?? null,
    invoiceNumber: items.document[at] ?? null,
    type: typeNames[kind] ?? kind,
    invoiceDate: iso(items.invoiceDay[at]),
    dueDate: iso(items.dueDay[at]),
    amount: decimalOfMinor(items.amount[at] ?? Number.NaN, currency),
    open: decimalOfMinor(items.open[at] ?? Number.NaN, currency),
    currency,
    reference: items.reference[at] ?? null,
    level: items.exportLevel[at] ?? null,
    lastReminder: iso(items.exportLastReminder[at]),
  };
}

describe.each(readdirSync(folder))('%s', (name) => {
  const grid = load(name, 'grid.json') as Grid;
  const expected = load(name, 'expected.json') as Expected;
  const result = readOpenItems(grid, { administration: 'demo', asOf: dayOfIso(expected.asOf) ?? 0 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const reading = result.value;

  test('header row and issues with their rows', () => {
    expect(reading.headerRow).toBe(expected.headerRow);
    expect(reading.issues.map(({ code, row }) => ({ code, row }))).toEqual(expected.issues);
  });

  test('every item, field by field', () => {
    const read = expected.items.map((item, at) => {
      const own = itemAt(reading, at);
      return Object.fromEntries(Object.keys(item).map((field) => [field, own[field]]));
    });
    expect(read).toEqual(expected.items);
    expect(reading.items.count).toBe(expected.items.length);
  });

  test('totals per currency, and the sheet’s own', () => {
    const totals = reading.totals.map(({ currency, count, open }) => [
      currency,
      { count, open: decimalOfMinor(open, currency) },
    ]);
    expect(Object.fromEntries(totals)).toEqual(expected.totals);
    const stated = reading.totals.flatMap((total) =>
      total.stated === null ? [] : [[total.currency, decimalOfMinor(total.stated, total.currency)]],
    );
    expect(Object.fromEntries(stated)).toEqual(expected.statedTotals ?? {});
  });

  test('holds of the export', () => {
    const held = reading.items.document.filter((_, at) => reading.items.hold[at] !== null);
    expect(held).toEqual(expected.onHold ?? []);
  });

  test('every row is an item or skipped', () => {
    expect(reading.items.count + reading.skipped.length).toBe(grid.rows.length);
  });
});
