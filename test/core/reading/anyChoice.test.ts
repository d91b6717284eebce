import fc from 'fast-check';
import { digitsOf } from '../../../src/core/money/currency';
import type { CellValue, Grid } from '../../../src/core/reading/grid';
import { fields } from '../../../src/core/reading/header/headerScore';
import { headerWords } from '../../../src/core/reading/header/headerWords';
import { identifyRow } from '../../../src/core/reading/identifyRow';
import type { LayoutChoice } from '../../../src/core/reading/layoutChoice';
import type { Reading } from '../../../src/core/reading/reading';
import { readOpenItems } from '../../../src/core/reading/readOpenItems';
import { cellAmount, cellText } from '../../../src/core/reading/values/cells';
import { unknownFormat } from '../../../src/core/reading/values/columnFormat';
import { gridOf, header, options } from './sheets';

const WIDTH = 7;
const FIRST_ROW = 4;
const FIRST_COLUMN = 3;

const word = fc.constantFrom(
  ...fields.flatMap((field) => headerWords[field].slice(0, 4)),
  '',
  '0-30',
  '31-60',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    '-',
    'Totaal',
    'Klant: 1 - Aerts',
    'Kerkstraat 1',
    'Blz. 2',
    '=1+1',
    '@SUM(A1)',
  ),
  fc.constantFrom<CellValue>(
    '1.234',
    '1,234.5',
    '1.234,56-',
    '€ 12,-',
    'USD 3',
    '(7)',
    '03/04/2026',
    '3 nov 2026',
    46085,
  ),
  fc.constantFrom<CellValue>(
    '30 dagen',
    'EUR',
    'USD',
    'C',
    'D',
    'Creditnota',
    '00031',
    'F-1',
    'Aerts NV',
    true,
  ),
  fc.double(),
  fc.integer({ min: -9999, max: 99999 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const document = fc.constantFrom('F1', 'F2', 'F3', '00031');
const due = fc.constantFrom('2026-10-01', '13/11/2026', 46085);
const open = fc.constantFrom(10.5, '1.234,56', '-3,00', 7);
/** An item as it should be, here and there with a cell that should not. */
const itemLine = fc.tuple(
  ...['001', 'Aerts NV', document, due, due, open, 'EUR'].map((usual) =>
    fc.oneof(
      { arbitrary: typeof usual === 'string' ? fc.constant<CellValue>(usual) : usual, weight: 9 },
      { arbitrary: cell, weight: 1 },
    ),
  ),
);
const wildLine = fc.array(cell, { minLength: WIDTH, maxLength: WIDTH });
const line = fc.oneof({ arbitrary: itemLine, weight: 2 }, { arbitrary: wildLine, weight: 1 });
const plain = [...header, 'Valuta'];
/** Names of a sheet that can be read, one or two of them replaced. */
const headerLine = fc
  .array(fc.tuple(fc.nat(WIDTH - 1), word), { maxLength: 2 })
  .map((others) => plain.map((name, at) => others.find(([place]) => place === at)?.[1] ?? name));
const sheet = fc
  .tuple(fc.array(wildLine, { maxLength: 2 }), headerLine, fc.array(line, { maxLength: 12 }))
  .map(([titles, names, rows]) =>
    gridOf([...titles, names, ...rows], { firstRow: FIRST_ROW, firstColumn: FIRST_COLUMN }),
  );
const choice: fc.Arbitrary<LayoutChoice> = fc.record({
  columns: fc.dictionary(
    fc.constantFrom(...fields),
    fc.option(fc.integer({ min: 0, max: FIRST_COLUMN + WIDTH + 1 })),
    { maxKeys: 3 },
  ) as fc.Arbitrary<LayoutChoice['columns']>,
  dateOrder: fc.constantFrom('dmy', 'mdy', null),
  decimalMark: fc.constantFrom('.', ',', null),
});

/** The sheet read with a choice for its layout; null when it cannot be read. */
function readWith(grid: Grid, chosen: LayoutChoice): Reading | null {
  const first = readOpenItems(grid, options);
  const layout = first.ok ? first.value.layout : first.error.layout;
  const result = readOpenItems(grid, { ...options, layouts: new Map([[layout, chosen]]) });
  return result.ok ? result.value : null;
}

function isAccountedFor(grid: Grid, { items, skipped }: Reading): void {
  const told = [...items.row, ...skipped.map(({ row }) => row)].sort((one, other) => one - other);
  expect(told).toEqual(grid.rows.map((_, at) => at + FIRST_ROW));
}

function hasNumbersOnly({ items, totals, issues, columns }: Reading): void {
  const days = [items.dueDay, items.invoiceDay, items.exportLastReminder].flatMap((column) => [...column]);
  const money = [
    ...items.open,
    ...items.amount,
    ...totals.flatMap(({ open, stated }) => [open, stated ?? 0]),
  ];
  expect([...days, ...money].every(Number.isSafeInteger)).toBe(true);
  expect(JSON.stringify({ issues, columns })).not.toMatch(/NaN|Infinity":|undefined/);
}

/** Every item's money is what its cells say, and the totals are the items. */
function keepsMoney(grid: Grid, { items, totals, mapping }: Reading): void {
  for (const { currency, open, count } of totals) {
    const own = [...items.open].filter((_, at) => items.currencies[items.currency[at] ?? -1] === currency);
    expect([count, open]).toEqual([own.length, own.reduce((sum, one) => sum + one, 0)]);
  }
  const column = mapping.find(({ field }) => field === 'open');
  if (!column) return;
  for (let at = 0; at < items.count; at += 1) {
    const content = grid.rows[(items.row[at] ?? 0) - FIRST_ROW]?.[column.column - FIRST_COLUMN];
    const currency = items.currencies[items.currency[at] ?? -1] ?? '';
    const minor = cellAmount(content, column.format ?? unknownFormat, digitsOf(currency), currency);
    expect(Math.abs(items.open[at] ?? Number.NaN)).toBe(Math.abs(minor ?? Number.NaN));
  }
}

/** Texts are kept as they stand, whatever they look like. */
function keepsTexts(grid: Grid, { items, mapping }: Reading): void {
  const column = mapping.find(({ field }) => field === 'invoiceNumber')?.column ?? 0;
  const texts = [...items.row].map((row) => cellText(grid.rows[row - FIRST_ROW]?.[column - FIRST_COLUMN]));
  expect(items.document).toEqual(texts);
}

test('whatever a sheet holds and whatever a person says of it: no throw, no NaN, no row and no cent lost', () => {
  let read = 0;
  let withItems = 0;
  fc.assert(
    fc.property(sheet, choice, (grid, chosen) => {
      const reading = readWith(grid, chosen);
      if (reading === null) return;
      read += 1;
      if (reading.items.count > 0) withItems += 1;
      isAccountedFor(grid, reading);
      hasNumbersOnly(reading);
      keepsMoney(grid, reading);
      keepsTexts(grid, reading);
      expect(new Set(reading.items.key).size).toBe(reading.items.count);
      for (const [at, row] of grid.rows.entries()) identifyRow(reading, row, FIRST_COLUMN, at + FIRST_ROW);
    }),
    { numRuns: 150 },
  );
  // The sheets are not so wild that the test looks at nothing.
  expect(read).toBeGreaterThan(10);
  expect(withItems).toBeGreaterThan(10);
});

test('a choice of what was recognised changes nothing but that it was chosen, and so no longer unsure', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      const result = readOpenItems(grid, options);
      if (!result.ok) return;
      const columns = Object.fromEntries(result.value.mapping.map(({ field, column }) => [field, column]));
      const again = readWith(grid, { columns, dateOrder: null, decimalMark: null });
      expect(again?.items).toEqual(result.value.items);
      expect(again?.skipped).toEqual(result.value.skipped);
      const asked = result.value.issues.filter(({ code }) => code !== 'column-unsure');
      expect(again?.issues).toEqual(asked);
      expect(again?.columns.filter(({ chosen }) => chosen).length).toBe(result.value.mapping.length);
    }),
    { numRuns: 50 },
  );
});
