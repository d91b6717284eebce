import { OfficeMockObject } from 'office-addin-mock';
import { freshSettings } from '../../src/app/settings';
import { createDossierStore } from '../../src/excel/dossierStore';
import { createSelection } from '../../src/excel/selection';
import { createSettings } from '../../src/excel/settings';
import { createSheet } from '../../src/excel/sheet';

/** Failures of Office that a workbook in good order never gives: so a mock, and not the host, raises them. */

/** An error as Office.js raises it: message and statement may quote the sheet. */
const officeError = (code: string): Error =>
  Object.assign(new Error('Klant Peeters'), { code, debugInfo: { errorLocation: 'Range.load' } });

/** An Excel whose requests fail with this code, as they do while a cell is being edited. */
function failingExcel(code: string): OfficeMockObject {
  const excel = new OfficeMockObject({
    context: {
      runtime: { enableEvents: true },
      workbook: {
        tables: { getItemOrNullObject: () => ({ isNullObject: true }) },
        worksheets: {
          active: { name: 'Open items', getUsedRangeOrNullObject: () => ({ load() {} }) },
          getActiveWorksheet() {
            return this['active'];
          },
          onSelectionChanged: { add() {} },
          onActivated: { add() {} },
        },
      },
      sync: () => Promise.reject(officeError(code)),
    },
    run(batch: (context: unknown) => unknown) {
      return batch(this['context']);
    },
  });
  Object.assign(globalThis, { Excel: excel });
  return excel;
}

test.each([
  ['InvalidOperationInCellEditMode', 'workbook-unavailable'],
  ['AccessDenied', 'sheet-protected'],
  ['ResponsePayloadSizeLimitExceeded', 'sheet-too-large'],
  ['SomethingNewerThanUs', 'unexpected'],
])('reading while Excel says %s is %s, and quotes nothing', async (code, expected) => {
  failingExcel(code);
  expect(await createSheet().readActive()).toEqual({
    ok: false,
    error: { code: expected, detail: `${code} at Range.load` },
  });
});

test('a write that fails turns the events on again and says why', async () => {
  const { context } = failingExcel('InvalidOperationInCellEditMode');
  expect(await createDossierStore().append([])).toMatchObject({
    ok: false,
    error: { code: 'workbook-unavailable' },
  });
  expect(context.runtime.enableEvents).toBe(true);
});

test('a selection that cannot be followed is a fault, not an exception', async () => {
  failingExcel('GeneralException');
  expect(await createSelection().watch(() => {})).toMatchObject({ ok: false, error: { code: 'unexpected' } });
});

test('settings that Office does not save are not remembered either', async () => {
  const office = new OfficeMockObject({
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: {
      document: {
        settings: {
          get: () => null,
          set() {},
          saveAsync: (done: (answer: unknown) => void) => done({ status: 'failed', error: { code: 7000 } }),
        },
      },
    },
  });
  office['AsyncResultStatus'].load('Succeeded');
  await office['AsyncResultStatus'].sync();
  Object.assign(globalThis, { Office: office });
  const remembered: string[] = [];
  const memory = { recall: () => null, remember: (text: string) => remembered.push(text) };
  expect(await createSettings(memory).save(freshSettings)).toEqual({
    ok: false,
    error: { code: 'workbook-unavailable', detail: 'settings 7000' },
  });
  expect(remembered).toEqual([]);
});
