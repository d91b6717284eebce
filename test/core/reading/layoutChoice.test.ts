import { isoOfDay } from '../../../src/core/dates/iso';
import type { CellValue } from '../../../src/core/reading/grid';
import type { LayoutChoice } from '../../../src/core/reading/layoutChoice';
import type { Field, Reading } from '../../../src/core/reading/reading';
import { readOpenItems } from '../../../src/core/reading/readOpenItems';
import { gridOf, header, items, options, readingOf } from './sheets';

const nothing: LayoutChoice = { columns: {}, dateOrder: null, decimalMark: null };

/** Reads the rows with a choice for their own layout. */
function chosen(rows: readonly (readonly CellValue[])[], choice: Partial<LayoutChoice>, place = {}) {
  const grid = gridOf(rows, place);
  const before = readOpenItems(grid, options);
  const layout = before.ok ? before.value.layout : before.error.layout;
  return readOpenItems(grid, { ...options, layouts: new Map([[layout, { ...nothing, ...choice }]]) });
}

function chosenReading(
  rows: readonly (readonly CellValue[])[],
  choice: Partial<LayoutChoice>,
  place = {},
): Reading {
  const result = chosen(rows, choice, place);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const mapped = ({ mapping }: Reading): Partial<Record<Field, number>> =>
  Object.fromEntries(mapping.map(({ field, column }) => [field, column]));

describe('the columns of a sheet', () => {
  const rows = [[...header, 'Verkoper', ''], ...items.map((row) => [...row, 'An', null])];

  test('each with its samples, what it was read as and what it might be', () => {
    const [number, name, , , due, , other, ...more] = readingOf(gridOf(rows, { firstColumn: 2 })).columns;
    expect(number).toMatchObject({ column: 2, header: 'Klantnr', samples: ['001', '001', '002'] });
    expect(number).toMatchObject({ field: 'customerNumber', confidence: 1, chosen: false, second: null });
    expect(name).toMatchObject({ field: 'customerName', chosen: false });
    expect(due).toMatchObject({ field: 'dueDate', samples: ['2026-10-01', '2026-10-31', '2026-11-01'] });
    expect(other).toEqual({
      column: 8,
      header: 'Verkoper',
      samples: ['An', 'An', 'An'],
      field: null,
      confidence: 0,
      chosen: false,
      second: null,
    });
    expect(more).toEqual([]);
  });

  test('a word of two fields has a second best', () => {
    const two = [
      ['Klant', 'Factuur', 'Vervaldag', 'Saldo'],
      ['Aerts', 'F1', '2026-10-01', 10],
    ];
    const [klant] = readingOf(gridOf(two)).columns;
    expect([klant?.field, klant?.second?.field]).toEqual(['customerName', 'customerNumber']);
    expect(klant?.second?.confidence).toBeLessThanOrEqual(klant?.confidence ?? 0);
  });

  test('a serial is shown as the day that it is', () => {
    const sheet = gridOf([header, ['1', 'A', 'F1', 46085, 46085, 1]], {
      numberFormats: [[], ['', '', '', 'dd/mm/yyyy', 'dd/mm/yyyy', '']],
    });
    expect(readingOf(sheet).columns[3]?.samples).toEqual(['2026-03-04']);
  });
});

describe('the layout of a sheet', () => {
  test('is its column names and their places, whatever stands around them', () => {
    const { layout } = readingOf(gridOf([header, ...items]));
    expect(
      readingOf(gridOf([['Peildatum'], header.map((name) => ` ${name.toUpperCase()}`), ...items])).layout,
    ).toBe(layout);
    expect(readingOf(gridOf([header, ...items.slice(1)])).layout).toBe(layout);
  });
  test('is another one when a column moves or is called otherwise', () => {
    const { layout } = readingOf(gridOf([header, ...items]));
    expect(readingOf(gridOf([header, ...items], { firstColumn: 2 })).layout).not.toBe(layout);
    expect(readingOf(gridOf([[...header.slice(0, 5), 'Saldo'], ...items])).layout).not.toBe(layout);
  });
});

describe('a choice', () => {
  const two = [...header, 'Rest'];
  const rows = [two, ...items.map((row, at) => [...row, at + 1])];

  test('for another layout changes nothing', () => {
    const layouts = new Map([['0', { ...nothing, columns: { open: null } }]]);
    const grid = gridOf(rows);
    expect(readOpenItems(grid, { ...options, layouts })).toEqual(readOpenItems(grid, options));
  });

  test('of a column overrules the recognised one, and shows as chosen', () => {
    const reading = chosenReading(rows, { columns: { open: 7 } });
    expect(Array.from(reading.items.open)).toEqual([100, 200, 300]);
    expect(mapped(reading)).toEqual({ ...mapped(readingOf(gridOf(rows))), open: 7 });
    expect(reading.columns[6]).toMatchObject({ field: 'open', confidence: 1, chosen: true });
    expect(reading.columns[5]).toMatchObject({ field: null, chosen: false, second: { field: 'open' } });
  });

  test('counts columns as the sheet does', () => {
    expect(mapped(chosenReading(rows, { columns: { open: 12 } }, { firstColumn: 6 })).open).toBe(12);
  });

  test('of no column leaves the field out', () => {
    const reading = chosenReading(rows, { columns: { customerName: null } });
    expect(reading.items.customers.map(({ number, name }) => [number, name])).toEqual([
      ['001', null],
      ['002', null],
    ]);
  });

  test('takes the column from the field that was recognised in it', () => {
    const result = chosen(rows, { columns: { amount: 6 } });
    expect(result.ok && mapped(result.value).open).toBeUndefined();
    expect(result.ok && Array.from(result.value.items.open)).toEqual([10050, 20000, -5025]);
  });

  test('of a column whose cells do not suit is used: what cannot be read is told', () => {
    const { items: read, issues } = chosenReading(rows, { columns: { dueDate: 2 } });
    expect(read.count).toBe(0);
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['date-unreadable', 2, 2],
      ['date-unreadable', 3, 2],
      ['date-unreadable', 4, 2],
    ]);
  });

  test('of one column for two fields counts for the first', () => {
    const columns = { open: 7, amount: 7 } as const;
    expect(mapped(chosenReading(rows, { columns }))).toEqual(
      mapped(chosenReading(rows, { columns: { open: 7 } })),
    );
  });

  test.each([0, -1, 8, 1.5, Number.NaN, 1e9])('of column %d, which is not there, is ignored', (column) => {
    const reading = chosenReading(rows, { columns: { open: column, customerName: null } });
    expect(mapped(reading).open).toBe(6);
    expect(mapped(reading).customerName).toBeUndefined();
  });

  test('gives a missing column: the failure tells the layout and the columns to choose from', () => {
    const unnamed = [
      ['Klantnr', 'Nummer', 'Vervaldatum', 'Zzz'],
      ['1', 'F1', '2026-10-01', 10],
    ];
    const failed = readOpenItems(gridOf(unnamed), options);
    expect(failed).toMatchObject({ ok: false, error: { code: 'column-missing' } });
    expect(failed.ok ? [] : failed.error.columns.map((column) => column.header)).toEqual(unnamed[0]);
    const reading = chosenReading(unnamed, { columns: { invoiceNumber: 2, open: 4 } });
    expect(reading.items.document).toEqual(['F1']);
    expect(Array.from(reading.items.open)).toEqual([1000]);
  });

  test('of a column for the amount goes before the ages', () => {
    const aged = [
      ['Klant', 'Factuur', 'Vervaldatum', '0-30', '31-60', 'Zzz'],
      ['A', 'F1', '2026-10-01', null, 10, 11],
    ];
    expect(readingOf(gridOf(aged)).ages).toEqual([
      { column: 4, header: '0-30' },
      { column: 5, header: '31-60' },
    ]);
    const reading = chosenReading(aged, { columns: { open: 6 } });
    expect(reading.ages).toEqual([]);
    expect(Array.from(reading.items.open)).toEqual([1100]);
  });
});

describe('a chosen form', () => {
  const sheet = (due: string, open: string) => [header, ['1', 'A', 'F1', '2026-01-01', due, open]];
  const dueOf = (reading: Reading) => isoOfDay(reading.items.dueDay[0] ?? Number.NaN);

  test('settles the order of day and month', () => {
    const rows = sheet('03/04/2026', '10,00');
    expect(readingOf(gridOf(rows)).issues.map(({ code }) => code)).toEqual(['date-ambiguous']);
    for (const [dateOrder, iso] of [
      ['dmy', '2026-04-03'],
      ['mdy', '2026-03-04'],
    ] as const) {
      const reading = chosenReading(rows, { dateOrder });
      expect([dueOf(reading), reading.issues]).toEqual([iso, []]);
    }
  });

  test('settles the decimal mark', () => {
    const rows = sheet('2026-04-03', '1.234');
    expect(readingOf(gridOf(rows)).issues.map(({ code }) => code)).toEqual(['number-ambiguous']);
    for (const [decimalMark, minor] of [
      [',', 123400],
      ['.', 123],
    ] as const) {
      const reading = chosenReading(rows, { decimalMark });
      expect([reading.items.open[0], reading.issues]).toEqual([minor, []]);
    }
  });

  test('makes what contradicts it unreadable', () => {
    const rows = sheet('13/04/2026', '1.234,56');
    const codes = (choice: Partial<LayoutChoice>) =>
      chosenReading(rows, choice).issues.map(({ code }) => code);
    expect(codes({ dateOrder: 'mdy' })).toEqual(['date-unreadable']);
    expect(codes({ decimalMark: '.' })).toEqual(['amount-unreadable']);
    expect(codes({ dateOrder: 'dmy', decimalMark: ',' })).toEqual([]);
  });
});
