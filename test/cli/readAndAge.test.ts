import ExcelJS from 'exceljs';
import { dunning, dunningJson, fileOf } from './support/dunning';
import { cellsOf, LEDGER, workbookOf } from './support/ledgers';

interface Ageing {
  readonly buckets: string[];
  readonly rows: Record<string, unknown>[];
  readonly totals: Record<string, unknown>[];
}

test('read: items as decimal text and ISO dates, totals per currency, columns by letter', async () => {
  const reading = await dunningJson<Record<string, unknown>>(['read', await fileOf('ledger.csv', LEDGER)]);
  expect(reading).toMatchObject({
    sheet: 'ledger',
    headerRow: 1,
    dataDate: null,
    totals: { EUR: { count: 5, open: '420.25' }, USD: { count: 1, open: '50.00' } },
    statedTotals: {},
    issues: [],
  });
  expect(reading['items']).toHaveLength(6);
  expect((reading['items'] as unknown[])[4]).toEqual({
    row: 6,
    customerNumber: 'C2',
    customerName: 'Ardenne SA',
    invoiceNumber: 'F-5',
    type: 'creditNote',
    invoiceDate: '2026-10-02',
    dueDate: '2026-11-01',
    amount: '-30.05',
    open: '-30.05',
    currency: 'EUR',
    reference: null,
    level: null,
    lastReminder: null,
    hold: null,
    company: null,
  });
  expect(reading['mapping']).toContainEqual({
    field: 'open',
    column: 'F',
    header: 'Open amount',
    confidence: 1,
  });
});

test('read: what could not be read is told with its row, in words of the language', async () => {
  const file = await fileOf('ledger.csv', `${LEDGER}C3,Eifel GmbH,F-7,2026-10-02,31/02/2026,12.00,EUR,,\n`);
  const { issues } = await dunningJson<{ issues: object[] }>(['read', file, '--language', 'de']);
  expect(issues).toMatchObject([
    { code: 'date-unreadable', row: 8, column: 5, facts: { content: '31/02/2026' } },
  ]);
  const { code, out } = await dunning(['read', file]);
  expect(code).toBe(0);
  expect(out).toContain('Sheet ledger, header in row 1: 6 items.');
  expect(out).toContain('  EUR  5 items  420.25  no total in the sheet');
  expect(out).toContain('“31/02/2026” in cell E8 (due date) cannot be read as a date.');
});

test('read: the sheet’s own total is compared', async () => {
  const total = `${LEDGER}Total,,,,,470.26,,,\n`.replace(
    'F-3,2026-09-01,2026-10-01,50.00,USD',
    'F-3,2026-09-01,2026-10-01,50.00,EUR',
  );
  const { out } = await dunning(['read', '-'], { input: total });
  expect(out).toContain('EUR  6 items  470.25  the sheet says 470.26');
});

test('age: every open amount in its bucket, to the cent, no two currencies added', async () => {
  const args = ['age', '-', '--as-of', '2026-11-21', '--bounds', '0,30'];
  const ageing = await dunningJson<Ageing>(args, { input: LEDGER });
  expect(ageing).toMatchObject({ asOf: '2026-11-21', bounds: [0, 30], buckets: ['Not due', '1-30', '>30'] });
  const zee = { customerNumber: 'C1', customerName: 'Zee NV', owner: null };
  expect(ageing.rows).toEqual([
    { ...zee, currency: 'EUR', amounts: ['0.00', '300.30', '0.00'], total: '300.30' },
    { ...zee, currency: 'USD', amounts: ['0.00', '0.00', '50.00'], total: '50.00' },
    {
      customerNumber: 'C2',
      customerName: 'Ardenne SA',
      owner: null,
      currency: 'EUR',
      // 80.00 is due in ten days; 70.00 since 30 days, less the credit of 30.05.
      amounts: ['80.00', '39.95', '0.00'],
      total: '119.95',
    },
  ]);
  expect(ageing.totals).toEqual([
    { currency: 'EUR', amounts: ['80.00', '340.25', '0.00'], total: '420.25' },
    { currency: 'USD', amounts: ['0.00', '0.00', '50.00'], total: '50.00' },
  ]);
  expect((await dunning(args, { input: LEDGER })).out).toBe(
    [
      'Customer         Not due    1-30    >30   Total',
      'Zee NV      EUR     0.00  300.30   0.00  300.30',
      'Zee NV      USD     0.00    0.00  50.00   50.00',
      'Ardenne SA  EUR    80.00   39.95   0.00  119.95',
      'Total       EUR    80.00  340.25   0.00  420.25',
      'Total       USD     0.00    0.00  50.00   50.00',
      '',
    ].join('\n'),
  );
});

test('age: a day earlier the last day of a bucket is in the bucket before', async () => {
  const ageing = await dunningJson<Ageing>(['age', '-', '--as-of', '2026-11-22', '--bounds', '0,30'], {
    input: LEDGER,
  });
  expect(ageing.rows[2]).toMatchObject({ amounts: ['80.00', '-30.05', '70.00'], total: '119.95' });
});

test('the sheet is the one named, else the one in front, else the first that can be read', async () => {
  const one = cellsOf(LEDGER).slice(0, 2);
  const file = await fileOf(
    'two.xlsx',
    await workbookOf([['Notes', 'of ours']], {
      Older: { sheet: 'October', cells: one },
      Newer: { sheet: 'November', cells: cellsOf(LEDGER) },
    }),
  );
  expect(await dunningJson(['read', file])).toMatchObject({
    sheet: 'October',
    items: [{ invoiceNumber: 'F-1' }],
  });
  expect(await dunningJson(['read', file, '--sheet', 'November'])).toMatchObject({ sheet: 'November' });
  expect(await dunning(['read', file, '--sheet', 'May'])).toEqual({
    code: 1,
    out: '',
    notes: ['dunning: There is no sheet "May". There are: Open items, October, November.'],
  });
});

/** Content of a file, and what its sentence says. */
test.each<[string, string | Uint8Array, string]>([
  ['empty.csv', '', 'is empty'],
  ['page.csv', '<html>', 'no row of column names'],
  [
    'customers.csv',
    'Customer number,Customer name,Due date,Open amount\n1,Zee,2026-11-11,5.00\n',
    'invoice number',
  ],
  [
    'random.xlsx',
    Uint8Array.from({ length: 300 }, (_, at) => (at * 37 + 128) % 256),
    'neither an .xlsx workbook',
  ],
  ['cut.xlsx', new TextEncoder().encode('PK\u0003\u0004cut'), 'neither an .xlsx workbook'],
])('a file that cannot be used is exit code 1 and says why: %s', async (name, content, why) => {
  const { code, out, notes } = await dunning(['read', await fileOf(name, content)]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(notes.join()).toContain(why);
  expect(notes.join()).not.toContain('Error');
});

test('a file that is not there, and a folder, are named', async () => {
  expect((await dunning(['read', 'nowhere.csv'])).notes).toEqual([
    'dunning: nowhere.csv cannot be read: there is no such file or folder.',
  ]);
  expect((await dunning(['read', __dirname])).notes[0]).toContain('it is a folder');
});

test('what stands in a sheet does not command the terminal', async () => {
  const hostile = LEDGER.replaceAll('Zee NV', '"Zee\u001b[2J\u009b31m\u202e\r\nNV"').replace(
    '2026-11-11',
    '\u001b]0;x\u0007',
  );
  const file = await fileOf('ledger.csv', hostile);
  const day = ['--as-of', '2026-11-21'];
  for (const args of [
    ['read', file],
    ['age', file, ...day],
    ['propose', file, ...day],
  ]) {
    const [text, json] = [await dunning(args), await dunning([...args, '--json'])];
    expect([text.code, json.code]).toEqual([0, 0]);
    for (const { out } of [text, json]) expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  }
  const { items } = await dunningJson<{ items: { customerName: string }[] }>(['read', file]);
  expect(items[1]?.customerName).toContain('\u009b');
});

test('a sheet’s name does not command the terminal', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Open\u009b2Jitems').addRows(cellsOf(LEDGER));
  const file = await fileOf('ledger.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  const { out } = await dunning(['read', file]);
  expect(out).toContain('Sheet Open 2Jitems, header in row 1: 6 items.');
});

test('age: a row that was left out is told, so that nothing is missing in silence', async () => {
  const input = `${LEDGER}C3,Eifel GmbH,F-7,2026-10-02,31/02/2026,12.00,EUR,,\n`;
  const args = ['age', '-', '--as-of', '2026-11-21'];
  const told = ['“31/02/2026” in cell E8 (due date) cannot be read as a date. Correct it and read again.'];
  expect(await dunning(args, { input })).toMatchObject({ code: 0, notes: told });
  expect(await dunning([...args, '--json'], { input })).toMatchObject({ code: 0, notes: told });
});
