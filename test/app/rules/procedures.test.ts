import type { CellValue } from '../../../src/core/reading/grid';
import { rawTable, rulesOf, wrongIn } from './ruleTables';

const HEADERS = [
  'Procedure',
  'Niveau',
  'Dagen na vervaldag',
  'Dagen tussen herinneringen',
  'Kanaal',
  'Tekst',
];
const procedures = async (...rows: readonly (readonly CellValue[])[]) =>
  rulesOf({ procedures: rawTable('Procedures', [HEADERS, ...rows]) });

test('a procedure of the workbook stands beside those of the product', async () => {
  const { procedures: all, tables } = await procedures(
    ['Huis', null, -5, null, 'mail', 'vriendelijk bericht'],
    ['Huis', 1, 8, 7, 'mail', 'niveau 1'],
    ['Huis', 2, 20, 10, 'brief', 'niveau 2'],
    ['Huis', 3, 40, null, 'uit handen geven', null],
  );
  expect([...all.keys()]).toEqual([
    'standard',
    'strategic',
    'difficult',
    'consumer-be',
    'consumer-nl',
    'huis',
  ]);
  expect(all.get('huis')).toMatchObject({
    name: 'Huis',
    notices: [{ days: -5, channel: 'mail', text: 'notice' }],
    levels: [
      { days: 8, interval: 7, channel: 'mail', automatic: true, fee: 0, text: 'level-1' },
      { days: 20, interval: 10, channel: 'letter', text: 'level-2' },
      { days: 40, interval: 7, channel: 'hand-over' },
    ],
  });
  expect(tables.procedures).toEqual({ present: true, count: 1 });
});

test('one of the same name as a procedure of the product takes its place, in any language', async () => {
  const { procedures: all } = await procedures(['Stratégique', 1, 60, 30, 'mail', 'niveau 1']);
  expect(all.get('strategic')?.levels.map(({ days }) => days)).toEqual([60]);
  expect(all.size).toBe(5);
});

test('all cells of a row are read, amounts in euro, in the words of any language', async () => {
  const headers = [
    'Procedure',
    'Days after due date',
    'Channel',
    'Automatic',
    'Reminder fee (EUR)',
    'Charge interest',
    'Charge compensation',
    'Pay within (days)',
    'Minimum amount (EUR)',
    'Approval by',
    'Approval from (EUR)',
    'Text',
  ];
  const rows = [
    headers,
    ['House', '15', 'E-Mail', false, 7.5, 'oui', 'ja', '10', '25,00', 'Els', 1000, 'Stufe 2'],
  ];
  const { procedures: all } = await rulesOf({ procedures: rawTable('Procedures', rows) });
  expect(all.get('house')?.levels).toEqual([
    {
      days: 15,
      interval: 7,
      channel: 'mail',
      automatic: false,
      fee: 750,
      interest: true,
      costs: true,
      payWithin: 10,
      minimum: 2500,
      approver: 'Els',
      approveFrom: 100000,
      text: 'level-2',
    },
  ]);
});

test.each<[string, readonly (readonly CellValue[])[], unknown]>([
  [
    'days that fall',
    [
      ['Huis', 1, 20, 7, 'mail', 'niveau 1'],
      ['Huis', 2, 10, 7, 'mail', 'niveau 2'],
    ],
    ['days-fall', 3, 2],
  ],
  [
    'negative days after positive ones',
    [
      ['Huis', null, 10, 7, 'mail', 'niveau 1'],
      ['Huis', null, -5, null, 'mail', 'vriendelijk bericht'],
    ],
    ['negative-after-positive', 3, 0],
  ],
  ['a level without a text', [['Huis', 1, 10, 7, 'mail', null]], ['no-text', 2, 1]],
  ['an unknown channel', [['Huis', 1, 10, 7, 'postduif', 'niveau 1']], ['unknown-channel', 2, 1]],
  ['days that are no number', [['Huis', 1, 'tien', 7, 'mail', 'niveau 1']], ['days-not-whole', 2, 1]],
  ['half a day', [['Huis', 1, 10.5, 7, 'mail', 'niveau 1']], ['days-not-whole', 2, 1]],
  ['no days', [['Huis', 1, null, 7, 'mail', 'niveau 1']], ['days-missing', 2, 1]],
  ['an error in a cell', [['Huis', 1, '#REF!', 7, 'mail', 'niveau 1']], ['days-not-whole', 2, 1]],
  ['only a notice', [['Huis', null, -5, null, 'mail', 'bericht']], ['no-levels', 2, 1]],
  [
    'a hole in the levels',
    [
      ['Huis', 1, 10, 7, 'mail', 'niveau 1'],
      ['Huis', 3, 30, 7, 'mail', 'niveau 3'],
    ],
    ['level-out-of-order', 3],
  ],
  ['a row without a name', [[null, 1, 10, 7, 'mail', 'niveau 1']], ['name-missing', 2]],
])('%s: the procedure is not used, and its row is named', async (_name, rows, expected) => {
  const loaded = await procedures(...rows);
  expect(wrongIn(loaded)).toEqual([expected]);
  expect(loaded.procedures.has('huis')).toBe(false);
  expect(loaded.procedures.get('standard')?.levels).toHaveLength(3);
});

test('two procedures of one name apart from each other: neither is used, the others are', async () => {
  const loaded = await procedures(
    ['Huis', 1, 10, 7, 'mail', 'niveau 1'],
    ['Tuin', 1, 5, 7, 'mail', 'niveau 1'],
    ['HUIS', 1, 20, 7, 'mail', 'niveau 1'],
  );
  expect(wrongIn(loaded)).toEqual([['rows-apart', 4]]);
  expect([...loaded.procedures.keys()].slice(5)).toEqual(['tuin']);
});

test('where a wrong one has the name of a shipped one, that stands in', async () => {
  const loaded = await procedures(['standaard', 1, 'x', 7, 'mail', 'niveau 1']);
  expect(loaded.procedures.get('standard')?.levels.map(({ days }) => days)).toEqual([10, 20, 30]);
});

test('without a column that it needs the table does not count', async () => {
  const loaded = await rulesOf({ procedures: rawTable('Procedures', [['Procedure'], ['Huis']]) });
  expect(loaded.problems).toEqual([
    { code: 'column-missing', table: 'procedures', sheet: 'Procedures', row: 1, facts: { column: 'days' } },
  ]);
  expect(loaded.tables.procedures).toEqual({ present: true, count: 0 });
});

test('what the law refuses of a procedure is said, and the procedure is used', async () => {
  const headers = [...HEADERS, 'Herinneringskosten (EUR)'];
  const rows = [headers, ['consument België', 1, 7, 7, 'mail', 'niveau 1', 5]];
  const loaded = await rulesOf({ procedures: rawTable('Procedures', rows) });
  expect(wrongIn(loaded)).toEqual([['be-first-reminder', 2, 1]]);
  expect(loaded.procedures.get('consumer-be')?.levels).toHaveLength(1);
});

test('blank rows and rows of other columns are passed over', async () => {
  const loaded = await rulesOf({
    procedures: rawTable('Procedures', [
      [...HEADERS, 'Nota'],
      [null, null, null, null, null, null, 'zie Els'],
      ['Huis', 1, 10, 7, 'mail', 'niveau 1', null],
    ]),
  });
  expect(loaded.problems).toEqual([]);
  expect(loaded.procedures.get('huis')?.levels).toHaveLength(1);
});
