import path from 'node:path';
import { dunning, fileOf, jsonOf, scratch } from './support/dunning';
import { cellsOf, openXlsx, sheetOf, workbookOf } from './support/ledgers';

const LEDGER = `Customer number,Invoice number,Invoice date,Due date,Open amount
C1,F-1,2026-09-01,2026-10-01,100.00
C2,F-2,2026-09-01,2026-10-01,50.00`;

interface Run {
  readonly items: { invoiceNumber: string; action: string; level: number }[];
  readonly mails: { customerNumber: string; lacks: null }[];
  readonly lacking: { customerNumber: string; lacks: { rule: string; parts: string[]; sentence: string } }[];
}

/** A ledger with a consumer and a business. */
async function ledger(): Promise<string> {
  const customers = [
    ['Customer number', 'E-mail', 'Business or consumer', 'Country'],
    ['C1', 'jan@zee.example', 'consumer', 'BE'],
    ['C2', 'ap@zee.example', 'company', 'BE'],
  ];
  const cells = { DunningCustomers: { sheet: 'Customers', cells: customers } };
  return fileOf('b.xlsx', await workbookOf(cellsOf(LEDGER), cells));
}

const runWith = async (...more: readonly string[]) => {
  const out = path.join(await scratch(), 'reminders');
  const args = ['run', await ledger(), '--as-of', '2026-11-21', '--sender', 'Zee NV', '--out', out];
  return { out, said: await dunning([...args, ...more]) };
};

test('a first reminder to a consumer that does not say who sold what is neither drafted nor filed', async () => {
  const { out, said } = await runWith('--enterprise-number', '');
  const why =
    'A first reminder to a consumer lacks: a valid enterprise number, what you sell (Belgian Code of Economic Law, art. XIX.2).';
  expect(said).toMatchObject({
    code: 0,
    notes: [
      `1 mail not written (lacking in run.json). ${why} Give --enterprise-number and --sells, or mend the text in the workbook.`,
    ],
  });
  const record = await jsonOf<Run>(out, 'run.json');
  expect(record.mails.map(({ customerNumber }) => customerNumber)).toEqual(['C2']);
  expect(record.lacking).toMatchObject([
    {
      customerNumber: 'C1',
      lacks: { rule: 'be-first-letter', parts: ['enterprise-number', 'supplies'], sentence: why },
    },
  ]);
  expect(record.items[0]).toMatchObject({ invoiceNumber: 'F-1', action: 'wait', level: 0 });
  const book = await openXlsx(path.join(out, 'workbook.xlsx'));
  const report = JSON.stringify(sheetOf(book, 'Reminders 2026-11-21').getSheetValues());
  expect(report).toContain(why);
  expect(JSON.stringify(sheetOf(book, 'Dossier').getSheetValues())).not.toContain('F-1');
});

test('it is drafted once the company says them', async () => {
  const { out, said } = await runWith('--enterprise-number', '0566.988.259', '--sells', 'drinks');
  expect(said).toMatchObject({ code: 0, notes: [] });
  const record = await jsonOf<Run>(out, 'run.json');
  expect(record.lacking).toEqual([]);
  expect(record.mails.map(({ customerNumber, lacks }) => [customerNumber, lacks])).toEqual([
    ['C1', null],
    ['C2', null],
  ]);
});

test('a number whose check digits are wrong is none', async () => {
  const { out } = await runWith('--enterprise-number', '0566.988.258', '--sells', 'drinks');
  expect((await jsonOf<Run>(out, 'run.json')).lacking).toMatchObject([
    { lacks: { parts: ['enterprise-number'] } },
  ]);
});
