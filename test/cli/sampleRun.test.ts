import path from 'node:path';
import { dunning, jsonOf, scratch } from './support/dunning';
import { openXlsx, sheetOf } from './support/ledgers';
import { draftsIn } from './support/message';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'sample-open-items.xlsx');

interface Run {
  readonly items: { invoiceNumber: string; level: number; reason: string; nextDate: string | null }[];
  readonly mails: {
    customerName: string;
    currency: string;
    level: number;
    net: string;
    blocked: string | null;
  }[];
}

/** Runs on a day; gives the folder. */
async function runOn(file: string, day: string): Promise<string> {
  const out = path.join(await scratch(), 'reminders');
  const said = await dunning(['run', file, '--as-of', day, '--out', out, '--sender', 'Martens NV'], {
    today: day,
  });
  expect(said).toMatchObject({ code: 0 });
  return out;
}

test('the sample gives 36 mails, two of them without an address', async () => {
  const out = await runOn(SAMPLE, '2026-11-21');
  const { mails } = await jsonOf<Run>(out, 'run.json');
  expect(mails).toHaveLength(36);
  expect(mails.filter(({ blocked }) => blocked !== null)).toHaveLength(2);
  expect(mails[0]).toMatchObject({
    customerName: 'Brasserie Le Châtelain SRL',
    currency: 'EUR',
    level: 2,
    net: '9456.71',
  });
  expect(await draftsIn(out)).toHaveLength(36);
});

test('three weeks of the brasserie: each invoice goes on from its own level, a week after its last mail', async () => {
  const of = async (out: string) => {
    const { items } = await jsonOf<Run>(out, 'run.json');
    return ['2026-03019', '2026-02976', '2026-02964'].map(
      (number) => items.find(({ invoiceNumber }) => invoiceNumber === number)?.level,
    );
  };
  // Due 29 October and 30 October, level 1 sent by the export's own record; due 8 November, nothing sent.
  const first = await runOn(SAMPLE, '2026-11-21');
  expect(await of(first)).toEqual([2, 2, 1]);
  // The 27th: six days after the mail of the 21st.
  const second = await runOn(path.join(first, 'workbook.xlsx'), '2026-11-27');
  expect(await of(second)).toEqual([0, 0, 0]);
  // The 28th, 30 and 29 days late: level 3 for the first only; the third is 20 days late: level 2.
  const third = await runOn(path.join(second, 'workbook.xlsx'), '2026-11-28');
  expect(await of(third)).toEqual([3, 0, 2]);
  // 5 December: the second is 36 days late, level 2 two weeks old; the third 27.
  const fourth = await runOn(path.join(third, 'workbook.xlsx'), '2026-12-05');
  expect(await of(fourth)).toEqual([0, 3, 0]);
  // 12 December: all that is left is the third, 34 days late.
  const fifth = await runOn(path.join(fourth, 'workbook.xlsx'), '2026-12-12');
  expect(await of(fifth)).toEqual([0, 0, 3]);
});

test('the workbook keeps what the input had, and the dossier and report are real texts, dates and amounts', async () => {
  const book = await openXlsx(path.join(await runOn(SAMPLE, '2026-11-21'), 'workbook.xlsx'));
  const original = await openXlsx(SAMPLE);
  for (const sheet of original.worksheets) {
    const kept = sheetOf(book, sheet.name);
    expect(kept.columns.map(({ width }) => width && Math.round(width))).toEqual(
      sheet.columns.map(({ width }) => width && Math.round(width)),
    );
    sheet.eachRow((row, at) =>
      row.eachCell((cell, column) => {
        const now = kept.getCell(at, column);
        expect([cell.address, now.numFmt, now.font?.bold ?? false]).toEqual([
          cell.address,
          cell.numFmt,
          cell.font?.bold ?? false,
        ]);
        expect([cell.address, now.formula ?? now.value]).toEqual([cell.address, cell.formula ?? cell.value]);
      }),
    );
    expect(kept.getTables().map((table) => (table as unknown as { name: string }).name)).toEqual(
      sheet.getTables().map((table) => (table as unknown as { name: string }).name),
    );
  }
  expect(book.definedNames.model).toEqual(expect.arrayContaining(original.definedNames.model));

  const dossier = sheetOf(book, 'Dossier');
  expect(dossier.getRow(1).values).toEqual([
    undefined,
    'id',
    'at',
    'by',
    'kind',
    'item',
    'customer',
    'detail',
  ]);
  dossier.eachRow((row) =>
    row.eachCell((cell) => expect([typeof cell.value, cell.numFmt]).toEqual(['string', '@'])),
  );

  const report = sheetOf(book, 'Reminders 2026-11-21');
  const heads: [string, unknown, unknown][] = [];
  const sums = new Map<string, number>();
  let inTable = false;
  report.eachRow((row) => {
    const [first, currency, open] = [row.getCell(1).value, row.getCell(6).value, row.getCell(7).value];
    if (inTable)
      sums.set(String(currency), (sums.get(String(currency)) ?? 0) + Math.round(Number(open) * 100));
    else if (first === 'EUR' || first === 'GBP')
      heads.push([first, row.getCell(2).value, row.getCell(3).value]);
    inTable ||= first === 'Customer number';
  });
  expect(sums).toEqual(
    new Map([
      ['EUR', 37943532],
      ['GBP', 7431720],
    ]),
  );
  expect(heads).toEqual([
    ['EUR', 134, 379435.32],
    ['GBP', 16, 74317.2],
  ]);
});
