import path from 'node:path';
import type ExcelJS from 'exceljs';
import { draftNames } from '../../src/cli/fileNames';
import type { ProposedMail } from '../../src/core/index';
import { dunning, fileOf, scratch } from './support/dunning';
import { openXlsx, workbookOf } from './support/ledgers';
import { draftsIn } from './support/message';

const HEADERS = ['Customer number', 'Customer name', 'Invoice number', 'Due date', 'Open amount', 'E-mail'];
const LINK = '=HYPERLINK("http://evil.example","x")';

/** Customers whose names, numbers and addresses try to be something else. Each has an invoice of level 1. */
const ATTACKS: readonly (readonly string[])[] = [
  [LINK, LINK, '=1+1', '2026-11-01', '10.00', 'a@zee.example'],
  ['@SUM(A1)', '+32 2 555', '-1+1|x', '2026-11-01', '10.00', 'b@zee.example'],
  ['C3', 'Zee\r\nBcc: c@boef.example', 'F-3\r\nBcc: c@boef.example', '2026-11-01', '10.00', 'c@zee.example'],
  ['C4', '../../etc/passwd', '..\\F-4', '2026-11-01', '10.00', 'd@zee.example\r\nBcc: d@boef.example'],
  ['C5', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '2026-11-01', '10.00', 'e@zee.example'],
  ['C6', '{{ sender }}{% raw %}', '{{7*7}}', '2026-11-01', '10.00', 'f@zee.example'],
  ['C7', 'CON', '\u202eexe.fdp', '2026-11-01', '10.00', 'g@zee.example'],
];

async function run(): Promise<string> {
  const out = path.join(await scratch(), 'reminders');
  const file = await fileOf('ledger.xlsx', await workbookOf([HEADERS, ...ATTACKS]));
  expect(
    await dunning(['run', file, '--as-of', '2026-11-21', '--out', out, '--sender', 'Zee"\r\nX: y']),
  ).toMatchObject({ code: 0 });
  return out;
}

/** All cells that a person sees of a workbook. */
function cellsIn(book: ExcelJS.Workbook): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  for (const sheet of book.worksheets.filter(({ state }) => state === 'visible'))
    sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  return cells;
}

test('what looks like a formula stays text in the workbook, wherever it is written', async () => {
  const book = await openXlsx(path.join(await run(), 'workbook.xlsx'));
  const seen = book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name);
  expect(seen).toEqual(['Open items', 'Dossier', 'Reminders 2026-11-21']);
  const cells = cellsIn(book);
  expect(
    cells.filter(({ formula, hyperlink }) => formula || hyperlink).map(({ address }) => address),
  ).toEqual([]);
  // Number and name in the sheet, and both in the report.
  expect(
    cells
      .filter(({ value }) => value === LINK)
      .map((cell) => cell.worksheet.name)
      .sort(),
  ).toEqual(['Dossier', 'Open items', 'Open items', 'Reminders 2026-11-21', 'Reminders 2026-11-21']);
  for (const cell of cells.filter(
    (one) => one.worksheet.name !== 'Open items' && typeof one.value === 'string',
  ))
    expect(cell.numFmt).toBe('@');
});

test('no header, recipient or markup comes from a cell', async () => {
  const drafts = await draftsIn(await run());
  expect(drafts).toHaveLength(ATTACKS.length);
  for (const { headers, html, to } of drafts) {
    expect([...headers.keys()].filter((name) => /^(bcc|cc|x|reply-to)$/i.test(name))).toEqual([]);
    expect(to.length).toBeLessThanOrEqual(1);
    expect(to.join()).not.toContain('boef');
    expect(html).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)/i);
  }
  const texts = drafts.map(({ text }) => text).join('\n');
  expect(texts).toContain('{{7*7}}');
  expect(texts).not.toMatch(/\b49\b/);
});

test('names of drafts are letters and figures that every system takes', async () => {
  const files = (await draftsIn(await run())).map(({ file }) => file);
  for (const file of files) expect(file).toMatch(/^outbox\/\d{3}-[a-z0-9-]{1,40}-eur-level-1\.eml$/);
  expect(files[3]).toBe('outbox/004-etc-passwd-eur-level-1.eml');
  expect(new Set(files).size).toBe(ATTACKS.length);
});

test('a name without letters of ours, and a very long one, are short names', () => {
  const mail = (name: string) =>
    ({ customer: { name, number: null }, currency: 'EUR', level: 2 }) as unknown as ProposedMail;
  expect(draftNames([mail('北京'), mail(`Zee ${'x'.repeat(300)}`), mail('Été & Fils')])).toEqual([
    '001-customer-eur-level-2.eml',
    `002-zee-${'x'.repeat(36)}-eur-level-2.eml`,
    '003-ete-fils-eur-level-2.eml',
  ]);
});
