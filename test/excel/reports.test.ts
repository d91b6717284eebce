/** @jest-environment jsdom */
import type { NewReport } from '../../src/app/ports';
import { createReports } from '../../src/excel/reports';
import { createSheet } from '../../src/excel/sheet';
import { isReportSheet } from '../../src/wording/ownSheet';
import { excelForEachTest, sheetOf } from './excelWorkbook';
import { countedStamps } from './stamps';

const workbook = excelForEachTest();
const reports = createReports(countedStamps());
const euro = (value: number) => ({ value, format: '#,##0.00' });

const report: NewReport = {
  sheet: 'Kredietblad 2026-11-21',
  columns: [
    { width: 22, align: 'start' },
    { width: 12, align: 'start' },
    { width: 14, align: 'end' },
  ],
  parts: [
    { kind: 'title', text: '=Kredietblad' },
    { kind: 'text', text: 'Geen leveringen meer.', strong: true },
    {
      kind: 'facts',
      facts: [
        ['Klant', '@SUM(1)'],
        ['Limiet', euro(5000)],
        ['Datum', { value: 46347, format: 'dd/mm/yyyy' }],
      ],
    },
    { kind: 'space' },
    { kind: 'heading', text: 'Posten' },
    {
      kind: 'table',
      headers: ['Klant', 'Factuur', 'Openstaand'],
      rows: [
        ['-1', '0012', euro(60.5)],
        ['+A', 'F-2', euro(40)],
      ],
      totals: ['Totaal', '', euro(100.5)],
    },
  ],
  print: { orientation: 'landscape', onePage: false },
};

const shown = () =>
  workbook.sheets.all().flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : []));

const made = async (changes: Partial<NewReport> = {}) => {
  const result = await reports.make({ ...report, ...changes });
  if (!result.ok) throw new Error(result.error.code);
  return sheetOf(workbook, result.value.sheet);
};

test('stands behind the sheet in front and is shown', async () => {
  workbook.sheets.add('Last', 'user');
  expect(await reports.make(report)).toEqual({ ok: true, value: { sheet: 'Kredietblad 2026-11-21' } });
  expect(shown()).toEqual(['Open items', 'Kredietblad 2026-11-21', 'Last']);
  expect(workbook.sheets.active.name).toBe('Kredietblad 2026-11-21');
  expect(workbook.selection).toMatchObject({ row: 0, column: 0 });
});

test('holds plain values from the top down: texts stay texts, numbers have their format', async () => {
  const sheet = await made();
  const contents = Array.from({ length: 12 }, (_, row) =>
    [0, 1, 2].map((column) => sheet.cell(row, column).content),
  );
  expect(contents).toEqual([
    ['=Kredietblad', '', ''],
    ['Dunning\u00a0·\u00a0Kredietblad 2026-11-21', '', ''],
    ['Geen leveringen meer.', '', ''],
    ['Klant', '@SUM(1)', ''],
    ['Limiet', 5000, ''],
    ['Datum', 46347, ''],
    ['', '', ''],
    ['Posten', '', ''],
    ['Klant', 'Factuur', 'Openstaand'],
    ['-1', '0012', 60.5],
    ['+A', 'F-2', 40],
    ['Totaal', '', 100.5],
  ]);
  for (const [row, column] of [
    [0, 0],
    [3, 1],
    [9, 0],
    [9, 1],
  ] as const)
    expect(sheet.cell(row, column)).toMatchObject({ formula: null, numberFormat: '@' });
  expect(sheet.cell(9, 2).numberFormat).toBe('#,##0.00');
  expect(sheet.cell(5, 1).numberFormat).toBe('dd/mm/yyyy');
});

test('looks like a report: large title, header, lines, sums, numbers at the right, no gridlines', async () => {
  const sheet = await made();
  expect(sheet.showsGridlines).toBe(false);
  expect(sheet.cell(0, 0).style).toMatchObject({ bold: true, fontSize: 16, wrap: true });
  expect(sheet.cell(2, 0).style.bold).toBe(true);
  expect(sheet.cell(8, 0).style).toMatchObject({ bold: true, fill: '#F2F2F2', bottom: { line: 'thin' } });
  expect(sheet.cell(9, 0).style).toMatchObject({ bottom: { line: 'thin' }, vertical: 'top', wrap: true });
  expect(sheet.cell(11, 2).style).toMatchObject({
    bold: true,
    horizontal: 'right',
    top: { line: 'thin', colour: '#000000' },
  });
  expect([8, 9, 11].map((row) => sheet.cell(row, 2).style.horizontal)).toEqual(['right', 'right', 'right']);
  // Column B has 12 characters, too few for an amount: it takes the next one too, and a text takes all.
  expect(sheet.merges).toContainEqual({ row: 4, column: 1, rows: 1, columns: 2 });
  expect(sheet.cell(4, 1).style.horizontal).toBe('right');
  expect(sheet.cell(5, 1).style.horizontal).toBe('left');
  expect(sheet.merges).toContainEqual({ row: 0, column: 0, rows: 1, columns: 3 });
  expect(sheet.columnWidths.get(0)).toBeGreaterThan(20);
});

test('is printed on A4, one page wide, with the headers of its table on each page', async () => {
  const sheet = await made();
  expect(sheet.page).toMatchObject({
    orientation: 'landscape',
    paper: 'a4',
    zoom: { wide: 1, tall: null },
    area: { row: 0, column: 0, rows: 12, columns: 3 },
    titleRows: { first: 8, count: 1 },
    texts: { footer: { left: '&A', right: '&P / &N' } },
  });
  const one = await made({ print: { orientation: 'portrait', onePage: true } });
  expect(one.page).toMatchObject({ orientation: 'portrait', zoom: { wide: 1, tall: 1 }, titleRows: null });
});

test('gets a legal name of its own: a number behind it where it is taken', async () => {
  const first = await made({ sheet: 'Beleid [NV/SA]: herinneren en aanmanen' });
  const second = await made({ sheet: 'Beleid [NV/SA]: herinneren en aanmanen' });
  expect(first.name).toBe('Beleid (NV-SA)- herinneren en a');
  expect(second.name).toBe('Beleid (NV-SA)- herinneren en 2');
});

test('a workbook that takes no sheet gets none', async () => {
  workbook.sheets.protectStructure(true);
  const result = await reports.make(report);
  workbook.sheets.protectStructure(false);
  expect(result).toMatchObject({ ok: false, error: { code: 'workbook-protected' } });
  expect(shown()).toHaveLength(1);
});

test('a report that cannot be written leaves no half of it behind', async () => {
  const broken: NewReport = { ...report, columns: [{ width: -100, align: 'start' }] };
  expect(await reports.make(broken)).toMatchObject({ ok: false });
  expect(shown()).toEqual(['Open items']);
});

test('is never taken for a list of open items, as Excel reads it back', async () => {
  await made();
  const grid = await createSheet().readActive();
  expect(grid.ok && isReportSheet(grid.value)).toBe(true);
});
