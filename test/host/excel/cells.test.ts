/** @jest-environment jsdom */
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';
import { at, fill, shown } from '../workbook/build';

let workbook: Workbook;
let unknown: string[];

beforeAll(async () => {
  workbook = new Workbook('Demo.xlsx', ['Open items', 'Empty', 'Locked', 'Shifting']);
  fill(workbook, 'A1', [
    ['Customer', 'Amount'],
    ['Acme', 1234.5],
  ]);
  workbook.cells.setNumberFormats(at(workbook, 'B2'), '#,##0.00', 'user');
  ({ unknown } = await bootOfficeJs(workbook));
});

afterEach(() => {
  expect(unknown.splice(0)).toEqual([]);
});

const sheet = (context: Excel.RequestContext, name = 'Open items') =>
  context.workbook.worksheets.getItem(name);

test('reads values, formulas, formats, text and the place of a range', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getUsedRangeOrNullObject(true);
    range.load(
      'values,formulas,numberFormat,text,address,rowIndex,columnIndex,rowCount,columnCount,hasSpill',
    );
    await context.sync();
    expect(range.values).toStrictEqual([
      ['Customer', 'Amount'],
      ['Acme', 1234.5],
    ]);
    expect(range.numberFormat).toStrictEqual([
      ['General', 'General'],
      ['General', '#,##0.00'],
    ]);
    expect(range.text[1]).toEqual(['Acme', '1,234.50']);
    expect(range.address).toBe("'Open items'!A1:B2");
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([0, 0, 2, 2]);
    expect(range.hasSpill).toBe(false);
  });
});

test('an empty sheet has no used range', async () => {
  await Excel.run(async (context) => {
    const nothing = sheet(context, 'Empty').getUsedRangeOrNullObject(true);
    const below = nothing.getOffsetRange(1, 0);
    const first = sheet(context, 'Empty').getUsedRange().load('address');
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
    expect(below.isNullObject).toBe(true);
    expect(first.address).toBe('Empty!A1');
  });
});

test('writes values as Excel reads them, formulas, formats and styles', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('D1:E2');
    range.numberFormat = [
      ['@', 'General'],
      ['@', 'dd/mm/yyyy'],
    ];
    range.values = [
      ['=1+1', '12'],
      ['007', 46347],
    ];
    sheet(context).getRange('F1').formulas = [['=SUM(B2)']];
    range.format.font.bold = true;
    range.format.fill.color = '#ffeecc';
    range.format.wrapText = true;
    range.format.columnWidth = 96;
    await context.sync();
    range.format.fill.load('color');
    range.format.load('columnWidth,wrapText,font/bold');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFEECC');
    expect(range.format.font.bold).toBe(true);
    expect(range.format.columnWidth).toBeCloseTo(96, 6);
  });
  expect(shown(workbook, 'D1:E2')).toEqual([
    ['=1+1', 12],
    ['007', 46347],
  ]);
  expect(workbook.sheets.active.cell(0, 5).formula).toBe('=SUM(B2)');
  expect(workbook.sheets.active.cell(0, 3)).toMatchObject({
    formula: null,
    style: { bold: true, fill: '#FFEECC', wrap: true },
  });
  expect(workbook.sheets.active.columnWidths.get(3)).toBeCloseTo(16.86, 6);
});

test('more than 1500 cells arrive whole, though office.js splits them', async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [`c${row}`, row]);
  await Excel.run(async (context) => {
    sheet(context, 'Empty').getRange('A1:B2000').values = rows;
    await context.sync();
    sheet(context, 'Empty').getRange('A1:B2000').clear();
    await context.sync();
  });
  await Excel.run(async (context) => {
    const range = sheet(context, 'Empty').getRangeByIndexes(0, 0, 2000, 2);
    range.values = rows;
    range.load('values');
    await context.sync();
    expect(range.values).toStrictEqual(rows);
  });
});

test('cuts and extends ranges', async () => {
  await Excel.run(async (context) => {
    const start = sheet(context).getRange('B2:C3');
    const ranges = [
      start.getCell(0, 1),
      start.getRow(1),
      start.getOffsetRange(1, -1),
      start.getResizedRange(2, 0),
      start.getBoundingRect('E9'),
      start.getIntersectionOrNullObject('C3:D4'),
      start.getIntersectionOrNullObject('G7'),
      start.getEntireRow(),
      start.getEntireColumn(),
      start.getLastCell(),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    expect(ranges.map((range) => (range.isNullObject ? null : range.address.split('!')[1]))).toEqual([
      'C2',
      'B3:C3',
      'A3:B4',
      'B2:C5',
      'B2:E9',
      'C3',
      null,
      '2:3',
      'B:C',
      'C3',
    ]);
  });
});

test('ranges move with the rows and columns inserted before them', async () => {
  fill(workbook, 'A1', [['a'], ['b'], ['c']], 'Shifting');
  await Excel.run(async (context) => {
    const kept = sheet(context, 'Shifting').getRange('A2').load('address,values');
    await context.sync();
    const inserted = sheet(context, 'Shifting').getRange('1:2').insert('Down').load('address');
    kept.load('address,values');
    await context.sync();
    expect([kept.address, kept.values]).toEqual(['Shifting!A4', [['b']]]);
    expect(inserted.address).toBe('Shifting!1:2');
    sheet(context, 'Shifting').getRange('A1:A3').delete('Up');
    kept.load('address');
    await context.sync();
    expect(kept.address).toBe('Shifting!A1');
    kept.delete('Up');
    kept.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a failing statement is named; what came before it stays done', async () => {
  await Excel.run(async (context) => {
    sheet(context).getRange('H1').values = [['before']];
    const ghost = context.workbook.worksheets.getItem('Ghost');
    ghost.load('name');
    const error: OfficeExtension.Error = await context.sync().then(
      () => {
        throw new Error('expected to fail');
      },
      (caught) => caught,
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.statement).toMatch(/^var \w+ = worksheets\.getItem\(\.\.\.\);$/);
  });
  expect(shown(workbook, 'H1')).toEqual([['before']]);
});

test('values of another size are refused', async () => {
  await expect(
    Excel.run(async (context) => {
      sheet(context).getRange('A10:B11').values = [['one', 'row']];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a protected sheet says so and refuses writes', async () => {
  const locked = workbook.sheets.byName('Locked');
  if (!locked) throw new Error('sheet expected');
  workbook.sheets.setProtected(locked, true);
  await Excel.run(async (context) => {
    const { protection } = sheet(context, 'Locked').load('protection/protected');
    await context.sync();
    expect(protection.protected).toBe(true);
    sheet(context, 'Locked').getRange('A1').values = [['x']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });
  expect(shown(workbook, 'A1', 'Locked')).toEqual([['']]);
});

test('an active filter can be seen', async () => {
  workbook.sheets.active.filter = { row: 0, column: 0, rows: 2, columns: 2 };
  workbook.sheets.active.filterHidesRows = true;
  await Excel.run(async (context) => {
    const filter = sheet(context).autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
  });
});

test('a spilled area shows', async () => {
  fill(workbook, 'K1', [['=AREA()']]);
  const { id } = workbook.sheets.active;
  workbook.calculation.write(id, [{ row: 0, column: 10, result: [[1], [2]] }]);
  await Excel.run(async (context) => {
    const both = sheet(context).getRange('K1:K2').load('hasSpill,formulas,values');
    const mixed = sheet(context).getRange('K1:L2').load('hasSpill');
    await context.sync();
    expect([both.hasSpill, both.formulas, both.values]).toEqual([true, [['=AREA()'], [2]], [[1], [2]]]);
    expect(mixed.hasSpill).toBeNull();
  });
});

test('columns fit their longest text', async () => {
  fill(workbook, 'N1', [['a text of some length']]);
  await Excel.run(async (context) => {
    sheet(context).getRange('N:N').format.autofitColumns();
    await context.sync();
  });
  expect(workbook.sheets.active.columnWidths.get(13)).toBe(23);
});
