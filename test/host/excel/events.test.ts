/** @jest-environment jsdom */
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';
import { at, fill } from '../workbook/build';

let workbook: Workbook;
let heard: string[] = [];

/** Events arrive a few promises later: this lets them pass. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeAll(async () => {
  workbook = new Workbook('Demo.xlsx', ['Open items', 'Overview']);
  await bootOfficeJs(workbook);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address, source, triggerSource, changeType }) => {
      heard.push(`book ${changeType} ${address} ${source} ${triggerSource}`);
    });
    const sheet = worksheets.getItem('Open items');
    sheet.onChanged.add(async ({ address }) => {
      heard.push(`sheet ${address}`);
    });
    sheet.onSelectionChanged.add(async ({ address }) => {
      heard.push(`selected ${address}`);
    });
    worksheets.onActivated.add(async ({ worksheetId }) => {
      heard.push(`activated ${workbook.sheets.byId(worksheetId)?.name}`);
    });
    worksheets.onCalculated.add(async ({ address }) => {
      heard.push(`calculated ${address}`);
    });
    context.workbook.onSelectionChanged.add(async () => {
      heard.push('document selection');
    });
    await context.sync();
  });
});

beforeEach(() => {
  heard = [];
});

test("the user's edit is told with its place", async () => {
  fill(workbook, 'B2', [['x', 'y']]);
  await settle();
  expect(heard.sort()).toEqual(['book RangeEdited B2:C2 Local Unknown', 'sheet B2:C2']);
});

test("the add-in's own edit is told as its own", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Overview').getRange('A1').values = [[1]];
    await context.sync();
  });
  await settle();
  expect(heard).toEqual(['book RangeEdited A1 Local ThisLocalAddin']);
});

test('formats and calculated values are no edits', async () => {
  fill(workbook, 'D4', [['=1']]);
  await settle();
  heard = [];
  workbook.cells.setNumberFormats(at(workbook, 'D4'), '0', 'user');
  workbook.calculation.write(workbook.sheets.active.id, [{ row: 3, column: 3, result: 1 }]);
  await settle();
  expect(heard).toEqual(['calculated D4']);
});

test('with events off nothing is told, with events on again it is', async () => {
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Overview').getRange('A2').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([]);
  fill(workbook, 'A1', [['again']]);
  await settle();
  expect(heard).toContain('sheet A1');
});

test('inserted rows are told as such', async () => {
  workbook.shifter.insert(at(workbook, '5:6'), 'down', 'user');
  await settle();
  expect(heard).toContain('book RowInserted 5:6 Local Unknown');
});

test('selecting and going to another sheet are told', async () => {
  workbook.select(at(workbook, 'C7'), 'user');
  await settle();
  expect(heard.sort()).toEqual(['document selection', 'selected C7']);
  heard = [];
  workbook.select(at(workbook, 'A1', 'Overview'), 'user');
  await settle();
  expect(heard.sort()).toEqual(['activated Overview', 'document selection']);
  workbook.select(at(workbook, 'C7', 'Open items'), 'user');
});

test('the add-in can ask for the selection and select', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect([cell.address, selected.address]).toEqual(["'Open items'!C7", "'Open items'!C7"]);
    context.workbook.worksheets.getItem('Overview').getRange('B2:B3').select();
    await context.sync();
  });
  expect(workbook.selection).toEqual(at(workbook, 'B2:B3', 'Overview'));
});

test('the range of an event follows later insertions', async () => {
  const asked: Promise<string>[] = [];
  const { result } = await Excel.run(async (context) => {
    const registration = context.workbook.worksheets.getItem('Overview').onChanged.add(async (event) => {
      if (event.changeType !== 'RangeEdited') return;
      workbook.shifter.insert(at(workbook, '1:1', 'Overview'), 'down', 'user');
      asked.push(
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          return range.address;
        }),
      );
    });
    await context.sync();
    return { result: registration };
  });
  fill(workbook, 'C3', [['x']], 'Overview');
  await settle();
  expect(await asked[0]).toBe('Overview!C4');
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  const before = asked.length;
  fill(workbook, 'C3', [['y']], 'Overview');
  await settle();
  expect(asked).toHaveLength(before);
});
