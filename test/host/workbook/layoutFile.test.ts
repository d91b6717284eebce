import ExcelJS from 'exceljs';
import { openWorkbook, saveWorkbook } from '../../../src/host/workbook/file';
import { readHeader, writeHeader } from '../../../src/host/workbook/file/headerText';
import { PLAIN_TEXTS } from '../../../src/host/workbook/pageLayout';
import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill } from './build';

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const result = await openWorkbook(bytes, 'Book.xlsx');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function asOthersRead(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return book;
}

/** A workbook that was never a file, laid out in every way. */
function laidOut(): Workbook {
  const workbook = new Workbook('Book.xlsx', ["Year's report"]);
  const sheet = workbook.sheets.active;
  fill(workbook, 'A1', [
    ['Policy', ''],
    ['x', 1],
  ]);
  const { layout, cells } = workbook;
  layout.merge(at(workbook, 'A1:B1'), false, 'user');
  layout.setRowHeight(sheet, 0, 1, 33);
  layout.setGridlines(sheet, false);
  layout.freeze(sheet, 1, 0);
  layout.setPage(sheet, {
    orientation: 'landscape',
    paper: 'a4',
    zoom: { wide: 1, tall: null },
    margins: { ...sheet.page.margins, left: 1 },
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    titleRows: { first: 0, count: 1 },
    texts: { ...PLAIN_TEXTS, footer: { left: '&A', centre: '', right: '&P / &N' } },
  });
  cells.setStyle(
    at(workbook, 'A1'),
    {
      fontSize: 16,
      underline: true,
      vertical: 'top',
      indent: 1,
      bottom: { line: 'medium', colour: '#FF0000' },
    },
    'user',
  );
  workbook.sheets.protectStructure(true);
  return workbook;
}

test('another program finds the layout in a new file', async () => {
  const book = await asOthersRead(await saveWorkbook(laidOut()));
  const sheet = book.getWorksheet("Year's report");
  expect(sheet?.getCell('B1').isMerged).toBe(true);
  expect(sheet?.getRow(1).height).toBe(33);
  expect(sheet?.views).toMatchObject([{ showGridLines: false, state: 'frozen', ySplit: 1 }]);
  expect(sheet?.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: 'A1:B2',
    printTitlesRow: '1:1',
  });
  expect(sheet?.pageSetup.margins).toMatchObject({ left: 1, top: 0.75 });
  expect(sheet?.headerFooter.oddFooter).toBe('&L&A&R&P / &N');
  expect(sheet?.getCell('A1').font).toMatchObject({ size: 16, underline: true });
  expect(sheet?.getCell('A1').border).toMatchObject({ bottom: { style: 'medium' } });
  expect(sheet?.getCell('A1').alignment).toMatchObject({ vertical: 'top' });
});

test('opening the file again, changing it and saving it again keeps the layout', async () => {
  const workbook = await opened(await saveWorkbook(laidOut()));
  const before = laidOut().sheets.active;
  const sheet = workbook.sheets.active;
  expect(workbook.sheets.isStructureProtected).toBe(true);
  expect([sheet.merges, [...sheet.rowHeights], sheet.frozen, sheet.showsGridlines]).toEqual([
    before.merges,
    [[0, 33]],
    { rows: 1, columns: 0 },
    false,
  ]);
  expect(sheet.page).toEqual(before.page);
  expect(sheet.cell(0, 0).style).toEqual(before.cell(0, 0).style);

  workbook.shifter.insert(at(workbook, '1:1'), 'down', 'user');
  workbook.layout.freeze(sheet, 0, 0);
  const again = (await opened(await saveWorkbook(workbook))).sheets.active;
  expect(again.merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 2 }]);
  expect([...again.rowHeights]).toEqual([[1, 33]]);
  expect(again.page).toMatchObject({ area: { row: 1, rows: 2 }, titleRows: { first: 1, count: 1 } });
  expect(again.frozen).toEqual({ rows: 0, columns: 0 });
});

test('pages of another program stay as they are until they are changed', async () => {
  const foreign = new ExcelJS.Workbook();
  foreign
    .addWorksheet('A', {
      pageSetup: {
        horizontalCentered: true,
        margins: { left: 0.1, right: 0.2, top: 0.3, bottom: 0.4, header: 0.5, footer: 0.6 },
      },
      headerFooter: { oddHeader: 'Middle', differentFirst: true, firstFooter: '&RFirst' },
    })
    .getCell('A1').value = 1;
  const workbook = await opened(new Uint8Array(await foreign.xlsx.writeBuffer()));
  expect(workbook.sheets.active.page).toMatchObject({
    centred: { horizontally: true, vertically: false },
    texts: { header: { centre: 'Middle' } },
    firstTexts: { footer: { right: 'First' } },
  });
  workbook.layout.setPage(workbook.sheets.active, { orientation: 'landscape' });
  const saved = (await asOthersRead(await saveWorkbook(workbook))).getWorksheet('A');
  expect(saved?.pageSetup).toMatchObject({
    orientation: 'landscape',
    horizontalCentered: true,
    margins: { left: 0.1 },
  });
  expect(saved?.headerFooter).toMatchObject({ differentFirst: true, firstFooter: '&RFirst' });
});

test.each([
  ['&LPolicy&R&P', { left: 'Policy', centre: '', right: '&P' }],
  ['Middle', { left: '', centre: 'Middle', right: '' }],
  ['&Lone && two&C&D', { left: 'one && two', centre: '&D', right: '' }],
  [undefined, { left: '', centre: '', right: '' }],
])('the header %j', (text, texts) => {
  expect(readHeader(text)).toEqual(texts);
  expect(readHeader(writeHeader(texts))).toEqual(texts);
});
