import path from 'node:path';
import { dunning, fileOf, jsonOf, scratch } from './support/dunning';
import { cellsOf, LEDGER, openXlsx, sheetOf, workbookOf } from './support/ledgers';
import { draftsIn } from './support/message';

const DAY = ['--as-of', '2026-11-21'];

interface Run {
  readonly items: { invoiceNumber: string; action: string; level: number; mail: string | null }[];
  readonly mails: { customerNumber: string }[];
  readonly waiting: { id: string; customerNumber: string; manual: boolean; approver: string | null }[];
}

/** The ledger, with two levels that a person sees to for its second customer, or for both. */
async function ledger(customers: Readonly<Record<string, string>>): Promise<string> {
  const procedures = [
    ['Procedure', 'Days after due date', 'Channel', 'Automatic', 'Approval by', 'Text'],
    ['asked', 10, 'mail', 'yes', 'Greet', 'level 1'],
    ['by hand', 10, 'mail', 'no', '', 'level 1'],
  ];
  const rows = [
    ['C1', 'Zee NV', 'ap@zee.example', 'company', 'BE', customers['C1'] ?? ''],
    ['C2', 'Ardenne SA', 'compta@ardenne.example', 'company', 'BE', customers['C2'] ?? ''],
  ];
  const headers = ['Customer number', 'Name', 'E-mail', 'Business or consumer', 'Country', 'Procedure'];
  return fileOf(
    'b.xlsx',
    await workbookOf(cellsOf(LEDGER), {
      DunningCustomers: { sheet: 'Customers', cells: [headers, ...rows] },
      DunningProcedures: { sheet: 'Procedures', cells: procedures },
    }),
  );
}

/** Runs, and gives what it said and its folder. */
async function runOn(file: string, day = DAY) {
  const out = path.join(await scratch(), 'reminders');
  return { out, said: await dunning(['run', file, ...day, '--out', out, '--sender', 'Martens NV']) };
}

test('a mail that somebody has to agree to is neither drafted nor filed, and the next run proposes it again', async () => {
  const { out, said } = await runOn(await ledger({ C2: 'asked' }));
  expect(said).toEqual({
    code: 0,
    out: `2 drafts for 2 items in ${out}. Open each in Outlook, look at it, and send it.\n`,
    notes: [
      '1 mail waits for a person (waiting in run.json) and is neither in the outbox nor in the dossier. Open workbook.xlsx in Excel and tick it in the Dunning pane to send it.',
    ],
  });
  expect((await draftsIn(out)).map(({ file }) => file)).toEqual([
    'outbox/001-zee-nv-eur-level-1.eml',
    'outbox/002-zee-nv-usd-level-1.eml',
  ]);
  const record = await jsonOf<Run>(out, 'run.json');
  expect(record.mails.map(({ customerNumber }) => customerNumber)).toEqual(['C1', 'C1']);
  expect(record.waiting).toMatchObject([{ customerNumber: 'C2', manual: false, approver: 'Greet' }]);
  expect(record.items[5]).toMatchObject({
    invoiceNumber: 'F-6',
    action: 'wait',
    level: 0,
    mail: record.waiting[0]?.id,
  });
  expect(record.items[0]).toMatchObject({ invoiceNumber: 'F-1', action: 'remind', level: 1 });

  const workbook = await openXlsx(path.join(out, 'workbook.xlsx'));
  const dossier = JSON.stringify(sheetOf(workbook, 'Dossier').getSheetValues());
  expect(dossier).toContain('|F-1|');
  expect(dossier).not.toContain('F-6');

  // A week on the others wait for their interval; this one is still at its first level.
  const next = await runOn(path.join(out, 'workbook.xlsx'), ['--as-of', '2026-11-24']);
  expect((await jsonOf<Run>(next.out, 'run.json')).waiting).toMatchObject([{ customerNumber: 'C2' }]);
});

test('the report names who has to agree, and does not count the mail as reminded', async () => {
  const { out } = await runOn(await ledger({ C1: 'by hand', C2: 'asked' }));
  const report = sheetOf(await openXlsx(path.join(out, 'workbook.xlsx')), 'Reminders 2026-11-21');
  const rows = Array.from({ length: report.rowCount }, (_, at) => {
    const { values } = report.getRow(at + 1);
    return Array.isArray(values) ? values.slice(1).map((value) => value ?? '') : [];
  });
  expect(rows).toContainEqual(expect.arrayContaining(['Mails', 0]));
  expect(rows).toContainEqual(expect.arrayContaining(['Mails that wait for a person', 3]));
  const ofItem = (document: string) => rows.find((row) => row.includes(document));
  expect(ofItem('F-1')?.at(7)).toBe(0);
  expect(ofItem('F-1')?.at(-1)).toBe('Waits for a person');
  expect(ofItem('F-6')?.at(-1)).toBe('Waits for Greet');
  expect(ofItem('F-4')?.at(10) ?? '').toBe('');
});

test('a run of which every mail waits says so, and never that nothing is due', async () => {
  const { out, said } = await runOn(await ledger({ C1: 'by hand', C2: 'by hand' }));
  expect(said.out).toBe(`No draft is written. Workbook and report are in ${out}.\n`);
  expect(said.notes).toEqual([
    '3 mails wait for a person (waiting in run.json) and are neither in the outbox nor in the dossier. Open workbook.xlsx in Excel and tick them in the Dunning pane to send them.',
  ]);
  expect(await draftsIn(out)).toEqual([]);
});
