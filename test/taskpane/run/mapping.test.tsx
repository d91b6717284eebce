/** @jest-environment jsdom */

import axe from 'axe-core';
import { act } from 'react';
import { freshSettings, unnamedAdministration, withAdministration } from '../../../src/app/settings';
import type { CellValue } from '../../../src/core/reading/grid';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'button';
const SERIAL = 46347;

/** A sheet under these names: two items of two customers. */
const gridUnder = (names: readonly string[], rows: readonly (readonly CellValue[])[]) => ({
  ...sampleGrid(),
  rows: [names, ...rows],
  numberFormats: [names, ...rows].map((row) => row.map((_, at) => (at === 3 ? 'dd/mm/yyyy' : 'General'))),
});
/** Two amounts; none of the words says that the seventh column has the due date. */
const odd = gridUnder(
  ['Klantnr', 'Naam', 'Factuur', 'Blabla', 'Openstaand', 'Munt', 'Iets'],
  [
    ['1001', 'Bakkerij Ooststraat', 'F-1', 'zomaar', 100, 'EUR', SERIAL - 12],
    ['1003', 'Drukkerij Zuid', 'F-4', 'tekst', 80, 'EUR', SERIAL + 10],
  ],
);

async function choose(label: string, value: string): Promise<void> {
  const select = [...document.querySelectorAll('select')].find((one) => {
    const name = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? '';
    return name.includes(label);
  });
  if (select === undefined) throw new Error(`no choice ${label} in ${pane.text()}`);
  select.focus();
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await pane.settle();
}
const chosenIn = (label: string): string | undefined =>
  [...document.querySelectorAll('select')].find((one) =>
    (one.getAttribute('aria-label') ?? '').includes(label),
  )?.value;

async function read(): Promise<void> {
  await pane.click(button, 'Lees dit blad');
}

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a sheet without a due date is refused, and read once the column is shown', async () => {
  pane = await mount({ grid: odd });
  await read();
  expect(pane.has('[role=alert]', 'vervaldag')).toBe(true);
  await expectAccessible();
  await choose('Welke kolom is vervaldag?', '7');

  expect(pane.has('[role=alert]', '')).toBe(false);
  expect(pane.text()).toContain('2 posten van 2 klanten');
  expect(pane.text()).toContain('180,00');
  expect(pane.text()).toContain('zoals onthouden');
  expect(pane.world.settings.layouts.map(({ choice }) => choice.columns)).toEqual([
    { invoiceDate: null, dueDate: 7 },
  ]);
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Kolom G · Iets');
  await expectAccessible();
});

test('a column that little speaks for is asked about, until somebody says that it is right', async () => {
  const rows = [
    ['Klant', 'Ordernummer', 'Datum', 'Vervaldatum', 'Openstaand'],
    ['Aerts', 'O-1', '2026-09-01', '2026-10-01', 100],
    ['Boon', 'O-2', '2026-09-02', '2026-10-02', 80],
  ];
  pane = await mount({ grid: { ...odd, rows, numberFormats: [] } });
  await read();
  expect(pane.text()).toContain('De kolom “Ordernummer” (cel B1) is gelezen als “factuurnummer”');
  await pane.click(button, 'Bevestigen');

  expect(pane.text()).not.toContain('De kolom “Ordernummer”');
  expect(pane.world.settings.layouts.map(({ choice }) => choice.columns)).toEqual([{ invoiceNumber: 2 }]);
  await expectAccessible();
});

test('the next sheet of that layout asks nothing', async () => {
  pane = await mount({ grid: odd });
  await read();
  await choose('Welke kolom is vervaldag?', '7');
  const { settings } = pane.world;
  await pane.unmount();

  const rows = odd.rows.map((row, at) => (at === 1 ? row.with(4, 150) : row));
  pane = await mount({ grid: { ...odd, rows }, settings });
  await read();
  expect(pane.text()).toContain('2 posten van 2 klanten');
  expect(pane.text()).toContain('230,00');
  expect(pane.text()).toContain('zoals onthouden');
});

test('a sheet without column names is read once it is said which column is which, and the next one at once', async () => {
  const lines: readonly (readonly CellValue[])[] = [
    ['1001', 'Bakkerij Ooststraat', 'F-1', SERIAL - 12, 100.5, 'EUR'],
    ['1003', 'Drukkerij Zuid', 'F-4', SERIAL + 10, 80.25, 'EUR'],
  ];
  const formats = lines.map((row) => row.map((_, at) => (at === 3 ? 'dd/mm/yyyy' : 'General')));
  const grid = { ...sampleGrid(), rows: lines, numberFormats: formats };
  pane = await mount({ grid });
  await read();
  expect(pane.has('[role=alert]', 'Kies welke kolom wat is')).toBe(true);
  expect(pane.text()).toContain('C · F-1 | F-4');
  await expectAccessible();
  await choose('Welke kolom is factuurnummer?', '3');
  await choose('Welke kolom is openstaand bedrag?', '5');
  await choose('Welke kolom is vervaldag?', '4');
  await choose('Welke kolom is klantnummer?', '1');
  expect(pane.has('[role=alert]', '')).toBe(false);
  expect(pane.text()).toContain('2 posten van 2 klanten');
  expect(pane.text()).toContain('zonder kolomkoppen');
  expect(pane.text()).toContain('180,75');
  expect(pane.text()).toContain('onthouden voor bladen die zo zijn opgebouwd');
  await expectAccessible();
  const { settings } = pane.world;
  await pane.unmount();

  pane = await mount({ grid: { ...grid, rows: lines.map((row) => row.with(4, 50.1)) }, settings });
  await read();
  expect(pane.text()).toContain('100,20');
});

test('another column changes the totals at once, is said aloud, and can be taken back', async () => {
  const grid = gridUnder(
    ['Klantnr', 'Naam', 'Factuur', 'Vervaldag', 'Openstaand', 'Munt', 'Rest'],
    [
      ['1001', 'Bakkerij Ooststraat', 'F-1', SERIAL - 12, 100, 'EUR', 60],
      ['1003', 'Drukkerij Zuid', 'F-4', SERIAL + 10, 80, 'EUR', 70],
    ],
  );
  pane = await mount({ grid });
  await read();
  await pane.click(button, 'kolommen herkend');
  expect(chosenIn('Kolom E · Openstaand')).toBe('open');
  await pane.click(button, '1 ongebruikte kolom tonen');
  await choose('Kolom G · Rest', 'open');
  expect(pane.find('dl', 'Gelezen in EUR').textContent).toContain('130,00');
  const said = [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent);
  expect(said.join()).toContain('130,00');
  expect(chosenIn('Kolom E · Openstaand')).toBe('');
  expect(pane.text()).toContain('Zelf gekozen');

  await pane.click(button, 'Terug naar wat herkend werd');
  expect(pane.find('dl', 'Gelezen in EUR').textContent).toContain('180,00');
  expect(pane.world.settings.layouts).toEqual([]);
});

test('another column asks neither Excel nor the mailbox again; reading again asks both', async () => {
  pane = await mount({ unreadable: [{ subject: 'Herinnering', sentAt: '2026-11-20T09:00:00.000Z' }] });
  await read();
  expect(pane.text()).toContain('niet leesbaar voor Dunning: Herinnering');
  const offline = { code: 'mail-unreachable', detail: '' } as const;
  pane.world.faults.recordedEvents = [offline];
  pane.world.faults.readNamed = [{ code: 'workbook-unavailable', detail: '' }];
  await pane.click(button, 'kolommen herkend');
  await choose('Kolom B · Naam', '');
  expect(pane.text()).toContain('niet leesbaar voor Dunning: Herinnering');
  expect(pane.world.faults.recordedEvents).toEqual([offline]);

  pane.world.faults.readNamed = [];
  await pane.click(button, 'Blad opnieuw lezen');
  expect(pane.text()).toContain('Het postvak is nu niet bereikbaar');
});

test('a needed column that is not used any more is asked for', async () => {
  pane = await mount();
  await read();
  await pane.click(button, 'kolommen herkend');
  await choose('Kolom C · Factuur', '');
  expect(pane.has('[role=alert]', 'factuurnummer')).toBe(true);
  await choose('Welke kolom is factuurnummer?', '3');
  expect(pane.text()).toContain('4 posten van 3 klanten');
});

test('a choice that cannot be kept is not made, and says why', async () => {
  pane = await mount({
    grid: odd,
    faults: { 'settings.save': [{ code: 'workbook-unavailable', detail: '' }] },
  });
  await read();
  await choose('Welke kolom is vervaldag?', '7');
  expect(pane.text()).toContain('Excel antwoordt niet.');
  expect(pane.world.settings.layouts).toEqual([]);
});

test('dates that can be read in two ways are asked, and only those', async () => {
  const names = ['Klantnr', 'Naam', 'Factuur', 'Vervaldag', 'Openstaand', 'Munt'];
  const grid = gridUnder(names, [
    ['1001', 'Bakkerij Ooststraat', 'F-1', '05/11/2026', 100, 'EUR'],
    ['1003', 'Drukkerij Zuid', 'F-4', '06/11/2026', 80, 'EUR'],
  ]);
  pane = await mount({ grid });
  await read();
  expect(pane.has('label', 'Decimaalteken')).toBe(false);
  expect(pane.has('option', 'Maak een keuze')).toBe(true);
  await choose('Volgorde in datums', 'dmy');
  expect(pane.world.settings.layouts[0]?.choice.dateOrder).toBe('dmy');
  expect(pane.text()).toContain('2 posten zijn leesbaar');
});

test('what is accepted keeps name and day, holds when the same is read again, and can be taken back', async () => {
  const grid = sampleGrid([['1003', 'Drukkerij Zuid', 'F-5', 46300, 'zie mail', 'EUR']]);
  pane = await mount({ grid });
  await read();
  await pane.click(button, 'Aanvaarden');
  expect(pane.text()).toContain('Aanvaard door els@zonneveld.example op 21/11/2026');
  const { settings } = pane.world;
  expect(settings.acceptances.map(({ code, by }) => [code, by])).toEqual([
    ['rows-read', 'els@zonneveld.example'],
  ]);
  await pane.unmount();

  pane = await mount({ grid, settings });
  await read();
  expect(pane.text()).toContain('Aanvaard door els@zonneveld.example');
  await pane.click(button, 'Ongedaan maken');
  expect(pane.world.settings.acceptances).toEqual([]);
  expect(pane.has(button, 'Aanvaarden')).toBe(true);
  await pane.unmount();

  const rows = grid.rows.map((row) => row.map((cell) => (cell === 'zie mail' ? 'zie brief' : cell)));
  pane = await mount({ grid: { ...grid, rows }, settings });
  await read();
  expect(pane.has(button, 'Aanvaarden')).toBe(true);
});

test('an acceptance without an account is in the name of the signatory', async () => {
  const grid = sampleGrid([['1003', 'Drukkerij Zuid', 'F-5', 46300, 'zie mail', 'EUR']]);
  const administration = { ...unnamedAdministration, name: 'Zonneveld', signatory: 'Jan' };
  pane = await mount({ grid, account: null, settings: withAdministration(freshSettings, administration) });
  await read();
  await pane.click(button, 'Aanvaarden');
  expect(pane.text()).toContain('Aanvaard door Jan op');
});

test('forty columns show the used ones, and the others on request', async () => {
  const extra = Array.from({ length: 36 }, (_, at) => `Vrij veld ${at}`);
  const names = ['Klantnr', 'Factuur', 'Vervaldag', 'Openstaand', ...extra];
  const row = ['1001', 'F-1', SERIAL - 12, 100, ...extra.map(() => 'tekst')];
  const grid = { ...gridUnder(names, [row, row.with(1, 'F-2')]), numberFormats: [] };
  pane = await mount({ grid });
  await read();
  await pane.click(button, 'kolommen herkend');
  const shown = document.querySelectorAll('ul select').length;
  expect(shown).toBeLessThan(12);
  await pane.click(button, 'ongebruikte kolommen tonen');
  expect(document.querySelectorAll('ul select')).toHaveLength(40);
});
