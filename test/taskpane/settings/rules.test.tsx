/** @jest-environment jsdom */
import { shippedProcedures } from '../../../src/core/dunning/shippedProcedures';
import { procedureSeed } from '../../../src/wording/tables/seeds';
import { rawTable } from '../../app/memoryPorts';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());
const openSettings = () => pane.click('nav button', 'Instellingen');

const HEADERS = ['Procedure', 'Niveau', 'Dagen na vervaldag', 'Kanaal', 'Tekst'];
const procedures = (...rows: readonly (readonly string[])[]) => ({
  rules: {
    procedures: rawTable({ sheet: 'Procedures', headers: HEADERS, rows }),
    rates: null,
    rules: null,
    texts: null,
  },
});

test('without tables the rules are those of the product', async () => {
  pane = await mount();
  await openSettings();
  expect(pane.text()).toContain('5 procedures van Dunning');
  expect(pane.text()).toContain('bekend tot en met 31/12/2026');
  expect(pane.text()).toContain('28 instellingen op hun standaard');
});

test('a button puts a table into the workbook, in the language of the pane, and shows it', async () => {
  pane = await mount({}, 'fr');
  await pane.click('nav button', 'Paramètres');
  await pane.click('button', 'Créer la table: Procédures');
  const { procedures: made } = pane.world.rules;
  expect(made).toEqual(rawTable({ sheet: 'Procédures', ...procedureSeed(shippedProcedures.values(), 'fr') }));
  expect(pane.world.shown).toEqual([{ sheet: 'Procédures', row: 1, column: 1 }]);
  expect(pane.text()).toContain('Table de 5 procédures');
  await pane.click('button', 'Montrer la table: Procédures');
  expect(pane.world.shown).toHaveLength(2);
});

test('a row that is wrong is told with its way out and its row, until it is mended', async () => {
  pane = await mount(
    procedures(['Huis', '1', '20', 'mail', 'niveau 1'], ['Huis', '2', '10', 'mail', 'niveau 2']),
  );
  await openSettings();
  expect(pane.text()).toContain('Tabel met 0 procedures');
  expect(pane.text()).toContain(
    'Rij 3: Procedure “Huis”, niveau 2. 10 dagen is minder dan in de rij erboven.',
  );
  await pane.click('button', 'Tonen in blad: rij 3');
  expect(pane.world.shown).toEqual([{ sheet: 'Procedures', row: 3, column: 1 }]);
  pane.world.rules = procedures(['Huis', '1', '20', 'mail', 'niveau 1']).rules;
  await pane.click('button', 'Opnieuw lezen');
  expect(pane.text()).toContain('Tabel met 1 procedure');
  expect(pane.has('button', 'Opnieuw lezen')).toBe(false);
});

test('a workbook that does not answer can be asked again', async () => {
  pane = await mount({ faults: { 'rules.read': [{ code: 'workbook-unavailable', detail: 'busy' }] } });
  await openSettings();
  expect(pane.has('[role=alert]', '')).toBe(true);
  await pane.click('[role=alert] button', 'Opnieuw proberen');
  expect(pane.text()).toContain('5 procedures van Dunning');
});

test('a table that cannot be made says why', async () => {
  pane = await mount({
    faults: { 'rules.make': [{ code: 'sheet-protected', detail: '', sheet: 'Procedures' }] },
  });
  await openSettings();
  await pane.click('button', 'Tabel maken: Procedures');
  expect(pane.has('[role=alert]', 'Procedures')).toBe(true);
  expect(pane.world.rules.procedures).toBeNull();
});

test('in a run, a wrong rule waits until it is accepted, and the way to its row is there', async () => {
  pane = await mount(procedures(['Huis', '1', '20', 'postduif', 'niveau 1']));
  await pane.click('button', 'Lees dit blad');
  expect(pane.text()).toContain('1 regel in het werkboek klopt niet');
  expect(pane.text()).toContain('Het kanaal “postduif” bestaat niet');
  await pane.click('button', 'Tonen in blad: rij 2');
  expect(pane.world.shown.at(-1)).toEqual({ sheet: 'Procedures', row: 2, column: 1 });
});

test('a procedure of the workbook decides in a run: its days are those of the table', async () => {
  pane = await mount(procedures(['standaard', '1', '14', 'mail', 'niveau 1']));
  await pane.click('button', 'Lees dit blad');
  expect(pane.text()).toContain('Eigen regels gelezen');
  await pane.click('button', 'Naar het voorstel');
  // 12 days late is too early now, 15 days is not: 50 of the 150 are asked.
  expect(pane.text()).toContain('Ooststraat50,00');
  expect(pane.text()).not.toContain('150,00');
});
