/** @jest-environment jsdom */
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';
import { at, fill, shown } from '../workbook/build';

let workbook: Workbook;
let unknown: string[];

beforeAll(async () => {
  workbook = new Workbook('Demo.xlsx', ['Report', 'Other']);
  ({ unknown } = await bootOfficeJs(workbook, { requirementSets: { ExcelApi: '1.9' }, enforceSets: true }));
});

afterEach(() => {
  expect(unknown.splice(0)).toEqual([]);
});

const onSheet = (run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
  Excel.run(async (context) => {
    await run(context.workbook.worksheets.getItem('Report'), context);
    await context.sync();
  });

const report = () => workbook.sheets.byName('Report');

describe('merged cells', () => {
  test('show the first cell for all, row by row when asked; the others lose what they hold', async () => {
    fill(workbook, 'A1', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    await onSheet(async (sheet) => sheet.getRange('A1:C2').merge(true));
    expect(report()?.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 1, columns: 3 },
    ]);
    expect(shown(workbook, 'A1:C2')).toEqual([
      ['a', '', ''],
      ['d', '', ''],
    ]);
  });

  test('take what is written into the first cell only', async () => {
    await onSheet(async (sheet) => {
      sheet.getRange('A1:C1').values = [['x', 'y', 'z']];
    });
    expect(shown(workbook, 'A1:C1')).toEqual([['x', '', '']]);
  });

  test('move with inserted rows and are not torn apart', async () => {
    await onSheet(async (sheet) => void sheet.getRange('1:1').insert('Down'));
    expect(report()?.merges.map(({ row }) => row)).toEqual([1, 2]);
    const tearing = onSheet(async (sheet) => void sheet.getRange('A1:B1').insert('Down'));
    await expect(tearing).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
    const crossing = onSheet(async (sheet) => sheet.getRange('B2:D2').merge(false));
    await expect(crossing).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('are taken up by larger ones and taken apart', async () => {
    await onSheet(async (sheet) => sheet.getRange('A2:C3').merge(false));
    expect(report()?.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 3 }]);
    await onSheet(async (sheet) => sheet.getRange('C3:D9').unmerge());
    expect(report()?.merges).toEqual([]);
  });
});

test('borders are drawn at the edges and inside, and read back', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('A5:B6').format;
    borders.getItem('EdgeBottom').style = 'Double';
    const inside = borders.getItem('InsideVertical');
    inside.style = 'Continuous';
    inside.weight = 'Medium';
    inside.color = '#123456';
    const [bottom, vertical, top] = (['EdgeBottom', 'InsideVertical', 'EdgeTop'] as const).map((edge) =>
      borders.getItem(edge).load('style,weight,color,sideIndex'),
    );
    await context.sync();
    expect(bottom?.toJSON()).toMatchObject({ style: 'Double', weight: 'Thick', sideIndex: 'EdgeBottom' });
    expect(vertical?.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#123456' });
    expect(top?.style).toBe('None');
  });
  const medium = { line: 'medium', colour: '#123456' };
  expect(report()?.cell(4, 0).style).toEqual({ right: medium });
  expect(report()?.cell(5, 1).style).toEqual({ left: medium, bottom: { line: 'double', colour: '#000000' } });
  await onSheet(async (sheet) => {
    sheet.getRange('A5:B6').format.borders.getItem('InsideVertical').style = 'None';
  });
  expect(report()?.cell(4, 0).style).toEqual({});
});

test('fonts, alignment and row heights', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A8:A9');
    format.font.size = 16;
    format.font.name = 'Georgia';
    format.font.underline = 'Single';
    format.verticalAlignment = 'Top';
    format.indentLevel = 2;
    format.rowHeight = 40;
    const all = sheet.getRange('A7:A9').format.load('rowHeight,verticalAlignment');
    format.load('rowHeight,verticalAlignment,indentLevel');
    format.font.load('size,name,underline');
    await context.sync();
    expect([format.rowHeight, format.verticalAlignment, format.indentLevel]).toEqual([40, 'Top', 2]);
    expect([all.rowHeight, all.verticalAlignment]).toEqual([null, null]);
    expect([format.font.size, format.font.name, format.font.underline]).toEqual([16, 'Georgia', 'Single']);
    format.autofitRows();
    format.load('rowHeight');
    await context.sync();
    expect(format.rowHeight).toBe(15);
  });
});

test('pages: orientation, paper, zoom, margins, what is printed and repeated, header and footer', async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 36;
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.setPrintArea('A1:C9');
    pageLayout.setPrintTitleRows('$2:$3');
    const { headersFooters } = pageLayout;
    headersFooters.defaultForAllPages.centerHeader = 'Policy && rules';
    headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    headersFooters.state = 'FirstAndDefault';
    headersFooters.firstPage.leftFooter = '&A';
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    pageLayout.load('orientation,paperSize,zoom,topMargin,leftMargin,bottomMargin');
    headersFooters.defaultForAllPages.load('centerHeader');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      topMargin: 36,
      leftMargin: 72,
      bottomMargin: 54,
    });
    expect([rows.address, columns.isNullObject]).toEqual(['Report!2:3', true]);
    expect(headersFooters.defaultForAllPages.centerHeader).toBe('Policy && rules');
  });
  expect(report()?.page).toMatchObject({
    area: { row: 0, column: 0, rows: 9, columns: 3 },
    texts: { footer: { right: '&P / &N' } },
    firstTexts: { footer: { left: '&A' } },
  });
  const silly = onSheet(async (sheet) => {
    sheet.pageLayout.zoom = { scale: 5 };
  });
  await expect(silly).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('what is printed moves with its rows', () => {
  workbook.shifter.insert(at(workbook, '1:2'), 'down', 'user');
  expect(report()?.page).toMatchObject({ area: { row: 2, rows: 9 }, titleRows: { first: 3, count: 2 } });
});

test('gridlines, frozen panes and the place of a sheet', async () => {
  await onSheet(async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(2);
    sheet.position = 1;
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('showGridlines,position');
    await context.sync();
    expect([sheet.showGridlines, sheet.position, frozen.address]).toEqual([false, 1, 'Report!1:2']);
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
    await context.sync();
    expect(report()?.frozen).toEqual({ rows: 1, columns: 2 });
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('a protected structure refuses sheets to come, go, move and hide', async () => {
  await onSheet(async (_sheet, context) => {
    const { protection } = context.workbook;
    protection.protect();
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  const refused: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
    (_sheet, context) => context.workbook.worksheets.add('New'),
    (sheet) => sheet.delete(),
    (sheet) => {
      sheet.position = 0;
    },
    (sheet) => {
      sheet.visibility = 'Hidden';
    },
    (sheet) => {
      sheet.name = 'Other name';
    },
  ];
  for (const change of refused)
    await expect(onSheet(async (sheet, context) => change(sheet, context))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  await onSheet(async (_sheet, context) => context.workbook.protection.unprotect());
  expect(workbook.sheets.isStructureProtected).toBe(false);
});
