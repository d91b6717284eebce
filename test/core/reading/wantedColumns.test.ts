import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type CellValue, type Grid, headOf, lacksColumns } from '../../../src/core/reading/grid';
import { HEAD_ROWS, TAIL_ROWS } from '../../../src/core/reading/header/rowsLookedAt';
import type { Reading, SkipReason } from '../../../src/core/reading/reading';
import { readingFingerprint } from '../../../src/core/reading/readingFingerprint';
import { type ReadingOptions, readOpenItems } from '../../../src/core/reading/readOpenItems';
import { wantedColumns } from '../../../src/core/reading/wantedColumns';
import { runs } from '../../runs';
import { gridOf, header, items, options, readingOf } from './sheets';

/** Many long sheets are read. */
jest.setTimeout(30_000);

/** The sheet as an adapter reads it that leaves out what is not wanted. */
function reduced(grid: Grid): Grid {
  const wanted = new Set(wantedColumns(headOf(grid), options));
  const unread = (grid.rows[0] ?? []).flatMap((_, column) => (wanted.has(column) ? [] : [column]));
  return {
    ...grid,
    rows: grid.rows.map((row, at) =>
      at < HEAD_ROWS || at >= grid.rows.length - TAIL_ROWS
        ? row
        : row.map((cell, column) => (unread.includes(column) ? null : cell)),
    ),
    unread,
  };
}

/** Rows that have an item which is none of the reading's. */
const itemReasons = new Set<SkipReason>(['duplicate', 'cleared', 'later']);

/** The rows below the header so many times that the sheet has a few thousand rows, each time with other documents. */
function repeated(
  grid: Grid,
  { headerRow, mapping, items: { row: itemRows }, skipped }: Reading,
  times: number,
) {
  const top = (headerRow ?? 0) - grid.firstRow + 1;
  const place = mapping.find(({ field }) => field === 'invoiceNumber')?.column ?? 0;
  const documents = new Set([
    ...itemRows,
    ...skipped.flatMap(({ row, reason }) => (itemReasons.has(reason) ? [row] : [])),
  ]);
  const copy = (row: Grid['rows'][number], at: number, time: number): Grid['rows'][number] => {
    const number = row[place - grid.firstColumn];
    if (!documents.has(at + grid.firstRow)) return row;
    return row.with(
      place - grid.firstColumn,
      typeof number === 'number' ? number * 100 + time : `${number}${time}`,
    );
  };
  const body = grid.rows.slice(top);
  const rows = Array.from({ length: times }, (_, time) => body.map((row, at) => copy(row, top + at, time)));
  const formats = Array.from({ length: times }, () => grid.numberFormats.slice(top));
  return {
    ...grid,
    rows: [...grid.rows.slice(0, top), ...rows.flat()],
    numberFormats: [...grid.numberFormats.slice(0, top), ...formats.flat()],
  };
}

/** How many rows below the header became what; sums and repeated items each count as one kind. */
function kindsOf({ items: read, skipped, headerRow }: Reading): Record<string, number> {
  const kindOf = (reason: SkipReason): string =>
    reason === 'duplicate' ? 'item' : reason === 'total' ? 'subtotal' : reason;
  const counts: Record<string, number> = { item: read.count };
  for (const { row, reason } of skipped)
    if (row > (headerRow ?? 0)) counts[kindOf(reason)] = (counts[kindOf(reason)] ?? 0) + 1;
  return counts;
}

const folder = join(__dirname, '../../golden/reading');

test.each(readdirSync(folder))('%s, repeated, reads the same with the wanted columns only', (name) => {
  const grid = JSON.parse(readFileSync(join(folder, name, 'grid.json'), 'utf8')) as Grid;
  const once = readingOf(grid);
  const times = Math.ceil(1500 / grid.rows.length);
  const long = repeated(grid, once, times);
  const whole = readingOf(long);
  const fewer = readingOf(reduced(long));
  expect(fewer).toEqual(whole);
  expect(readingFingerprint(fewer)).toBe(readingFingerprint(whole));
  // Each row becomes what it is in the small sheet.
  const expected = Object.entries(kindsOf(once)).map(([kind, count]) => [kind, count * times]);
  expect(kindsOf(fewer)).toEqual(Object.fromEntries(expected));
});

/** Five columns of which the last two are none of ours, with what stands in every row. */
const named = [...header, 'Kostenplaats', 'Opmerking'];
const lines = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => [
    ...(items[at % 3] ?? []).with(2, `F${at}`),
    'KP1',
    at === 0 ? 'belt terug' : null,
  ]);

describe('wanted', () => {
  test('are not the columns without a field that only items have something in', () => {
    expect(wantedColumns(gridOf([named, ...lines(40)]), options)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('is a column in which a total is called so, or a row has a note only', () => {
    const total = [null, null, null, null, null, 250.25, 'Totaal', null];
    expect(wantedColumns(gridOf([named, ...lines(3), total]), options)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const note = [null, null, null, null, null, null, null, 'zie mail'];
    expect(wantedColumns(gridOf([named, ...lines(3), note]), options)).toEqual([0, 1, 2, 3, 4, 5, 7]);
  });

  test('is a column without a name, and one that was chosen by hand', () => {
    const unnamed = gridOf([named.with(6, ''), ...lines(3)]);
    expect(wantedColumns(unnamed, options)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const grid = gridOf([named, ...lines(3)]);
    const layout = readingOf(grid).layout;
    const choice = { columns: { reference: 8 }, dateOrder: null, decimalMark: null };
    expect(wantedColumns(grid, { ...options, layouts: new Map([[layout, choice]]) })).toEqual([
      0, 1, 2, 3, 4, 5, 7,
    ]);
  });

  test('are all columns of a sheet without a header', () => {
    expect(wantedColumns(gridOf([[1, 'x', null, 2]]), options)).toEqual([0, 1, 2, 3]);
  });

  test('are both amounts where either may be the document’s own', () => {
    const two = [
      'Factuurnr',
      'Vervaldatum',
      'Klant',
      'Openstaand bedrag',
      'Openstaand bedrag EUR',
      'Valuta',
      'Memo',
    ];
    const row = ['F1', '2026-10-01', 'Aerts', 12.5, 11.25, 'USD', 'x'];
    expect(wantedColumns(gridOf([two, row]), options)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

test('in a long sheet a row with nothing but a note in a column that is not needed counts as blank', () => {
  const note = [null, null, null, null, null, null, null, 'zie mail'];
  const grid = gridOf([named, ...lines(700), note, ...lines(TAIL_ROWS)]);
  expect(readingOf(grid).skipped.find(({ row }) => row === 702)).toEqual({ row: 702, reason: 'blank' });
});

test('a total at the foot of a long sheet proves it, in whatever column it is called so', () => {
  const total = [null, null, null, null, null, 1001, null, 'Totaal'];
  const rows = lines(1001).map((row) => row.with(5, 1));
  const grid = gridOf([named, ...rows, total]);
  for (const sheet of [grid, reduced(grid)])
    expect(readingOf(sheet).totals).toMatchObject([
      { count: 1001, open: 100_100, stated: 100_100, statedRow: 1003 },
    ]);
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    null,
    null,
    'Totaal',
    'Klant: 00031 - X',
    'Blz. 2',
    '-',
    'EUR',
    '€ 12,-',
    'F1',
    'F2',
    46347,
    12.5,
  ),
  fc.integer({ min: -1e4, max: 1e5 }),
  fc.string({ maxLength: 8 }),
);
const pattern = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 12 });

test('any long sheet reads the same with the wanted columns only', () => {
  fc.assert(
    fc.property(pattern, pattern, pattern, (first, middle, last) => {
      const tiled = (rows: CellValue[][], length: number): CellValue[][] =>
        Array.from({ length }, (_, at) => rows[at % rows.length] ?? []);
      const rows = [...lines(20), ...tiled(first, 540), ...tiled(middle, 120), ...tiled(last, 110)];
      const grid = gridOf([named, ...rows]);
      expect(readOpenItems(reduced(grid), options)).toEqual(readOpenItems(grid, options));
    }),
    { numRuns: runs(8) },
  );
});

test('a grid lacks columns when another choice wants what was not read', () => {
  const grid = reduced(gridOf([named, ...lines(700)]));
  expect(grid.unread).toEqual([6, 7]);
  const { layout } = readingOf(grid);
  const choice = { columns: { reference: 8 }, dateOrder: null, decimalMark: null };
  const wanting = (layouts: NonNullable<ReadingOptions['layouts']>) => (head: Grid) =>
    wantedColumns(head, { ...options, layouts });
  expect(lacksColumns(grid, wanting(new Map()))).toBe(false);
  expect(lacksColumns(grid, wanting(new Map([[layout, choice]])))).toBe(true);
  expect(lacksColumns({ ...grid, unread: [] }, wanting(new Map([[layout, choice]])))).toBe(false);
});
