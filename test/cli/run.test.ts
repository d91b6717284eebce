import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  currentAdministration,
  freshSettings,
  unnamedAdministration,
  withAdministration,
} from '../../src/app/settings';
import { keepSettings, settingsIn } from '../../src/cli/workbook/workbookSettings';
import { openWorkbook, saveWorkbook } from '../../src/host/workbook/file';
import { dunning, dunningJson, fileOf, jsonOf, LAWFUL, scratch } from './support/dunning';
import { LEDGER, openXlsx, sheetOf } from './support/ledgers';
import { draftsIn } from './support/message';

const DAY = ['--as-of', '2026-11-21'];
const TREE = ['outbox', 'run.json', 'workbook.xlsx'];

interface Run {
  readonly items: { invoiceNumber: string; level: number; reason: string }[];
  readonly mails: { to: string[]; subject: string; file: string; key: string; level: number }[];
}

/** Runs on a ledger; gives what it said and the folder. */
async function runOn(ledger: string, ...more: string[]) {
  const out = path.join(await scratch(), 'reminders');
  const said = await dunning(['run', await fileOf('ledger.csv', ledger), ...DAY, '--out', out, ...more]);
  return { out, said };
}

test('writes drafts, workbook and record, and says what is left to do', async () => {
  const { out, said } = await runOn(LEDGER, '--from', 'ar@martens.example');
  expect(said).toEqual({
    code: 0,
    out: `3 drafts for 3 items in ${out}. Open each in Outlook, look at it, and send it.\n`,
    notes: ['1 of 3 drafts have no e-mail address: fill it in before you send them.'],
  });
  expect((await readdir(out)).sort()).toEqual(TREE);
  const run = await jsonOf<Run>(out, 'run.json');
  const drafts = await draftsIn(out);
  expect(drafts.map(({ file }) => file)).toEqual([
    'outbox/001-zee-nv-eur-level-1.eml',
    'outbox/002-zee-nv-usd-level-1.eml',
    'outbox/003-ardenne-sa-eur-level-1.eml',
  ]);
  expect(run.mails.map(({ file, to, subject }) => ({ file, to, subject }))).toEqual(
    drafts.map(({ file, to, subject }) => ({ file, to, subject })),
  );
  expect(drafts.map(({ to }) => to)).toEqual([['ap@zee.example'], ['ap@zee.example'], []]);
  for (const [index, { headers, text, html }] of drafts.entries()) {
    expect(headers.get('X-Unsent')).toBe('1');
    expect(headers.get('X-Dunning-Key')).toBe(run.mails[index]?.key);
    expect(headers.get('From')).toContain('ar@martens.example');
    expect(text).not.toBe('');
    expect(html).toContain('<');
  }
  expect(drafts[0]?.text).toContain('100,10');
  expect(drafts[2]?.text).toContain('39.95');
});

test('the sender’s name is in the mails and in the workbook, where the pane and the next run find it', async () => {
  const { out } = await runOn(LEDGER, '--sender', 'Martens NV');
  for (const { headers, html } of await draftsIn(out)) {
    expect(headers.get('From')).toBe('Martens NV:;');
    expect(html).toContain('Martens NV');
  }
  const saved = await readFile(path.join(out, 'workbook.xlsx'));
  const workbook = await openWorkbook(new Uint8Array(saved), 'workbook.xlsx');
  if (!workbook.ok) throw new Error(workbook.error.code);
  expect(currentAdministration(settingsIn(workbook.value))).toMatchObject({ name: 'Martens NV' });
});

test('settings of the workbook: their sender is used, and --sender changes the name only', async () => {
  const opened = await openWorkbook(new TextEncoder().encode(LEDGER), 'ledger.csv');
  if (!opened.ok) throw new Error(opened.error.code);
  const administration = {
    ...unnamedAdministration,
    id: 'martens',
    name: 'Martens NV',
    iban: 'BE71096123456769',
  };
  keepSettings(opened.value, withAdministration(freshSettings, administration));
  const file = await fileOf('b.xlsx', await saveWorkbook(opened.value));
  const [first, second] = [path.join(await scratch(), 'a'), path.join(await scratch(), 'b')];
  expect(await dunning(['run', file, ...DAY, '--out', first, ...LAWFUL])).toMatchObject({ code: 0 });
  expect((await draftsIn(first))[0]?.headers.get('From')).toBe('Martens NV:;');
  expect((await draftsIn(first))[0]?.html).toContain('BE71 0961 2345 6769');
  const renamed = ['--sender', 'Martens Horeca', '--out', second];
  expect(
    await dunning(['run', path.join(first, 'workbook.xlsx'), '--as-of', '2026-11-28', ...renamed]),
  ).toMatchObject({ code: 0 });
  // F-1 is 17 days late and got level 1; F-3 and F-6 are due for level 2 now; F-2 for level 1.
  expect((await jsonOf<Run>(second, 'run.json')).items.map(({ level }) => level)).toEqual([0, 1, 2, 0, 0, 2]);
});

test('--strict writes nothing when a check would stop sending, and says which', async () => {
  const { out, said } = await runOn(
    `${LEDGER}C3,Eifel,F-7,2026-10-02,2026-11-02,see note,EUR,,\n`,
    '--strict',
  );
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.notes.join('\n')).toMatch(/^dunning: Nothing is written\.\n.*“see note” in cell F8/s);
  expect(await readdir(path.dirname(out))).toEqual([]);
  expect((await runOn(LEDGER, '--strict')).said.code).toBe(0);
});

test('a day without anything due still gives workbook and report', async () => {
  const out = path.join(await scratch(), 'reminders');
  const said = await dunning(['run', '-', '--as-of', '2026-10-10', '--out', out], {
    input: LEDGER,
    today: '2026-10-10',
  });
  expect(said).toMatchObject({
    code: 0,
    out: `No reminder is due. Workbook and report are in ${out}.\n`,
    notes: [],
  });
  expect((await readdir(out)).sort()).toEqual(TREE);
  expect(await draftsIn(out)).toEqual([]);
});

test('a folder with an earlier run is left as it is', async () => {
  const { out } = await runOn(LEDGER);
  const before = await readFile(path.join(out, 'run.json'));
  const again = await dunning(['run', '-', ...DAY, '--out', out], { input: LEDGER });
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.notes).toEqual([
    `dunning: ${out} already has run.json of an earlier run. Give another folder with --out.`,
  ]);
  expect(await readFile(path.join(out, 'run.json'))).toEqual(before);
});

test('other files of the folder stay', async () => {
  const out = await scratch();
  await writeFile(path.join(out, 'notes.txt'), 'ours');
  expect(await dunning(['run', '-', ...DAY, '--out', out], { input: LEDGER })).toMatchObject({ code: 0 });
  expect((await readdir(out)).sort()).toEqual(['notes.txt', ...TREE]);
});

test('an --out that is a file or lies below one is refused, and nothing is left', async () => {
  const folder = await scratch();
  const file = path.join(folder, 'reminders');
  await writeFile(file, 'ours');
  const onFile = await dunning(['run', '-', ...DAY, '--out', file], { input: LEDGER });
  expect(onFile).toEqual({
    code: 1,
    out: '',
    notes: [`dunning: ${file} cannot be written to: a file is in the way.`],
  });
  const below = await dunning(['run', '-', ...DAY, '--out', path.join(file, 'deep')], { input: LEDGER });
  expect(below.code).toBe(1);
  expect(below.notes[0]).toContain('a part of its path is no folder');
  expect(await readdir(folder)).toEqual(['reminders']);
  expect(await readFile(file, 'utf8')).toBe('ours');
});

// Whoever may do everything may write to any folder, and Windows has no such rights.
const mayAll = process.platform === 'win32' || process.getuid?.() === 0;
(mayAll ? test.skip : test)('a folder without rights is refused, and nothing is left', async () => {
  const out = await scratch();
  await chmod(out, 0o500);
  const said = await dunning(['run', '-', ...DAY, '--out', out], { input: LEDGER });
  await chmod(out, 0o700);
  expect(said.notes[0]).toContain('access is denied');
  expect(await readdir(out)).toEqual([]);
});

test('progress is shown at a terminal only, and cleared', async () => {
  const progress: string[] = [];
  const out = path.join(await scratch(), 'reminders');
  const said = await dunning(['run', '-', ...DAY, '--out', out], { input: LEDGER, progress });
  expect(said.code).toBe(0);
  expect(progress).toContain('2 of 3 mails');
  expect(progress.at(-1)).toBe('');
});

test('--json prints what run.json has', async () => {
  const out = path.join(await scratch(), 'reminders');
  const printed = await dunningJson(['run', '-', ...DAY, '--out', out], { input: LEDGER });
  expect(await jsonOf(out, 'run.json')).toEqual(printed);
});

test('the dossier counts what was written: nothing twice that day, levels in their turn later', async () => {
  const ledger = `Customer,Invoice number,Due date,Open amount
Zee,F-1,2026-11-01,100.00
Zee,F-2,2026-11-05,50.00
`;
  let file = await fileOf('ledger.csv', ledger);
  /** The levels of F-1 and F-2 on a day, on the workbook of the day before. */
  const on = async (day: string): Promise<number[]> => {
    const out = path.join(await scratch(), 'reminders');
    const said = await dunning(['run', file, '--as-of', day, '--out', out], { today: day });
    expect(said).toMatchObject({ code: 0 });
    file = path.join(out, 'workbook.xlsx');
    return (await jsonOf<Run>(out, 'run.json')).items.map(({ level }) => level);
  };
  // F-1 is 10 days late on the 11th, 20 on the 21st, 30 on 1 December; F-2 four days after it.
  expect(await on('2026-11-10')).toEqual([0, 0]);
  expect(await on('2026-11-11')).toEqual([1, 0]);
  expect(await on('2026-11-11')).toEqual([0, 0]);
  // F-2 has reached level 1 on the 15th, but the customer had a mail four days ago: a week lies between two.
  expect(await on('2026-11-15')).toEqual([0, 0]);
  expect(await on('2026-11-18')).toEqual([0, 1]);
  expect(await on('2026-11-21')).toEqual([0, 0]);
  expect(await on('2026-11-25')).toEqual([2, 2]);
  expect(await on('2026-12-02')).toEqual([3, 0]);
  const { actualRowCount } = sheetOf(await openXlsx(file), 'Dossier');
  expect(actualRowCount).toBe(1 + 5);
});

test('a report that was left in front is not taken for the open items', async () => {
  const { out } = await runOn(LEDGER);
  const file = path.join(out, 'workbook.xlsx');
  const book = await openXlsx(file);
  const report = sheetOf(book, 'Reminders 2026-11-21');
  book.views = [
    { ...book.views[0], activeTab: book.worksheets.indexOf(report) } as (typeof book.views)[number],
  ];
  await book.xlsx.writeFile(file);
  const opened = await openWorkbook(new Uint8Array(await readFile(file)), 'workbook.xlsx');
  expect(opened).toMatchObject({ ok: true, value: { sheets: { active: { name: report.name } } } });
  expect(await dunningJson(['read', file])).toMatchObject({ sheet: 'ledger', items: { length: 6 } });
  const refused = await dunning(['read', file, '--sheet', report.name]);
  expect(refused.code).toBe(1);
  expect(refused.notes.join()).toContain('is a report of reminders, not a list of open items.');
});

test('the list is kept in the workbook, and the next one is compared with it', async () => {
  const { out } = await runOn(LEDGER);
  interface Compared {
    readonly comparison: { readonly since: string; readonly items: readonly object[] } | null;
  }
  expect((await jsonOf<Compared>(out, 'run.json')).comparison).toBeNull();
  const file = path.join(out, 'workbook.xlsx');
  const day = ['--as-of', '2026-11-28'];
  const again = await dunningJson<Compared>(['propose', file, ...day]);
  expect(again.comparison).toMatchObject({ since: '2026-11-21', shorter: false, items: [] });

  const opened = await openWorkbook(new Uint8Array(await readFile(file)), 'workbook.xlsx');
  if (!opened.ok) throw new Error(opened.error.code);
  const [sheet] = opened.value.sheets.all();
  if (sheet === undefined) throw new Error('no sheet');
  const used = sheet.usedRectangle(true);
  if (used === null) throw new Error('an empty sheet');
  opened.value.cells.clear({ sheet: sheet.id, ...used, row: 1, rows: 1 }, 'contents', 'user');
  await writeFile(file, await saveWorkbook(opened.value));
  const next = await dunningJson<Compared>(['propose', file, ...day]);
  expect(next.comparison?.items).toMatchObject([{ kind: 'cleared', after: '0.00', formerly: null }]);
});
