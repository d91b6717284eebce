import { dossierMarkKey } from '../../src/core/index';
import { Workbook } from '../../src/host/workbook/workbook';
import { bootOfficeJs } from '../host/officeJs';

/** The manifest's floor: a call of anything newer fails in these tests. */
const FLOOR = { ExcelApi: '1.9', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' };

/** Office.js on a workbook that each test empties; `unknown` lists members that the host does not have. */
export async function bootExcel(): Promise<{ workbook: Workbook; unknown: readonly string[] }> {
  const workbook = new Workbook('Book.xlsx', ['Open items']);
  return { workbook, unknown: await bootOn(workbook) };
}

const bootOn = async (workbook: Workbook): Promise<readonly string[]> =>
  (await bootOfficeJs(workbook, { requirementSets: FLOOR, enforceSets: true })).unknown;

/**
 * Office.js on a workbook that each test finds empty. Ends the file of tests where office.js asked for what the host
 * does not have.
 */
export function excelForEachTest(): Workbook {
  const workbook = new Workbook('Book.xlsx', ['Open items']);
  let unknown: readonly string[] = [];
  beforeAll(async () => {
    unknown = await bootOn(workbook);
  });
  beforeEach(() => emptied(workbook));
  afterAll(() => expect(unknown).toEqual([]));
  return workbook;
}

/** Removes everything; one empty sheet *Open items* is left. */
function emptied(workbook: Workbook): void {
  const fresh = workbook.sheets.add(undefined, 'user');
  if (!fresh.ok) throw new Error(fresh.error.code);
  for (const sheet of [...workbook.sheets.all()])
    if (sheet !== fresh.value) workbook.sheets.remove(sheet, 'user');
  workbook.sheets.rename(fresh.value, 'Open items', 'user');
  workbook.sheets.activate(fresh.value, 'user');
  workbook.settings.replace([]);
  // Office.js has a copy of its own.
  Office.context.document.settings.remove(dossierMarkKey);
}

/** The sheet of a name; a missing one ends the test. */
export function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheets.byName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The bridge of office.js in the window, as far as a test listens in on it. */
interface HeardBridge {
  sendMessageToHost: (text: string) => void;
}

/**
 * What is asked of the host from now on, as texts: the list grows by one for each sync. The request by which
 * `Excel.run` lets go of its objects in the end asks for nothing and is not counted.
 */
export function heardRequests(): readonly string[] {
  const { _richApiNativeBridge: bridge } = window as unknown as { _richApiNativeBridge: HeardBridge };
  const requests: string[] = [];
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (text) => {
    if (!text.includes('"_RemoveReference"')) requests.push(text);
    send(text);
  };
  return requests;
}
