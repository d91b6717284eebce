/** @jest-environment jsdom */
import { addMissingCustomers } from '../../src/app/addMissingCustomers';
import type { CheckedRun } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import type { Ports } from '../../src/app/ports';
import { sendRun } from '../../src/app/sendRun';
import { freshSettings, unnamedAdministration } from '../../src/app/settings';
import { createCustomerTable } from '../../src/excel/customerTable';
import { createDossierStore } from '../../src/excel/dossierStore';
import { createLedgerStore } from '../../src/excel/ledgerTable';
import { createSheet } from '../../src/excel/sheet';
import { createWorld, memoryPorts, type World } from '../app/memoryPorts';
import { sampleGrid, sampleRows } from '../app/sampleSheet';
import { at, fill, shown } from '../host/workbook/build';
import { excelForEachTest, sheetOf } from './excelWorkbook';
import { countedStamps } from './stamps';

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
  customers: createCustomerTable(countedStamps()),
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

test('two administrations with the same numbers, each on its own sheet, keep to themselves', async () => {
  const { rows, numberFormats } = sampleGrid();
  workbook.sheets.add('NL', 'user');
  const formats = numberFormats.map((row) => [...row]);
  workbook.cells.setNumberFormats(at(workbook, `A1:G${rows.length}`, 'NL'), formats, 'user');
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  fill(workbook, 'A1', cells, 'NL');
  // Of customers whose kind is not known, Belgian law wants the seller's number and what was sold.
  const seller = { ...unnamedAdministration, enterpriseNumber: '0566.988.259', supplies: 'papier' };
  const administrations = [
    { ...seller, id: 'be', name: 'Zonneveld BE', sheet: 'Open items' },
    { ...seller, id: 'nl', name: 'Zonneveld NL', sheet: 'NL' },
  ];
  const world = createWorld(sampleGrid(), { settings: { ...freshSettings, administrations, current: 'be' } });
  const ports: Ports = { ...portsOf(world), ledger: createLedgerStore(countedStamps()) };
  const works = async (current: string) =>
    checked(ports, { ...world, settings: { ...world.settings, current } });

  for (const id of ['be', 'nl'])
    expect(await addMissingCustomers(ports, await works(id), 'nl-BE')).toEqual({ ok: true, value: 3 });
  expect(shown(workbook, 'N1:N7', 'Klanten').flat()).toEqual([
    'Administratie',
    ...['Zonneveld BE', 'Zonneveld BE', 'Zonneveld BE'],
    ...['Zonneveld NL', 'Zonneveld NL', 'Zonneveld NL'],
  ]);
  const addresses = ['be', 'nl'].flatMap((id) => ['a', 'b', 'c'].map((name) => [`${name}@${id}.example`]));
  fill(workbook, 'C2', addresses, 'Klanten');

  for (const id of ['be', 'nl']) {
    const run = await works(id);
    expect(run.compared).toMatchObject({ last: null, fault: null });
    expect(run.proposal.mails.map(({ customer }) => customer.emails.join())).toEqual([
      `a@${id}.example`,
      `b@${id}.example`,
    ]);
    await sendRun(ports, { checked: run, mails: run.proposal.mails });
  }
  expect(
    shown(workbook, 'E2:E7', 'Dossier')
      .flat()
      .map((key) => String(key).slice(0, 9)),
  ).toEqual([...['be|00031|', 'be|00031|', 'be|00044|'], ...['nl|00031|', 'nl|00031|', 'nl|00044|']]);
  for (const id of ['be', 'nl']) {
    const again = await works(id);
    expect(again.proposal.mails).toEqual([]);
    expect(again.compared?.last?.administration).toBe(id);
    expect(again.compared?.comparison?.changes).toEqual([]);
  }
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
