import {
  IUniverInstanceService,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook as ViewBook,
} from '@univerjs/core';
import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill } from '../workbook/build';
import { bench } from './bench';

let close: () => void = () => undefined;
afterEach(() => close());

/** The sheets as the view has them. */
function shownIn(workbook: Workbook) {
  const made = bench(workbook);
  close = made.close;
  const book = () =>
    made.univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<ViewBook>(UniverInstanceType.UNIVER_SHEET);
  return (): IWorkbookData['sheets'][string] => {
    const data = book()?.save();
    const sheet = data?.sheets[data.sheetOrder[0] ?? ''];
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };
}

function layOut(workbook: Workbook): void {
  const sheet = workbook.sheets.active;
  workbook.layout.merge(at(workbook, 'A1:B1'), false, 'add-in');
  workbook.layout.setRowHeight(sheet, 0, 1, 30);
  workbook.layout.setGridlines(sheet, false);
  workbook.layout.freeze(sheet, 1, 0);
}

const merged = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 };

test('a sheet is shown as it was laid out before', () => {
  const workbook = new Workbook('Test.xlsx', ['Data']);
  fill(workbook, 'A1', [['Title', 'x']]);
  layOut(workbook);
  expect(shownIn(workbook)()).toMatchObject({
    mergeData: [merged],
    showGridlines: 0,
    freeze: { ySplit: 1 },
    rowData: { 0: { h: 40, ia: 0 } },
  });
});

test('what an add-in lays out is shown, and taken back', () => {
  const workbook = new Workbook('Test.xlsx', ['Data']);
  const shown = shownIn(workbook);
  fill(workbook, 'A1', [['Title', 'x']]);
  layOut(workbook);
  expect(shown()).toMatchObject({
    mergeData: [merged],
    showGridlines: 0,
    freeze: { ySplit: 1 },
    rowData: { 0: { h: 40, ia: 0 } },
  });
  workbook.shifter.insert(at(workbook, '1:1'), 'down', 'add-in');
  expect(shown().mergeData).toMatchObject([{ ...merged, startRow: 1, endRow: 1 }]);
  workbook.layout.unmerge(at(workbook, 'A2'), 'add-in');
  workbook.layout.setGridlines(workbook.sheets.active, true);
  workbook.layout.freeze(workbook.sheets.active, 0, 0);
  expect(shown()).toMatchObject({ mergeData: [], showGridlines: 1, freeze: { ySplit: 0 } });
});

test('borders, sizes and wrapped texts reach the view, and a typed entry keeps them', () => {
  const workbook = new Workbook('Test.xlsx', ['Data']);
  const shown = shownIn(workbook);
  fill(workbook, 'A1', [['one two three four five six']]);
  const style = {
    bold: true,
    fontSize: 16,
    wrap: true,
    underline: true,
    vertical: 'top',
    indent: 1,
    bottom: { line: 'thin', colour: '#BFBFBF' },
  } as const;
  workbook.cells.setStyle(at(workbook, 'A1'), style, 'add-in');
  const [row] = Object.values(shown().rowData ?? {});
  expect(row?.ah).toBeGreaterThan(40);
  expect(workbook.sheets.active.cell(0, 0).style).toEqual(style);
});
