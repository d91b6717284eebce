/** @jest-environment jsdom */
import { requirementSetsOf } from '../../../src/host/native/requirementSets';
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';
import { at } from '../workbook/build';

const MANIFEST = `<OfficeApp><Requirements><Sets DefaultMinVersion="1.1">
  <Set Name="SharedRuntime"/><Set Name="ExcelApi" MinVersion="1.7"/></Sets></Requirements>
  <VersionOverrides><Requirements><bt:Sets DefaultMinVersion="1.2"><!-- <bt:Set Name="Ghost"/> -->
  <bt:Set Name="ExcelApi" MinVersion='1.9'/><bt:Set Name="CustomFunctionsRuntime"/></bt:Sets></Requirements>
  </VersionOverrides></OfficeApp>`;

const workbook = new Workbook('Demo.xlsx', ['Open items']);

beforeAll(async () => {
  await bootOfficeJs(workbook, {
    requirementSets: requirementSetsOf(MANIFEST),
    enforceSets: true,
    today: [2026, 11, 21],
  });
});

test("the manifest's floor is the highest version asked for of each set", () => {
  expect(requirementSetsOf(MANIFEST)).toEqual({
    SharedRuntime: '1.1',
    ExcelApi: '1.9',
    CustomFunctionsRuntime: '1.2',
  });
});

test('a member above the floor fails by Microsoft’s own check, one within works', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Open items');
    expect(() => sheet.onRowSorted).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
    sheet.autoFilter.load('enabled');
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(false);
  });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
});

test('a request of more than 5 MB is refused and changes nothing', async () => {
  const long = 'x'.repeat(6_000);
  const writing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Open items');
    sheet.getRange('A1:A1000').values = Array.from({ length: 1000 }, () => [long]);
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(workbook.sheets.active.usedRectangle()).toBeNull();
});

test('an answer of more than 5 MB is refused, half of it is not', async () => {
  workbook.cells.enter(at(workbook, 'A1:A3000'), 'é'.repeat(1000), 'user');
  const read = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Open items').getRange(address).load('values');
      await context.sync();
      return range.values.length;
    });
  await expect(read('A1:A3000')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  await expect(read('A1:A1500')).resolves.toBe(1500);
});

test('a range of whole columns has no values, as in Excel', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Open items').getRange('A:F').load('values,address');
    await context.sync();
    expect([range.values, range.address]).toEqual([null, "'Open items'!A:F"]);
  });
});

test('the clock of the window shows the chosen day and goes on', () => {
  const now = new Date();
  expect([now.getFullYear(), now.getMonth() + 1, now.getDate()]).toEqual([2026, 11, 21]);
  expect(Date.now()).toBeGreaterThanOrEqual(now.getTime());
  expect(new Date(2020, 1, 29).getFullYear()).toBe(2020);
  expect(now).toBeInstanceOf(Date);
});
