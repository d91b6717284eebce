/** @jest-environment jsdom */
import axe from 'axe-core';
import { freshSettings } from '../../src/app/settings';
import { remindersIn } from '../app/memoryPorts';
import { keyboardIn, type Mounted, mount, sampleGrid } from './support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'button';
const row = 'input[type=checkbox]';

async function expectAccessible(): Promise<void> {
  // jsdom has no layout: colours and sizes are looked at in the browser.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function read(): Promise<void> {
  await pane.click(button, 'Lees dit blad');
}
async function goTo(step: string): Promise<void> {
  await pane.click('nav ol button', step);
}

test('a step that opens while the user types in the sheet leaves the keyboard there', async () => {
  pane = await mount();
  await read();
  keyboardIn('sheet');
  await pane.click(button, 'Naar het voorstel');
  expect(document.activeElement).not.toBe(pane.find('h2', '2 klanten te herinneren'));
});

test('from the sheet to the dossier', async () => {
  pane = await mount();
  expect(pane.text()).toContain('Er wordt niets verstuurd zonder voorbeeld en bevestiging.');
  await expectAccessible();

  await read();
  expect(pane.text()).toContain('4 posten van 3 klanten');
  expect(pane.text()).toContain('530,00');
  expect(pane.text()).toContain('1 mail zonder bruikbaar e-mailadres');
  await expectAccessible();

  await pane.click(button, 'Naar het voorstel');
  expect(document.activeElement).toBe(pane.find('h2', '2 klanten te herinneren'));
  expect(pane.text()).toContain('1 mail geselecteerd, 2 facturen');
  expect((pane.find(row, 'Mail aan Café Noord') as HTMLInputElement).disabled).toBe(true);
  await pane.click('button[aria-expanded]', 'Bakkerij Ooststraat');
  await expectAccessible();
  await pane.click(row, 'F-2 opnemen');
  expect(pane.text()).toContain('1 mail geselecteerd, 1 factuur');

  await pane.click(button, 'Mails bekijken');
  expect(pane.text()).toContain('bakkerij@voorbeeld.example');
  expect(pane.text()).toContain('Bakkerij Ooststraat: F-1');
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('sandbox')).toBe('');
  expect(frame?.getAttribute('srcdoc')).toContain('<p>1</p>');

  await pane.click(button, 'Naar het versturen');
  await expectAccessible();
  await pane.click(button, '1 herinnering versturen');
  expect(pane.find('dialog', '1 herinnering nu versturen?').textContent).toContain('100,00');
  expect(pane.world.mailbox).toEqual([]);
  await pane.click(button, 'Ja, versturen');

  expect(pane.text()).toContain('1 herinnering verstuurd');
  await expectAccessible();
  expect(pane.world.mailbox.map(({ state, mail }) => [state, mail.to, mail.subject])).toEqual([
    ['sent', ['bakkerij@voorbeeld.example'], 'Bakkerij Ooststraat: F-1'],
  ]);
  expect(remindersIn(pane.world).map(({ detail }) => [detail.document, detail.level])).toEqual([['F-1', 1]]);

  await pane.click(button, 'Klaar');
  await read();
  await goTo('Voorstel');
  expect(pane.text()).not.toContain('Mail aan Bakkerij Ooststraat');
  expect(pane.has(row, 'Mail aan Bakkerij Ooststraat')).toBe(false);
});

test('a mail left out in the preview is not sent, and can be taken back', async () => {
  pane = await mount();
  await read();
  await goTo('Voorbeeld');
  await pane.click(button, 'Deze mail weglaten');
  expect(pane.text()).toContain('Mail aan Bakkerij Ooststraat weggelaten');
  await pane.click(button, 'Ongedaan maken');
  expect(pane.text()).toContain('Mail 1 van 1');
});

test('cancelling the question sends nothing', async () => {
  pane = await mount();
  await read();
  await goTo('Versturen');
  await pane.click('main button', '1 herinnering versturen');
  await pane.click(button, 'Annuleren');
  expect(pane.has('dialog', '')).toBe(false);
  expect(pane.world.calls).toEqual([]);
});

test('a search narrows the list, and what is selected with it', async () => {
  const more = Array.from({ length: 7 }, (_, place) => [
    `20${place}`,
    `Winkel ${place}`,
    `W-${place}`,
    46347 - 12,
    10,
    'EUR',
  ]);
  pane = await mount({ grid: sampleGrid(more) });
  await read();
  await goTo('Voorstel');
  await pane.type(pane.find('input[type=search]', 'Zoek') as HTMLInputElement, 'CAFE');
  expect(pane.has(row, 'Café Noord')).toBe(true);
  expect(pane.has(row, 'Bakkerij')).toBe(false);
  await pane.type(pane.find('input[type=search]', 'Zoek') as HTMLInputElement, 'xyz');
  expect(pane.text()).toContain('Niets gevonden');
});

test('a past as-of date shows what was due then, and sends nothing', async () => {
  pane = await mount();
  await read();
  await pane.click('header button', 'Peildatum 21/11/2026');
  await pane.type(pane.find('header input[type=date]', 'Peildatum') as HTMLInputElement, '2026-11-08');
  await pane.click(button, 'Toepassen');
  expect(pane.text()).toContain('Peildatum in het verleden: alleen lezen.');
  await goTo('Versturen');
  expect(pane.text()).toContain('Versturen kan alleen met de peildatum van vandaag.');
  expect(pane.has('main button', 'herinnering versturen')).toBe(false);
});

test('an unreadable amount is shown with its row, and sending waits until it is accepted', async () => {
  pane = await mount({
    grid: sampleGrid([['1003', 'Drukkerij Zuid', 'F-5', 46300, 'zie mail', 'EUR']]),
  });
  await read();
  expect(pane.text()).toContain('zie mail');
  await pane.click(button, 'Tonen in blad: rij 6');
  expect(pane.world.shown).toEqual([{ sheet: 'Posten', row: 6, column: 5 }]);
  await goTo('Versturen');
  expect(pane.text()).toContain('Nog niet alles is in orde.');
  await goTo('Controle');
  await pane.click(button, 'Aanvaarden');
  await goTo('Versturen');
  expect(pane.has('main button', '1 herinnering versturen')).toBe(true);
});

test('a sheet without a header is a sentence and a way to go on', async () => {
  const grid = { ...sampleGrid(), rows: [['zomaar', 'iets', 1, 2, 3, 4]] };
  pane = await mount({ grid });
  await read();
  expect(pane.has('[role=alert]', '')).toBe(true);
  expect(pane.has(button, 'Lees dit blad')).toBe(true);
});

test('a fault has its sentence, and a detail to copy', async () => {
  pane = await mount({
    faults: { readActive: [{ code: 'workbook-unavailable', detail: 'GeneralException' }] },
  });
  await read();
  expect(pane.text()).toContain('Excel antwoordt niet.');
  expect(pane.text()).not.toContain('GeneralException');
  await pane.click('button[aria-expanded]', 'Technische details');
  expect(pane.text()).toContain('workbook-unavailable: GeneralException');
});

test('missing customers are added to the table with one click', async () => {
  pane = await mount({ customerRows: null });
  await read();
  await pane.click(button, '3 klanten toevoegen aan de klantentabel');
  expect(pane.world.customerRows?.map(({ number }) => number)).toEqual(['1001', '1002', '1003']);
  expect(pane.text()).toContain('3 klanten staan in de klantentabel');
});

test('the company is asked where it is missing, and the check goes on by itself', async () => {
  pane = await mount({ settings: freshSettings });
  expect(pane.text()).toContain('Nog geen administratie');
  await read();
  await pane.click(button, 'Bedrijf invullen');
  await pane.click(button, 'Gegevens opslaan');
  expect(pane.text()).toContain('Vul de naam van het bedrijf in.');
  const [name] = document.querySelectorAll<HTMLInputElement>('form input');
  if (name === undefined) throw new Error('no form');
  await pane.type(name, 'Zonneveld Papier');
  await pane.click(button, 'Gegevens opslaan');
  expect(pane.world.settings.administrations[0]?.name).toBe('Zonneveld Papier');
  expect(pane.text()).toContain('Afzender: Zonneveld Papier');
});

test('a mail that is refused is named with its reason; the others went out', async () => {
  pane = await mount({ faults: { submit: [{ code: 'mail-refused', detail: 'ErrorInvalidRecipients' }] } });
  await read();
  await goTo('Versturen');
  await pane.click('main button', '1 herinnering versturen');
  await pane.click(button, 'Ja, versturen');
  expect(pane.text()).toContain('1 herinnering niet verstuurd');
  await pane.click('button[aria-expanded]', 'Klanten');
  expect(pane.text()).toContain('Bakkerij Ooststraat: De mailserver weigert deze mail.');
  expect(pane.world.dossier).toEqual([]);
});

test('the card follows the selected row, and goes when it is no item', async () => {
  pane = await mount();
  await read();
  const values = pane.world.grid.rows[3] ?? [];
  await pane.select({ sheet: 'Posten', row: 4, firstColumn: 1, values });
  const card = pane.find('section', 'Geselecteerde post');
  expect(card.textContent).toContain('Café Noord');
  expect(card.textContent).toContain('300,00');
  expect(card.textContent).toContain('Te laat');
  await pane.select({ sheet: 'Ander blad', row: 4, firstColumn: 1, values });
  expect(pane.has('section', 'Geselecteerde post')).toBe(false);
});

test('the settings change language at once, save the company and undo it', async () => {
  pane = await mount();
  await pane.click('nav button', 'Instellingen');
  await expectAccessible();
  const [name] = document.querySelectorAll<HTMLInputElement>('form input');
  if (name === undefined) throw new Error('no form');
  await pane.type(name, 'Ander Bedrijf');
  await pane.click(button, 'Gegevens opslaan');
  expect(pane.world.settings.administrations[0]).toMatchObject({ id: 'adm-1', name: 'Ander Bedrijf' });
  await pane.click(button, 'Ongedaan maken');
  expect(pane.world.settings.administrations[0]?.name).toBe('Zonneveld Papier');
  expect(name.value).toBe('Zonneveld Papier');
});

test.each([
  ['fr-BE', 'Lire cette feuille', 'fr'],
  ['de-DE', 'Dieses Blatt einlesen', 'de'],
  ['nl-NL', 'Lees dit blad', 'nl-NL'],
  ['pl-PL', 'Read this sheet', 'en'],
])('in an Office of %s the pane says %p', async (office, words, language) => {
  pane = await mount({}, office);
  expect(pane.has(button, words)).toBe(true);
  expect(document.documentElement.lang).toBe(language);
});

test('when nobody due can be written to, there is nothing to send, and what to do about it', async () => {
  const onlyCafe = sampleGrid().rows.filter((cells) => cells[0] !== '1001');
  pane = await mount({ grid: { ...sampleGrid(), rows: onlyCafe } });
  await read();
  await goTo('Voorstel');
  expect(pane.text()).toContain('Vandaag niets te versturen');
  expect(pane.text()).not.toContain('Selecteer minstens één klant');
  expect(pane.text()).toContain('1 mail zonder bruikbaar e-mailadres');
  expect(pane.has(row, 'Mail aan Café Noord')).toBe(true);
  await expectAccessible();

  const rows = pane.world.customerRows ?? [];
  pane.world.customerRows = rows.map((one) => ({ ...one, email: 'cafe@voorbeeld.example' }));
  await pane.click(button, 'Blad opnieuw lezen');
  expect(pane.text()).toContain('1 mail geselecteerd, 1 factuur');
});

test('a customer who gets two mails is counted once', async () => {
  pane = await mount({
    grid: sampleGrid([['1001', 'Bakkerij Ooststraat', 'F-9', 46347 - 12, 70, 'GBP']]),
  });
  await read();
  await goTo('Voorstel');
  expect(pane.text()).toContain('2 klanten te herinneren');
  expect(pane.text()).toContain('2 mails geselecteerd, 3 facturen');
});

test('a customer whose name is written in two ways is counted once', async () => {
  pane = await mount({ grid: sampleGrid([['1001', 'BAKKERIJ OOST', 'F-9', 46347 - 12, 70, 'EUR']]) });
  await read();
  expect(pane.text()).toContain('5 posten van 3 klanten');
});
