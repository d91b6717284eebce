import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/core/reading/grid';
import type { LayoutChoice } from '../../../src/core/reading/layoutChoice';
import type { Reading, ReadingFailure } from '../../../src/core/reading/reading';
import { readOpenItems } from '../../../src/core/reading/readOpenItems';
import { gridOf, options } from './sheets';

/** Number, name, document, date, due date, open amount: a csv file without a line of names. */
const lines: readonly (readonly CellValue[])[] = [
  ['00031', 'Aerts NV', '2026-101', '2026-09-01', '2026-10-01', '1.250,40', null],
  ['00031', 'Aerts NV', '2026-102', '2026-09-15', '2026-10-15', '75,00', null],
  ['K0011', 'Bakkerij BV', '2026-103', '2026-10-02', '2026-11-01', '-30,25', 'te bekijken'],
];

const columns = { customerNumber: 1, customerName: 2, invoiceNumber: 3, invoiceDate: 4, dueDate: 5, open: 6 };
const chosen: LayoutChoice = { columns, dateOrder: null, decimalMark: null };

function failureOf(grid: Grid, choice?: readonly [string, LayoutChoice]): ReadingFailure {
  const read = readOpenItems(grid, { ...options, ...(choice && { layouts: new Map([choice]) }) });
  if (read.ok) throw new Error('read');
  return read.error;
}

/** The reading after the columns were chosen for the layout of another grid, or of this. */
function readingOf(grid: Grid, like = grid, choice = chosen): Reading {
  const { layout } = failureOf(like);
  const read = readOpenItems(grid, { ...options, layouts: new Map([[layout, choice]]) });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test('a table without column names cannot be read, but its columns can be chosen', () => {
  const failure = failureOf(gridOf(lines));
  expect(failure).toMatchObject({ code: 'no-header', facts: { sheet: 'Blad1', field: 'invoiceNumber' } });
  expect(failure.layout).toMatch(/^[0-9a-f]{16}$/);
  expect(failure.columns).toHaveLength(7);
  expect(failure.columns[0]).toEqual({
    column: 1,
    header: '',
    samples: ['00031', '00031', 'K0011'],
    field: null,
    confidence: 0,
    chosen: false,
    second: null,
  });
});

test('one question after the other, until all that is needed is chosen', () => {
  const { layout } = failureOf(gridOf(lines));
  const asked = (some: LayoutChoice['columns']): unknown =>
    failureOf(gridOf(lines), [layout, { ...chosen, columns: some }]).facts?.['field'];
  expect(asked({})).toBe('invoiceNumber');
  expect(asked({ invoiceNumber: 3 })).toBe('open');
  expect(asked({ invoiceNumber: 3, open: 6 })).toBe('dueDate');
  expect(asked({ invoiceNumber: 3, open: 6, dueDate: 5 })).toBe('customerNumber');
});

test('with the columns chosen every row is an item: none is taken for the names', () => {
  const { headerRow, items, skipped, totals, mapping } = readingOf(gridOf(lines));
  expect(headerRow).toBeNull();
  expect([...items.row]).toEqual([1, 2, 3]);
  expect(skipped).toEqual([]);
  expect([...items.open]).toEqual([125040, 7500, -3025]);
  expect(items.customers.map(({ number, name }) => [number, name])).toEqual([
    ['00031', 'Aerts NV'],
    ['K0011', 'Bakkerij BV'],
  ]);
  expect(totals).toMatchObject([{ currency: 'EUR', count: 3, open: 129515 }]);
  expect(mapping.map(({ field, header, confidence }) => [field, header, confidence])).toEqual(
    Object.keys(columns).map((field) => [field, '', 1]),
  );
});

test('titles and blank rows above the table, and a total below it, are no items', () => {
  const { items, skipped, dataDay, totals } = readingOf(
    gridOf([
      ['Openstaand per 21/11/2026'],
      [],
      ...lines,
      ['Totaal', null, null, null, null, '1.295,15', null],
    ]),
  );
  expect([...items.row]).toEqual([3, 4, 5]);
  expect(skipped).toEqual([
    { row: 1, reason: 'title' },
    { row: 2, reason: 'blank' },
    { row: 6, reason: 'total' },
  ]);
  expect(dataDay).not.toBeNull();
  expect(totals[0]).toMatchObject({ open: 129515, stated: 129515, statedRow: 6 });
});

test('the next export of the same shape is the same layout, also with other items and more remarks', () => {
  const next = gridOf([
    ['K0011', 'Bakkerij BV', '2026-103', '2026-10-02', '2026-11-01', '-30,25', 'beslist'],
    ['00044', 'Café Zuid', '2026-110', '2026-11-02', '2026-12-02', '12,00', 'te bekijken'],
  ]);
  expect([...readingOf(next, gridOf(lines)).items.open]).toEqual([-3025, 1200]);
});

test('what has its columns elsewhere is another layout', () => {
  const turned = lines.map(([number, name, document, day, due, open, note]) => [
    number ?? null,
    name ?? null,
    day ?? null,
    document ?? null,
    due ?? null,
    open ?? null,
    note ?? null,
  ]);
  expect(failureOf(gridOf(turned)).layout).not.toBe(failureOf(gridOf(lines)).layout);
  expect(failureOf(gridOf(lines, { firstColumn: 2 })).layout).not.toBe(failureOf(gridOf(lines)).layout);
});

test('an item whose cells are words that name columns is no row of names', () => {
  const worded = lines.map((line) => [...line.slice(0, 6), 'Factuur', 'E-mail', 'Open']);
  expect(failureOf(gridOf(worded)).code).toBe('no-header');
  expect([...readingOf(gridOf(worded)).items.row]).toEqual([1, 2, 3]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['notes', [['Buy milk'], ['Call the bank', 'tomorrow']]],
  [
    'a list of customers',
    [
      ['00031', 'Aerts NV', 'a@aerts.example'],
      ['00032', 'Bakker', 'b@bakker.example'],
    ],
  ],
  [
    'figures',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['nothing', []],
])('%s are no table of items', (_name, rows) => {
  expect(failureOf(gridOf(rows))).toEqual({
    code: 'no-header',
    facts: { sheet: 'Blad1' },
    layout: '',
    columns: [],
  });
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    '-',
    'Totaal',
    'Factuurnr',
    'Saldo',
    '=1+1',
    '31/02/2026',
    '1.234',
    46085,
  ),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const minor = fc.integer({ min: -1e9, max: 1e9 });
const item = minor.map((amount): CellValue[] => [
  '1',
  'A',
  null,
  '2026-09-01',
  '2026-10-01',
  amount / 100,
  null,
]);
const wild = fc.array(cell, { minLength: 7, maxLength: 7 });

test('whatever stands between the items, every row is accounted for and nothing throws', () => {
  const row = fc.oneof({ arbitrary: item, weight: 3 }, { arbitrary: wild, weight: 1 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const grid = gridOf(rows, { firstRow: 2 });
      const first = readOpenItems(grid, options);
      if (first.ok) return;
      const read = readOpenItems(grid, { ...options, layouts: new Map([[first.error.layout, chosen]]) });
      if (!read.ok) return;
      const { items, skipped } = read.value;
      const told = [...items.row, ...skipped.map((one) => one.row)].sort((one, other) => one - other);
      expect(told).toEqual(rows.map((_, at) => at + 2));
      expect([...items.open, ...items.amount].every(Number.isInteger)).toBe(true);
    }),
  );
});

test('money in is money out', () => {
  fc.assert(
    fc.property(fc.array(minor, { minLength: 1, maxLength: 20 }), (amounts) => {
      const rows = amounts.map((amount, at) => [
        '1',
        'A',
        `F${at}`,
        '2026-09-01',
        '2026-10-01',
        amount / 100,
      ]);
      const { totals, items } = readingOf(gridOf(rows));
      expect(items.count).toBe(amounts.length);
      expect(totals[0]?.open).toBe(amounts.reduce((sum, one) => sum + one, 0));
    }),
  );
});
