import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook as openFile } from '../../src/host/workbook/file';
import { PaneUser } from './support/pane';
import { calculated, closeBrowser, openWorkbench } from './support/workbench';

/** The compiled command line as a process of its own. */
const root = path.join(__dirname, '..', '..');
const PROGRAM = path.join(root, 'build', 'cli', 'dunning.js');
const SAMPLE = path.join(root, 'assets', 'sample-open-items.xlsx');
const DAY = ['--as-of', '2026-11-21'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dunning-'));
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the program; `readOnly` closes its output after the first piece, as `head` does. */
function run(args: readonly string[], input?: Uint8Array, readOnly: 'all' | 'first' = 'all'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      if (readOnly === 'first') child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      errors += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
    child.stdin.end(input);
  });
}

test('standard output is the JSON and nothing else; standard error is empty, without progress', async () => {
  const { code, out, errors } = await run(['read', SAMPLE, '--json']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(JSON.parse(out)).toMatchObject({ headerRow: 5, items: { length: 150 } });
});

test('standard input is read as bytes: a workbook, and a text that is not UTF-8', async () => {
  const age = await run(['age', '-', ...DAY, '--json'], await readFile(SAMPLE));
  expect(JSON.parse(age.out)).toMatchObject({
    totals: [
      { currency: 'EUR', total: '379435.32' },
      { currency: 'GBP', total: '74317.20' },
    ],
  });
  const ledger = 'Kunde;Rechnungsnummer;Fällig am;Offen\r\nMüller & Söhne;R-1;01.11.2026;1.234,50\r\n';
  const read = await run(['read', '-', '--json'], Buffer.from(ledger, 'latin1'));
  expect(JSON.parse(read.out)).toMatchObject({
    items: [{ customerName: 'Müller & Söhne', dueDate: '2026-11-01', open: '1234.50' }],
  });
});

test('exit codes: 2 for wrong usage, 1 for what cannot be read, both with one line', async () => {
  expect(await run(['age', SAMPLE])).toEqual({
    code: 2,
    out: '',
    errors: 'dunning: age needs --as-of DATE.\n',
  });
  await writeFile(path.join(folder, 'empty.csv'), '');
  expect(await run(['read', 'empty.csv'])).toEqual({
    code: 1,
    out: '',
    errors: 'dunning: empty.csv is empty.\n',
  });
});

test('a reader that closes early is no error', async () => {
  // More than any pipe holds, so that the program is still writing.
  const items = Array.from({ length: 5000 }, (_, at) => `Zee NV,F-${at},2026-11-01,10.00`);
  const ledger = ['Customer,Invoice number,Due date,Open amount', ...items].join('\n');
  const { code, out, errors } = await run(['read', '-', '--json'], Buffer.from(ledger), 'first');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(out.startsWith('{')).toBe(true);
});

/** What letters to Belgian consumers name. */
const LETTER = ['--sender', 'Martens Horeca', '--enterprise-number', '0566.988.259', '--sells', 'dranken'];

test('the sample: calc gives what the workbench shows, run what the pane proposes', async () => {
  const calculatedFile = path.join(folder, 'calculated.xlsx');
  const [open, calc, reminders] = await Promise.all([
    openWorkbench({ language: 'en' }),
    run(['calc', SAMPLE, '--out', calculatedFile, '--language', 'en', '--json']),
    run(['run', SAMPLE, ...DAY, ...LETTER, '--out', 'reminders', '--json']),
  ]);
  const { page } = open;
  expect(calc).toMatchObject({ code: 0, errors: '' });

  // Every cell of every sheet, formulas and what they spill.
  await calculated(page);
  const shown = await page.evaluate(() =>
    (window.dunningWorkbench?.workbook.sheets.all() ?? []).map((sheet) => {
      const { rows, columns } = sheet.usedRectangle() ?? { rows: 0, columns: 0 };
      const cells = Array.from({ length: rows * columns }, (_, at) => {
        const { content, formula } = sheet.cell(Math.floor(at / columns), at % columns);
        return { content, isFormula: formula !== null };
      });
      return { name: sheet.name, rows, columns, cells };
    }),
  );
  const file = await openFile(new Uint8Array(await readFile(calculatedFile)), 'calculated.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  let formulas = 0;
  for (const { name, rows, columns, cells } of shown) {
    const sheet = file.value.sheets.byName(name);
    expect(sheet?.usedRectangle()).toMatchObject({ rows, columns });
    const kept = cells.map((_, at) => sheet?.cell(Math.floor(at / columns), at % columns).content);
    expect([name, kept]).toEqual([name, cells.map(({ content }) => content)]);
    formulas += cells.filter(({ isFormula }) => isFormula).length;
  }
  const summary = JSON.parse(calc.out) as { formulas: number; errors: unknown[] };
  expect(summary).toMatchObject({ formulas, errors: [] });
  expect(formulas).toBeGreaterThan(20);

  // The pane proposes the same mails to the same customers, and cannot send those without an address.
  const record = JSON.parse(reminders.out) as { mails: { customerName: string; blocked: string | null }[] };
  expect(record.mails).toHaveLength(36);
  expect(await readdir(path.join(folder, 'reminders', 'outbox'))).toHaveLength(36);
  const user = new PaneUser(await open.pane(), open.words);
  await user.readSheet();
  await user.fillSender('Martens Horeca Groothandel NV');
  await user.toProposal();
  const proposed = await user.proposedCustomers();
  expect(proposed.map(({ name, disabled }) => [name, disabled]).sort()).toEqual(
    record.mails
      .map(({ customerName, blocked }) => [open.words.propose.selectMail(customerName), blocked !== null])
      .sort(),
  );
  expect(open.errors).toEqual([]);
});
