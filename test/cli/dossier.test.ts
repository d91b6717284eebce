import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { dunning, dunningJson, fileOf, jsonOf, scratch } from './support/dunning';
import { type Cells, cellsOf, LEDGER, openXlsx, sheetOf, workbookOf } from './support/ledgers';

const DAY = ['--as-of', '2026-11-21'];
const COLUMNS = ['id', 'at', 'by', 'kind', 'item', 'customer', 'detail'];

/** An event as a row: F-1 of C1 got a level on a day. */
const reminded = (id: string, level: number, day: number): string[] => {
  const detail = {
    level,
    day,
    mailKey: '0123456789abcdef0123456789abcdef',
    document: 'F-1',
    open: 10010,
    currency: 'EUR',
    subject: 'Herinnering',
    to: ['ap@zee.example'],
    internetMessageId: null,
    conversationId: null,
  };
  const at = '2026-11-14T09:00:00.000Z';
  return [
    id,
    at,
    'els@martens.example',
    'reminder-sent',
    'default|C1|invoice|F-1|2026',
    'C1',
    JSON.stringify(detail),
  ];
};

const withDossier = async (cells: Cells): Promise<string> =>
  fileOf('b.xlsx', await workbookOf(cellsOf(LEDGER), { DunningDossier: { sheet: 'Dossier', cells } }));

/** Day number of 14 November 2026. */
const A_WEEK_AGO = 20771;

test('what the dossier has counts: F-1 has had level 1 and is not old enough for level 2', async () => {
  const file = await withDossier([COLUMNS, reminded('a-0', 1, A_WEEK_AGO)]);
  const { items } = await dunningJson<{ items: object[] }>(['propose', file, ...DAY]);
  // Level 2 from 20 days after 11 November.
  expect(items[0]).toMatchObject({
    invoiceNumber: 'F-1',
    level: 0,
    reason: 'before-next-level',
    nextDate: '2026-12-01',
  });
});

test('of a dossier of two companies only the items of this one count', async () => {
  const [id = '', at = '', by = '', kind = '', item = '', ...rest] = reminded('a-0', 1, A_WEEK_AGO);
  const other = [id, at, by, kind, item.replace('default', 'other'), ...rest];
  const elsewhere = ['a-1', at, by, kind, item.replace('F-1', 'F-9'), ...rest];
  const file = await withDossier([COLUMNS, other, elsewhere]);
  const unsaid = await dunning(['propose', file, ...DAY]);
  expect(unsaid.code).toBe(1);
  expect(unsaid.notes.join()).toContain(
    'Name the sheet with --sheet, and its administration with --administration.',
  );
  const said = ['--sheet', 'Open items', '--administration', 'default'];
  const { items } = await dunningJson<{ items: object[] }>(['propose', file, ...DAY, ...said]);
  expect(items[0]).toMatchObject({ invoiceNumber: 'F-1', level: 1, reason: 'due-level' });
});

test('columns in another order are found, and the run adds its own rows to them', async () => {
  const row = reminded('a-0', 1, A_WEEK_AGO);
  const file = await withDossier([COLUMNS.toReversed(), row.toReversed()]);
  const out = path.join(await scratch(), 'r');
  expect(await dunning(['run', file, ...DAY, '--out', out])).toMatchObject({ code: 0 });
  const { mails } = await jsonOf<{ mails: { key: string }[] }>(out, 'run.json');
  const dossier = sheetOf(await openXlsx(path.join(out, 'workbook.xlsx')), 'Dossier');
  const details = [3, 4].map((at) => JSON.parse(String(dossier.getCell(at, 1).value)) as { mailKey: string });
  expect(details.map(({ mailKey }) => mailKey)).toEqual(mails.map(({ key }) => key));
  expect(dossier.getCell(2, 7).value).toBe('a-0');
  expect(dossier.getTable('DunningDossier')).toMatchObject({ table: { tableRef: 'A1:G4' } });
});

test.each<[string, Cells, string]>([
  ['a column is missing', [COLUMNS.slice(1), reminded('a-0', 1, A_WEEK_AGO).slice(1)], 'row 1'],
  [
    'a row is damaged',
    [COLUMNS, reminded('a-0', 1, A_WEEK_AGO), [...reminded('a-1', 2, A_WEEK_AGO).slice(0, 6), '{']],
    'row 3',
  ],
])('a damaged dossier stops: %s', async (_what, cells, place) => {
  const [file, parent] = [await withDossier(cells), await scratch()];
  const said = await dunning(['run', file, ...DAY, '--out', path.join(parent, 'r')]);
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.notes.join()).toContain('Dossier');
  expect(said.notes.join()).toContain(place);
  expect(await readdir(parent)).toEqual([]);
});

test('a protected dossier sheet stops before anything is written', async () => {
  const [file, parent] = [await withDossier([COLUMNS, reminded('a-0', 1, A_WEEK_AGO)]), await scratch()];
  const book = await openXlsx(file);
  await sheetOf(book, 'Dossier').protect('secret', {});
  await book.xlsx.writeFile(file);
  const said = await dunning(['run', file, ...DAY, '--out', path.join(parent, 'r')]);
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.notes.join()).toMatch(/Nothing is written\. .*Dossier.*protected/);
  expect(await readdir(parent)).toEqual([]);
  // What is only read may be protected.
  expect(await dunning(['propose', file, ...DAY])).toMatchObject({ code: 0 });
});
