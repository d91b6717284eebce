/** @jest-environment jsdom */
import { readSheet } from '../../src/app/parts/readSheet';
import { dayOfIso, type ReadingOptions } from '../../src/core/index';
import { createSheet } from '../../src/excel/sheet';
import type { CellContent, Change } from '../../src/host/workbook/types';
import type { Workbook } from '../../src/host/workbook/workbook';
import { at, fill } from '../host/workbook/build';
import { bootExcel, heardRequests } from './excelWorkbook';

/** Filling a sheet with so many rows takes some seconds. */
jest.setTimeout(60_000);

let workbook: Workbook;
let unknown: readonly string[];
let requests: readonly string[];
beforeAll(async () => {
  ({ workbook, unknown } = await bootExcel());
  requests = heardRequests();
  fill(workbook, 'A1', [names, ...lines(99_999)]);
  workbook.cells.setNumberFormats(at(workbook, 'E2:F100000'), 'dd/mm/yyyy', 'user');
});
afterAll(() => expect(unknown).toEqual([]));

const options: ReadingOptions = {
  administration: 'demo',
  asOf: dayOfIso('2026-11-21') ?? 0,
  currency: 'EUR',
};

/** Eight columns of an open-item list and four that nobody asks for, in between and behind. */
const names = [
  'Klantnr',
  'Naam',
  'Kostenplaats',
  'Factuurnr',
  'Factuurdatum',
  'Vervaldatum',
  'Dagboek',
  'Openstaand',
  'Valuta',
  'E-mail',
  'Ingegeven door',
  'Vestiging',
];
const unneeded = [2, 6, 10, 11];

const withoutUnneeded = (line: readonly CellContent[]): (CellContent | null)[] =>
  line.map((cell, column) => (unneeded.includes(column) ? null : cell));

/** Open amount: 1 cent to 10 euro, over and over. */
const open = (row: number): number => ((row % 1000) + 1) / 100;

const lineOf = (row: number): CellContent[] => [
  `K${row % 500}`,
  `Klant ${row % 500}`,
  'KP 100',
  `2026-${row}`,
  46200,
  46260,
  'VRK',
  open(row),
  'EUR',
  `k${row % 500}@klant.example`,
  'jdv',
  'Gent',
];
const lines = (count: number): CellContent[][] => Array.from({ length: count }, (_, row) => lineOf(row));

const read = (how: Parameters<typeof readSheet>[2] = {}) =>
  readSheet((asked) => createSheet().readActive(asked), options, how);

test('100,000 rows of 12 columns: the eight that are needed are read in 12 requests, none over 5 MB', async () => {
  const progress: string[] = [];
  const before = requests.length;
  const sheet = await read({ onRows: (done, total) => progress.push(`${done}/${total}`) });
  // The used range; the first 560 rows and the last 100 with all columns; of 99,340 rows eight columns and the formats
  // of the three that hold numbers, by 10,909 rows.
  expect(requests.length - before).toBe(12);
  expect(progress).toEqual([
    '660/100000',
    '11569/100000',
    '22478/100000',
    '33387/100000',
    '44296/100000',
    '55205/100000',
    '66114/100000',
    '77023/100000',
    '87932/100000',
    '98841/100000',
    '100000/100000',
  ]);
  if (!sheet.ok) throw new Error(sheet.error.code);
  const { grid, reading } = sheet.value;
  expect(grid.unread).toEqual(unneeded);
  expect(grid.rows).toHaveLength(100_000);
  expect(grid.rows[559]).toEqual(lineOf(558));
  expect(grid.rows[560]).toEqual(withoutUnneeded(lineOf(559)));
  expect(grid.rows[99_899]).toEqual(withoutUnneeded(lineOf(99_898)));
  expect(grid.rows[99_900]).toEqual(lineOf(99_899));
  // 1 cent to 10 euro is 5,005 euro; a hundred times that, but for the last 10 euro.
  expect(reading.totals).toMatchObject([{ currency: 'EUR', count: 99_999, open: 50_049_000 }]);
  expect(reading.issues).toEqual([]);
});

test('stopped in the middle, it asks for nothing more and leaves the workbook as it was', async () => {
  const stop = new AbortController();
  const changes: Change[] = [];
  const forget = workbook.subscribe((change) => changes.push(change));
  const before = requests.length;
  const sheet = await read({
    onRows: (done) => {
      if (done > 40_000) stop.abort();
    },
    signal: stop.signal,
  });
  expect(sheet).toEqual({ ok: false, error: { code: 'cancelled', detail: '' } });
  // The used range, the first and the last rows, and four blocks.
  expect(requests.length - before).toBe(6);
  expect(changes).toEqual([]);
  forget();
});

test('stopped before it began, it asks for nothing', async () => {
  const before = requests.length;
  expect(await read({ signal: AbortSignal.abort() })).toMatchObject({
    ok: false,
    error: { code: 'cancelled' },
  });
  expect(requests.length - before).toBe(0);
});

test('blocks of long cells are halved until Excel gives them', async () => {
  const added = workbook.sheets.add('Long', 'user');
  if (!added.ok) throw new Error(added.error.code);
  workbook.sheets.activate(added.value, 'user');
  const long = lines(7999).map((line) => line.with(1, `${line[1]} ${'x'.repeat(2000)}`));
  fill(workbook, 'A1', [names, ...long], 'Long');
  const before = requests.length;
  const progress: number[] = [];
  const sheet = await read({ onRows: (done) => progress.push(done) });
  // The used range, the outer rows, 7,340 and 3,670 rows in vain, then four times 1,835.
  expect(requests.length - before).toBe(8);
  expect(progress).toEqual([660, 2495, 4330, 6165, 8000]);
  if (!sheet.ok) throw new Error(sheet.error.code);
  expect(sheet.value.grid.rows.map((row) => row[3])).toEqual([names[3], ...long.map((row) => row[3])]);
  expect(sheet.value.grid.rows[4000]?.[1]).toHaveLength('Klant 499 '.length + 2000);
});

test('the format of each amount far down says its currency, where the ones above have another', async () => {
  const added = workbook.sheets.add('Formats', 'user');
  if (!added.ok) throw new Error(added.error.code);
  workbook.sheets.activate(added.value, 'user');
  const short = lines(1500).map((line) => [line[0], line[3], line[5], 100].map((cell) => cell ?? ''));
  fill(workbook, 'A1', [['Klantnr', 'Factuurnr', 'Vervaldatum', 'Openstaand'], ...short], 'Formats');
  workbook.cells.setNumberFormats(at(workbook, 'D2:D1001', 'Formats'), '[$€-413] #,##0.00', 'user');
  workbook.cells.setNumberFormats(at(workbook, 'D1002:D1501', 'Formats'), '[$USD] #,##0.00', 'user');
  const sheet = await read();
  if (!sheet.ok) throw new Error(sheet.error.code);
  const totals = sheet.value.reading.totals.map(({ currency, count, open: sum }) => [currency, count, sum]);
  expect(totals).toEqual([
    ['EUR', 1000, 10_000_000],
    ['USD', 500, 5_000_000],
  ]);
});
