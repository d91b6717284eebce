import { dayOfIso, isoOfDay } from '../../../../src/core/dates/iso';
import type { CellValue } from '../../../../src/core/reading/grid';
import { isNoDate } from '../../../../src/core/reading/proof/history';
import type { Reading } from '../../../../src/core/reading/reading';
import { readOpenItems } from '../../../../src/core/reading/readOpenItems';
import { gridOf, options } from '../sheets';

const names = ['Customer', 'Invoice No.', 'Invoice Date', 'Due Date', 'Amount', 'Clearing date'];
/** Four invoices: open, cleared at the end of March, cleared in May, invoiced in April. */
const rows: readonly (readonly CellValue[])[] = [
  ['1', 'F1', '2026-01-10', '2026-02-09', 100, null],
  ['1', 'F2', '2026-01-20', '2026-02-19', 200, '2026-03-31'],
  ['2', 'F3', '2026-03-05', '2026-04-04', 300, '2026-05-15'],
  ['2', 'F4', '2026-04-02', '2026-05-02', 400, null],
];
const total = ['Total', null, null, null, 1000, null];

function on(
  iso: string,
  lines: readonly (readonly CellValue[])[],
  head: readonly CellValue[] = names,
): Reading {
  const read = readOpenItems(gridOf([head, ...lines]), { ...options, asOf: dayOfIso(iso) ?? 0 });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Documents with what is open of each. */
const openIn = ({ items }: Reading): Record<string, number> =>
  Object.fromEntries(items.document.map((document, at) => [document, items.open[at] ?? Number.NaN]));

test.each<[string, Record<string, number>, readonly (readonly [number, string])[]]>([
  [
    '2026-01-15',
    { F1: 10000 },
    [
      [3, 'later'],
      [4, 'later'],
      [5, 'later'],
    ],
  ],
  ['2026-03-30', { F1: 10000, F2: 20000, F3: 30000 }, [[5, 'later']]],
  [
    '2026-03-31',
    { F1: 10000, F3: 30000 },
    [
      [3, 'cleared'],
      [5, 'later'],
    ],
  ],
  ['2026-04-02', { F1: 10000, F3: 30000, F4: 40000 }, [[3, 'cleared']]],
  [
    '2026-05-15',
    { F1: 10000, F4: 40000 },
    [
      [3, 'cleared'],
      [4, 'cleared'],
    ],
  ],
])('a list with clearing dates is read as it was open on %s', (day, open, left) => {
  const reading = on(day, rows);
  expect(openIn(reading)).toEqual(open);
  expect(reading.skipped).toEqual([
    { row: 1, reason: 'header' },
    ...left.map(([row, reason]) => ({ row, reason })),
  ]);
  expect(reading.issues).toEqual([]);
});

test('the sheet’s own total is proven over all of it, the totals are of what was open', () => {
  const { totals, issues } = on('2026-03-31', [...rows, total]);
  expect(issues).toEqual([]);
  expect(totals).toEqual([
    { currency: 'EUR', count: 2, open: 40000, whole: 100000, stated: 100000, statedRow: 6 },
  ]);
  const wrong = on('2026-03-31', [...rows, ['Total', null, null, null, 999, null]]);
  expect(wrong.issues.map(({ code, row }) => [code, row])).toEqual([['total-mismatch', 6]]);
});

test('a line keeps its key whether the lines before it are cleared or not', () => {
  const lines: readonly (readonly CellValue[])[] = [
    ['1', 'F1', '2026-01-10', '2026-02-09', 100, '2026-02-20'],
    ['1', 'F1', '2026-01-10', '2026-03-09', 100, null],
  ];
  const before = on('2026-02-19', lines).items.key;
  expect(before).toHaveLength(2);
  expect(on('2026-02-20', lines).items.key).toEqual([before[1]]);
});

test('an empty column of clearing dates makes no history: invoices of later days count, as ever', () => {
  const open = rows.map((row) => [...row.slice(0, 5), '-']);
  expect(openIn(on('2026-03-31', open))).toEqual({ F1: 10000, F2: 20000, F3: 30000, F4: 40000 });
});

describe('beside a column of what is open now', () => {
  const head = [...names.slice(0, 5), 'Remaining Amount', 'Closed at Date'];
  const lines: readonly (readonly CellValue[])[] = [
    ['1', 'F1', '2026-01-10', '2026-02-09', 100, 40, '2026-02-01'],
    ['1', 'F2', '2026-01-20', '2026-02-19', 200, 0, '2026-03-31'],
    ['2', 'F3', '2026-03-05', '2026-04-04', 300, 300, null],
  ];

  test('what is open still is open whatever day stands there: that of a part payment', () => {
    expect(openIn(on('2026-06-30', lines, head))).toEqual({ F1: 4000, F3: 30000 });
  });

  test('what was cleared later was open in full', () => {
    expect(openIn(on('2026-03-30', lines, head))).toEqual({ F1: 4000, F2: 20000, F3: 30000 });
  });
});

test.each([
  'SettledDate',
  'Vereffend op',
  'Datum afgeletterd',
  'Date de lettrage',
  'Ausgleichsdatum',
  'Date paid',
])('%p is the day of clearing', (name) => {
  const { mapping } = on('2026-03-31', rows, [...names.slice(0, 5), name]);
  const found = mapping.find(({ field }) => field === 'clearedDate');
  expect(found?.header).toBe(name);
  expect(found?.confidence).toBe(1);
});

test.each(['Betaaldatum', 'Date de règlement', 'Zahlungsdatum', 'Payment date'])(
  '%p is read so, and asks to be looked at',
  (name) => {
    const { mapping } = on('2026-03-31', rows, [...names.slice(0, 5), name]);
    expect(mapping.find(({ field }) => field === 'clearedDate')?.confidence).toBe(0.5);
  },
);

test('a word alone does not make a column of clearing dates', () => {
  const lines = rows.map((row, at) => [...row.slice(0, 5), `100${at}`]);
  const { mapping, items } = on('2026-03-31', lines, [...names.slice(0, 5), 'Clearing']);
  expect(mapping.some(({ field }) => field === 'clearedDate')).toBe(false);
  expect(items.count).toBe(4);
});

test('a day of clearing that cannot be read is told, and its row is no item', () => {
  const { issues, skipped } = on('2026-03-31', [
    ...rows.slice(0, 3),
    ['2', 'F4', '2026-03-02', '2026-05-02', 400, '31/02/2026'],
  ]);
  expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([['date-unreadable', 5, 6]]);
  expect(skipped).toContainEqual({ row: 5, reason: 'unreadable' });
});

test.each<[CellValue, boolean]>([
  [null, true],
  ['', true],
  [0, true],
  ['00.00.0000', true],
  ['1900-01-01', true],
  ['1753-01-01T00:00:00', true],
  ['01/01/1900', true],
  ['2026-01-01', false],
  ['01.01.2026', false],
  [46023, false],
])('%p is no date: %p', (cell, none) => {
  expect(isNoDate(cell)).toBe(none);
});

test('the day of the question counts, also where the sheet names another', () => {
  const read = readOpenItems(gridOf([['As of 2026-06-30'], names, ...rows]), {
    ...options,
    asOf: dayOfIso('2026-03-31') ?? 0,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(isoOfDay(read.value.dataDay ?? 0)).toBe('2026-03-31');
  expect(openIn(read.value)).toEqual({ F1: 10000, F3: 30000 });
});
