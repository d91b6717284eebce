/** @jest-environment jsdom */
import { addMissingCustomers } from '../../src/app/addMissingCustomers';
import type { CheckedRun } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import type { Ports } from '../../src/app/ports';
import { sendRun } from '../../src/app/sendRun';
import { createCustomerTable } from '../../src/excel/customerTable';
import { createDossierStore } from '../../src/excel/dossierStore';
import { createSheet } from '../../src/excel/sheet';
import { createWorld, memoryPorts, type World } from '../app/memoryPorts';
import { sampleGrid, sampleRows } from '../app/sampleSheet';
import { at, fill, shown } from '../host/workbook/build';
import { excelForEachTest, sheetOf } from './excelWorkbook';

const workbook = excelForEachTest();
beforeEach(() => {
  const named = sampleRows.map((row) => (row[0] === '00044' ? row.with(1, "'=Café") : row));
  const { rows, numberFormats } = sampleGrid(named);
  const formats = numberFormats.map((row) => [...row]);
  workbook.cells.setNumberFormats(at(workbook, `A1:G${rows.length}`), formats, 'user');
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  fill(workbook, 'A1', cells);
});

/** The workbook by Office.js, mail in memory. */
const portsOf = (world: World): Ports => ({
  ...memoryPorts(world),
  sheet: createSheet(),
  customers: createCustomerTable(),
  dossier: createDossierStore(),
});

async function checked(ports: Ports, world: World): Promise<CheckedRun> {
  const { settings, today: asOf } = world;
  const run = await checkRun(ports, { settings, language: 'nl-BE', asOf });
  if (!run.ok) throw new Error(run.error.code);
  return run.value;
}

/** Adds the customers, gives them addresses, and sends what is proposed. */
async function sendAll(ports: Ports, world: World): Promise<void> {
  expect(await addMissingCustomers(ports, await checked(ports, world), 'nl-BE')).toEqual({
    ok: true,
    value: 3,
  });
  fill(workbook, 'C2', [['a@peeters.example'], ['b@cafe.example'], ['c@mueller.example']], 'Klanten');
  const run = await checked(ports, world);
  expect(await sendRun(ports, { checked: run, mails: run.proposal.mails })).toMatchObject({
    ok: true,
    value: { outcomes: [{ state: 'sent' }, { state: 'sent' }], unfiled: null },
  });
}

test('from the sheet to the dossier row; a second run proposes nothing', async () => {
  const world = createWorld(sampleGrid());
  const ports = portsOf(world);
  await sendAll(ports, world);
  expect(shown(workbook, 'F2:F4', 'Dossier')).toEqual([['00031'], ['00031'], ['00044']]);
  expect(sheetOf(workbook, 'Klanten').cell(2, 1)).toMatchObject({ content: '=Café', formula: null });
  expect((await checked(ports, world)).proposal.mails).toEqual([]);
});

test('after closing without saving, the dossier is written again from the mailbox', async () => {
  const world = createWorld(sampleGrid());
  const ports = portsOf(world);
  await sendAll(ports, world);
  const before = shown(workbook, 'A1:G4', 'Dossier');
  workbook.sheets.remove(sheetOf(workbook, 'Dossier'), 'user');
  const again = await checked(ports, world);
  expect(again.recovered).toBe(3);
  expect(again.proposal.mails).toEqual([]);
  expect(shown(workbook, 'A1:F4', 'Dossier')).toEqual(before.map((row) => row.slice(0, 6)));
});

test('an amount typed over between check and sending stops everything', async () => {
  const world = createWorld(sampleGrid());
  const ports = portsOf(world);
  await addMissingCustomers(ports, await checked(ports, world), 'nl-BE');
  fill(workbook, 'C2', [['a@peeters.example']], 'Klanten');
  const run = await checked(ports, world);
  workbook.cells.enter(at(workbook, 'G4', 'Open items'), [[499]], 'user');
  expect(await sendRun(ports, { checked: run, mails: run.proposal.mails })).toMatchObject({
    ok: false,
    error: { code: 'sheet-changed' },
  });
  expect(world.mailbox).toEqual([]);
});
