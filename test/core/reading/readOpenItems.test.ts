import { NO_DAY } from '../../../src/core/dates/day';
import { dayOfIso, isoOfDay } from '../../../src/core/dates/iso';
import { documentKinds } from '../../../src/core/items/openItems';
import type { CellValue } from '../../../src/core/reading/grid';
import { readOpenItems } from '../../../src/core/reading/readOpenItems';
import { gridOf, header, items, options, readingOf } from './sheets';

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

test('items as columns, with keys that hold neither row nor amount', () => {
  const { items: read, totals, issues } = readingOf(gridOf([header, ...items]));
  expect(read.count).toBe(3);
  expect([...read.open]).toEqual([10050, 20000, -5025]);
  expect([...read.amount]).toEqual([10050, 20000, -5025]);
  expect([...read.dueDay].map(isoOfDay)).toEqual(['2026-10-01', '2026-10-31', '2026-11-01']);
  expect(read.key).toEqual([
    'demo|001|invoice|F1|2026',
    'demo|001|invoice|F2|2026',
    'demo|002|credit-note|F3|2026',
  ]);
  expect([...read.exportLevel]).toEqual([-1, -1, -1]);
  expect([...read.exportLastReminder]).toEqual([NO_DAY, NO_DAY, NO_DAY]);
  expect(totals).toEqual([
    { currency: 'EUR', count: 3, open: 25025, whole: 25025, stated: null, statedRow: null },
  ]);
  expect(issues).toEqual([]);
});

test('rows and columns are told as the user sees them, wherever the used range begins', () => {
  const grid = gridOf([header, ['001', 'Aerts', 'F1', '2026-09-01', '2026-10-01', 'x']], {
    firstRow: 10,
    firstColumn: 3,
  });
  const { headerRow, mapping, issues, skipped } = readingOf(grid);
  expect(headerRow).toBe(10);
  expect(mapping.find(({ field }) => field === 'open')?.column).toBe(8);
  expect(issues).toEqual([
    { code: 'amount-unreadable', row: 11, column: 8, facts: { field: 'open', content: 'x' } },
  ]);
  expect(skipped).toEqual([
    { row: 10, reason: 'header' },
    { row: 11, reason: 'unreadable' },
  ]);
});

test('titles, blank rows, a header printed again, groups, subtotals and the total are no items', () => {
  const grid = gridOf([
    ['Openstaande posten'],
    [],
    header,
    items[0] ?? [],
    ['Subtotaal 001', null, null, null, null, 100.5],
    header,
    ['002', 'Bakker'],
    items[2] ?? [],
    [null, null, null, null, null, -50.25],
    ['Totaal', null, null, null, null, 50.25],
  ]);
  const { skipped, totals, issues } = readingOf(grid);
  expect(skipped).toEqual([
    { row: 1, reason: 'title' },
    { row: 2, reason: 'blank' },
    { row: 3, reason: 'header' },
    { row: 5, reason: 'subtotal' },
    { row: 6, reason: 'header' },
    { row: 7, reason: 'group' },
    { row: 9, reason: 'subtotal' },
    { row: 10, reason: 'total' },
  ]);
  expect(totals).toEqual([
    { currency: 'EUR', count: 2, open: 5025, whole: 5025, stated: 5025, statedRow: 10 },
  ]);
  expect(issues).toEqual([]);
});

test('a total that differs by a cent is told with both sums', () => {
  const { issues } = readingOf(gridOf([header, ...items, ['Totaal', null, null, null, null, 250.26]]));
  expect(issues).toEqual([
    {
      code: 'total-mismatch',
      row: 5,
      column: 6,
      facts: { currency: 'EUR', stated: '250.26', computed: '250.25', content: '250.26' },
    },
  ]);
});

test('a total that cannot be read proves nothing, and is told', () => {
  const { issues, totals } = readingOf(
    gridOf([header, ...items, ['Totaal', null, null, null, null, 'zie bijlage']]),
  );
  expect(totals[0]?.stated).toBeNull();
  expect(issues).toEqual([
    { code: 'amount-unreadable', row: 5, column: 6, facts: { field: 'open', content: 'zie bijlage' } },
  ]);
});

test('a customer whose name begins with Total is a customer', () => {
  const { items: read } = readingOf(gridOf([header, ['9', 'Total Energies', 'F9', null, '2026-10-01', 5]]));
  expect(read.document).toEqual(['F9']);
});

test('the last customer’s subtotal is not taken for the total of the sheet', () => {
  const sum = (label: string, amount: number) => [label, null, null, null, null, amount];
  const [first = [], second = [], third = []] = items;
  const { totals, issues } = readingOf(
    gridOf([header, first, second, sum('Totaal 001', 300.5), third, sum('Totaal 002', -50.25)]),
  );
  expect(totals[0]?.stated).toBeNull();
  expect(issues).toEqual([]);
});

test('the second of two equal rows is told and skipped; instalments of one document stay', () => {
  const { items: read, issues } = readingOf(
    gridOf([
      header,
      ['1', 'A', 'F1', '2026-09-01', '2026-12-01', 10],
      ['1', 'A', 'F1', '2026-09-01', '2026-10-01', 10],
      ['1', 'A', 'F1', '2026-09-01', '2026-10-01', 10],
    ]),
  );
  expect(read.key).toEqual(['demo|1|invoice|F1|2026|2', 'demo|1|invoice|F1|2026']);
  expect(issues).toEqual([{ code: 'duplicate-item', row: 4, facts: { document: 'F1', firstRow: 3 } }]);
});

test('what one row lacks does not touch the others', () => {
  const { items: read, issues } = readingOf(
    gridOf([
      [...header, 'Munt'],
      ['1', 'A', 'F1', '2026-09-01', '2026-10-01', 10, 'EUR'],
      [null, null, 'F2', '2026-09-01', '2026-10-01', 10, 'EUR'],
      ['1', 'A', 'F3', '2026-09-01', '31/02/2026', 10, 'EUR'],
      ['1', 'A', 'F4', '2026-09-01', '2026-10-01', null, 'EUR'],
      ['1', 'A', 'F5', '2026-09-01', '2026-10-01', 10, 'XX1'],
    ]),
  );
  expect(read.document).toEqual(['F1']);
  expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['customer-missing', 3, 1],
    ['date-unreadable', 4, 5],
    ['amount-unreadable', 5, 6],
    ['currency-unknown', 6, 7],
  ]);
});

test('currency by column, by a sign in the cell, or the administration’s own; never added up', () => {
  const { totals } = readingOf(
    gridOf([
      [...header, 'Valuta'],
      ['1', 'A', 'F1', null, '2026-10-01', '1.000,50', 'USD'],
      ['1', 'A', 'F2', null, '2026-10-01', '£ 3,00', null],
      ['1', 'A', 'F3', null, '2026-10-01', '1.000', null],
      ['1', 'A', 'F4', null, '2026-10-01', '1.000', 'JPY'],
    ]),
  );
  expect(totals.map(({ currency, open }) => [currency, open])).toEqual([
    ['USD', 100050],
    ['GBP', 300],
    ['EUR', 100000],
    ['JPY', 1000],
  ]);
});

test('an amount that names another currency than its row is told; $ and ¥ stand for several', () => {
  const { items: read, issues } = readingOf(
    gridOf([
      [...header, 'Valuta'],
      ['1', 'A', 'F1', null, '2026-10-01', '€ 10,00', 'USD'],
      ['1', 'A', 'F2', null, '2026-10-01', '$ 10,00', 'CAD'],
      ['1', 'A', 'F3', null, '2026-10-01', '10,00 EUR', 'EUR'],
    ]),
  );
  expect(read.document).toEqual(['F2', 'F3']);
  expect(issues).toEqual([
    { code: 'currency-differs', row: 2, column: 6, facts: { field: 'open', content: '€ 10,00' } },
  ]);
});

test('a compound word for a credit note is one', () => {
  const { items: read } = readingOf(
    gridOf([
      [...header, 'Type'],
      ['1', 'A', 'C1', null, '2026-10-01', -10, 'Verkoopcreditnota'],
      ['1', 'A', 'C2', null, '2026-10-01', 10, 'Note de crédit client'],
      ['1', 'A', 'F1', null, '2026-10-01', 10, 'Verkoopfactuur binnenland'],
    ]),
  );
  expect([...read.kind].map((kind) => documentKinds[kind])).toEqual([
    'credit-note',
    'credit-note',
    'invoice',
  ]);
});

test('without an open amount the amount is open; without a due date the days overdue count back', () => {
  const { items: read, dataDay } = readingOf(
    gridOf([
      ['Stand per 20-11-2026'],
      ['Klant', 'Factuurnr', 'Bedrag', 'Dagen te laat'],
      ['Aerts', 'F1', 10, 20],
      ['Aerts', 'F2', 20, '-5'],
    ]),
  );
  expect(dataDay).toBe(day('2026-11-20'));
  expect([...read.open]).toEqual([1000, 2000]);
  expect([...read.dueDay].map(isoOfDay)).toEqual(['2026-10-31', '2026-11-25']);
  expect(read.customers.map(({ number, name }) => [number, name])).toEqual([[null, 'Aerts']]);
});

test('where customers stand in rows of their own, an item above the first of them has none', () => {
  const grid = gridOf([
    ['Invoice', 'Due date', 'Balance'],
    ['F0', '2026-10-01', 5],
    ['Customer: 00031 - Bakkerij De Gouden Aar BV'],
    ['F1', '2026-10-01', 10],
    ['Customer: Café du Marché'],
    ['F2', '2026-10-01', 20],
  ]);
  const { items: read, issues } = readingOf(grid);
  expect(issues).toEqual([
    { code: 'customer-missing', row: 2, facts: { field: 'customerName', content: '' } },
  ]);
  expect(read.customers.map(({ number, name }) => [number, name])).toEqual([
    ['00031', 'Bakkerij De Gouden Aar BV'],
    [null, 'Café du Marché'],
  ]);
});

test('days overdue that are no number of days are told', () => {
  const grid = gridOf([
    ['Klant', 'Factuurnr', 'Bedrag', 'Dagen te laat'],
    ['Aerts', 'F1', 10, 20],
    ['Aerts', 'F2', 20, '0x10'],
    ['Aerts', 'F3', 20, 1.5],
  ]);
  expect(readingOf(grid).issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['date-unreadable', 3, 4],
    ['date-unreadable', 4, 4],
  ]);
});

test('debit and credit columns, and a letter that says which', () => {
  const columns = readingOf(
    gridOf([
      ['Konto', 'Beleg', 'Fälligkeit', 'Soll', 'Haben'],
      ['1', 'F1', '01.10.2026', '1.000,50', null],
      ['1', 'F2', '13.10.2026', null, '200,00'],
      ['Summe', null, null, '1.000,50', '200,00'],
    ]),
  );
  expect([...columns.items.open]).toEqual([100050, -20000]);
  expect(columns.totals).toEqual([
    { currency: 'EUR', count: 2, open: 80050, whole: 80050, stated: 80050, statedRow: 4 },
  ]);
  const letters = readingOf(
    gridOf([
      ['Konto', 'Beleg', 'Fälligkeit', 'Betrag', 'S/H'],
      ['1', 'F1', '01.10.2026', '1.000,50', 'S'],
      ['1', 'F2', '13.10.2026', '200,00', 'H'],
      ['1', 'F3', '13.10.2026', '200,00-', 'H'],
    ]),
  );
  expect([...letters.items.open]).toEqual([100050, -20000, -20000]);
});

test('kind by its word, else by the sign; codes keep their leading zeros; holds keep their words', () => {
  const { items: read } = readingOf(
    gridOf([
      ['Debiteur', 'Documentsoort', 'Document', 'Vervaldatum', 'Bedrag', 'Geblokkeerd'],
      ['007', 'Factuur', '0042', 46300, 10, 'x'],
      ['007', 'Betaling', '0043', 46300, -10, 'prijs betwist'],
      ['007', '?', '0044', 46300, -10, 'nee'],
      ['007', 'Rente', '0045', 46300, 10, null],
    ]),
  );
  expect([...read.kind].map((kind) => documentKinds[kind])).toEqual([
    'invoice',
    'payment',
    'credit-note',
    'other',
  ]);
  expect(read.document).toEqual(['0042', '0043', '0044', '0045']);
  expect(read.customers[0]?.number).toBe('007');
  expect(read.hold).toEqual(['Geblokkeerd', 'prijs betwist', null, null]);
});

test('serials of a book that counts from 1904', () => {
  const rows = [header, ['1', 'A', 'F1', null, 44885, 10]];
  expect([...readingOf(gridOf(rows, { date1904: true })).items.dueDay]).toEqual([day('2026-11-21')]);
});

test('one customer number with two names is two entries of one customer', () => {
  const { items: read } = readingOf(
    gridOf([header, ['1', 'A', 'F1', null, 46300, 10], ['1', '=HYPERLINK("x")', 'F2', null, 46300, 10]]),
  );
  expect(read.customers.map(({ name }) => name)).toEqual(['A', '=HYPERLINK("x")']);
  expect(read.key).toEqual(['demo|1|invoice|F1|2026', 'demo|1|invoice|F2|2026']);
});

test('a sheet without a header, and one without a needed column, say so', () => {
  expect(
    readOpenItems(
      gridOf([
        ['a', 'b'],
        [1, 2],
      ]),
      options,
    ),
  ).toEqual({
    ok: false,
    error: { code: 'no-header', facts: { sheet: 'Blad1' }, layout: '', columns: [] },
  });
  expect(readOpenItems(gridOf([]), options).ok).toBe(false);
  const without = (at: number) =>
    readOpenItems(gridOf([header, ...items].map((row) => row.filter((_, column) => column !== at))), options);
  const missing = (field: string) => ({
    ok: false,
    error: expect.objectContaining({ code: 'column-missing', row: 1, facts: { field, sheet: 'Blad1' } }),
  });
  expect(without(2)).toEqual(missing('invoiceNumber'));
  expect(without(4)).toEqual(missing('dueDate'));
  expect(without(5)).toEqual(missing('open'));
  const noCustomer = gridOf([header, ...items].map((row) => row.slice(2)));
  expect(readOpenItems(noCustomer, options)).toEqual(missing('customerNumber'));
});

describe('terms in place of a due date', () => {
  const names = ['Klantnr', 'Factuurnr', 'Factuurdatum', 'Betalingstermijn', 'Openstaand'];
  const dues = (rows: readonly (readonly CellValue[])[]) => {
    const reading = readingOf(gridOf([names, ...rows]));
    return [
      Array.from(reading.items.dueDay, (day) => (day === NO_DAY ? null : isoOfDay(day))),
      reading.issues.map(({ code, row, column, facts }) => [code, row, column, facts?.['content']]),
    ];
  };

  test('count from the invoice date', () => {
    expect(
      dues([
        ['1', 'F1', '2026-10-01', 30, 10],
        ['1', 'F2', '2026-10-31', '14 dagen netto', 10],
      ]),
    ).toEqual([['2026-10-31', '2026-11-14'], []]);
  });
  test('that name no one day are told, unless the item is a credit or has no date', () => {
    expect(
      dues([
        ['1', 'F1', '2026-10-01', '30 dagen einde maand', 10],
        ['1', 'F2', '2026-10-01', '30 dagen einde maand', -10],
        ['1', 'F3', null, 30, 10],
      ]),
    ).toEqual([[null, null], [['date-unreadable', 2, 4, '30 dagen einde maand']]]);
  });
  test('give way to a due date', () => {
    const rows = [
      [...names, 'Vervaldatum'],
      ['1', 'F1', '2026-10-01', 30, 10, '2026-10-08'],
      ['1', 'F2', '2026-10-01', 30, 10, null],
    ];
    expect(Array.from(readingOf(gridOf(rows)).items.dueDay, isoOfDay)).toEqual(['2026-10-08', '2026-10-31']);
  });
  test('without an invoice date leave the due date missing', () => {
    const rows = [names.filter((_, at) => at !== 2), ['1', 'F1', 30, 10]];
    expect(readOpenItems(gridOf(rows), options)).toMatchObject({
      ok: false,
      error: { code: 'column-missing', facts: { field: 'dueDate' } },
    });
  });
});

test('a company code is kept per item, and the same document of two companies is two items', () => {
  const rows = [
    ['Buchungskreis', ...header],
    ['1000', ...(items[0] ?? [])],
    ['2000', ...(items[0] ?? [])],
    [null, ...(items[1] ?? [])],
  ];
  const { items: read, issues } = readingOf(gridOf(rows));
  expect(issues).toEqual([]);
  expect(Array.from(read.company, (at) => read.companies[at])).toEqual(['1000', '2000', '']);
});
