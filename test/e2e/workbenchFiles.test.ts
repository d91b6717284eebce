import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { words as workbenchWords } from '../../src/workbench/words';
import { showSheet, typeInto } from './support/grid';
import { calculated, closeBrowser, type OpenWorkbench, openWorkbench } from './support/workbench';
import { sheetTexts } from './support/workbook';

afterAll(closeBrowser);

const words = workbenchWords['nl-BE'];
const SAMPLE = 'sample-open-items.xlsx';

let open: OpenWorkbench;
let page: Page;
beforeEach(async () => {
  open = await openWorkbench({ language: 'nl-BE' });
  page = open.page;
});
afterEach(async () => {
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

/** Picks a file in the file chooser. */
async function pick(name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
}

const fileName = () => page.getByRole('heading', { level: 1 });

async function shows(name: string): Promise<void> {
  await fileName().getByText(name, { exact: true }).waitFor();
  await calculated(page);
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const question = () => page.getByRole('alertdialog');

/** Saves, and gives the file that the browser downloads. */
async function save(): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(words.save)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const content = async (sheet: string, row: number, column: number) =>
  (await sheetTexts(page, sheet))?.[row]?.[column];

test('a csv opens as texts, is saved as xlsx, and opens again', async () => {
  await pick('posten 2026.csv', 'Klantnummer;Klant;Bedrag\n00012;Café "’t Zand";1.234,50\n7;=1+1;-3\n');
  await shows('posten 2026.csv');
  const texts = [
    ['Klantnummer', 'Klant', 'Bedrag'],
    ['00012', 'Café "’t Zand"', '1.234,50'],
    ['7', '=1+1', '-3'],
  ];
  expect(await sheetTexts(page, 'posten 2026')).toEqual(texts);
  const { name, bytes } = await save();
  expect(name).toBe('posten 2026.xlsx');
  await pick(name, bytes);
  await shows(name);
  expect(await sheetTexts(page, 'posten 2026')).toEqual(texts);
});

test('saving keeps tables, formats, formulas and their results for Excel; the file opens again', async () => {
  await showSheet(page, 'Overview');
  await typeInto(page, 'B3', '1/12/2026');
  const before = await sheetTexts(page, 'Overview');
  const { name, bytes } = await save();
  expect(name).toBe(SAMPLE);

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const cell = (sheet: string, at: string) => book.getWorksheet(sheet)?.getCell(at);
  const tables = book.getWorksheet('Customers')?.getTables() as unknown as { name: string }[];
  expect(tables.map((table) => table.name)).toEqual(['DunningCustomers']);
  expect(cell('Open items', 'A6')).toMatchObject({ value: '00012', numFmt: '@' });
  expect(cell('Open items', 'I6')).toMatchObject({ value: 1181.64, numFmt: '#,##0.00' });
  expect(cell('Overview', 'B3')).toMatchObject({ value: new Date('2026-12-01'), numFmt: 'dd/mm/yyyy' });
  expect(cell('Overview', 'I7')).toMatchObject({
    formula:
      "_xldudf_DUNNING_WHY('Open items'!F14,AsOf,'Open items'!I14,'Open items'!J14,'Open items'!K14,,,\"en\")",
    result: 'Level 1: 10 days overdue (due 21/11/2026).',
  });
  expect(cell('Overview', 'A21')?.value).toBe('Brasserie Le Châtelain SRL');

  await pick(name, bytes);
  await shows(SAMPLE);
  expect(await sheetTexts(page, 'Overview')).toEqual(before);
});

test('reopening and opening ask before changes are lost, and only then', async () => {
  await press(words.reopen);
  await calculated(page);
  expect(await question().count()).toBe(0);

  await typeInto(page, 'B6', 'Veranderd');
  await page.getByRole('img', { name: words.unsaved }).waitFor();
  await press(words.reopen);
  await question().getByText(words.reopenText(SAMPLE)).waitFor();
  await question().getByRole('button', { name: words.cancel }).click();
  expect(await content('Open items', 5, 1)).toBe('Veranderd');

  await pick('ander.csv', 'Klant;Saldo\nMaes;12\n');
  await question().getByText(words.loseText(SAMPLE)).waitFor();
  await question().getByRole('button', { name: words.cancel }).click();
  await shows(SAMPLE);

  await press(words.reopen);
  await question().getByRole('button', { name: words.reopenConfirm }).click();
  await page.getByRole('img', { name: words.unsaved }).waitFor({ state: 'hidden' });
  await calculated(page);
  expect(await content('Open items', 5, 1)).toBe('Brasserie Le Châtelain SRL');

  // What was saved is what is reopened.
  await typeInto(page, 'B6', 'Bewaard');
  await save();
  await typeInto(page, 'B6', 'Niet bewaard');
  await pick('ander.csv', 'Klant;Saldo\nMaes;12\n');
  await question().getByRole('button', { name: words.cancel }).click();
  await press(words.reopen);
  await question().getByRole('button', { name: words.reopenConfirm }).click();
  await page.getByRole('img', { name: words.unsaved }).waitFor({ state: 'hidden' });
  await calculated(page);
  expect(await content('Open items', 5, 1)).toBe('Bewaard');
});

test('starting over asks, and brings back the sample and its day in the same language', async () => {
  await pick('ander.csv', 'Klant;Saldo\nMaes;12\n');
  await shows('ander.csv');
  await page.getByLabel(words.day).fill('2027-01-05');
  await press(words.reset);
  await question().getByText(words.resetText).waitFor();
  await question().getByRole('button', { name: words.cancel }).click();
  await shows('ander.csv');
  await press(words.reset);
  await question().getByRole('button', { name: words.resetConfirm }).click();
  await shows(SAMPLE);
  expect(await page.getByLabel(words.day).inputValue()).toBe('2026-11-21');
  expect(await page.getByRole('button', { name: words.reset, exact: true }).count()).toBe(1);
});

test('a file that cannot be opened says why; the workbook before stays and works', async () => {
  const sample = readFileSync('assets/sample-open-items.xlsx');
  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const cases = [
    ['half.xlsx', sample.subarray(0, sample.length / 2), 'not-a-workbook'],
    [
      'foto.xlsx',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'not-a-workbook',
    ],
    ['brief.docx', zipWithoutWorkbook(), 'not-a-workbook'],
    ['geheim.xlsx', encrypted, 'encrypted'],
    ['leeg.xlsx', Buffer.alloc(0), 'empty'],
    ['leeg.csv', Buffer.from('\r\n;;\r\n'), 'empty'],
  ] as const;
  for (const [name, bytes, why] of cases) {
    await pick(name, bytes);
    await page.getByText(`${words.troubles[why]} ${name}`).waitFor();
    expect(await fileName().textContent()).toBe(SAMPLE);
  }
  // Five are shown at most; each can be put away.
  for (let left = 5; left >= 0; left -= 1) {
    await page.waitForFunction(
      ([name, count]) => document.querySelectorAll(`button[aria-label="${name}"]`).length === count,
      [words.dismiss, left] as const,
    );
    if (left > 0) await page.getByRole('button', { name: words.dismiss }).last().click();
  }

  await showSheet(page, 'Overview');
  await typeInto(page, 'B3', '1/12/2026');
  expect(await content('Overview', 6, 7)).toBe('1');
});

/** The end of a ZIP directory with nothing in it: a package, but no workbook. */
function zipWithoutWorkbook(): Buffer {
  return Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]);
}
