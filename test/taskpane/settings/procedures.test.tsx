/** @jest-environment jsdom */
import type { World } from '../../app/memoryPorts';
import { rawTable } from '../../app/memoryPorts';
import { customerRow } from '../../app/sampleSheet';
import { type Mounted, mount } from '../support';

let pane: Mounted;
beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] }));
afterEach(async () => {
  await pane?.unmount();
  jest.useRealTimers();
});

const headers = [
  'Procedure',
  'Nota',
  'Dagen na vervaldag',
  'Dagen tussen herinneringen',
  'Kanaal',
  'Automatisch',
  'Herinneringskosten (EUR)',
  'Rente aanrekenen',
  'Vergoeding aanrekenen',
  'Tekst',
];
const level = (name: string, days: string, channel = 'mail') => [
  name,
  '',
  days,
  '7',
  channel,
  'ja',
  '',
  'neen',
  'neen',
  'niveau 1',
];

const procedures = (...rows: readonly (readonly string[])[]): Pick<World, 'rules'> => ({
  rules: {
    procedures: rawTable({ sheet: 'Procedures', headers, rows }),
    rates: null,
    rules: null,
    texts: null,
  },
});

const shown = (): string[] =>
  (pane.world.rules.procedures?.rows ?? []).map(({ cells }) =>
    [0, 2, 6].map((column) => cells[column]?.content ?? '').join('|'),
  );
const openPage = async (): Promise<void> => {
  await pane.click('nav button', 'Instellingen');
  await pane.click('button', 'Procedures bekijken en aanpassen');
};
const field = (name: string): HTMLInputElement => {
  // The page stands in front of the settings, which have names of companies.
  const [label] = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent === name);
  const found = document.getElementById(label?.getAttribute('for') ?? '');
  if (!(found instanceof HTMLInputElement)) throw new Error(`No field ${name}`);
  return found;
};
const still = () => pane.later(300);
const save = 'Opslaan in het werkboek';

test('a procedure of the product is changed on the page, stands in the table, and goes back', async () => {
  pane = await mount();
  await openPage();
  expect(pane.find('li button', 'Standaard').textContent).toContain('10 · 20 · 30 dagen');
  await pane.click('li button', 'Standaard');
  expect(
    pane
      .find('[role=img]', 'Verloop in dagen')
      .getAttribute('aria-label')
      ?.replace(/\u00a0/g, ' '),
  ).toBe(
    'Verloop in dagen: Niveau 1 na 10 dagen: mail. Niveau 2 na 20 dagen: mail. Niveau 3 na 30 dagen: mail.',
  );
  await pane.click('button[aria-expanded]', 'Niveau 2');
  await pane.type(field('Dagen na vervaldag'), 'tien');
  expect(pane.has('button', 'klopt niet')).toBe(false);
  await still();
  expect(pane.find('[role=alert]', 'tien').textContent).toContain('“tien”');
  expect(pane.find('button', save).getAttribute('aria-disabled')).toBe('true');
  await pane.type(field('Dagen na vervaldag'), '40');
  await pane.type(field('Herinneringskosten (EUR)'), '7,5');
  await still();
  // The days put it last, and the page says so in its lines.
  expect(pane.has('button[aria-expanded=true]', 'Niveau 3')).toBe(true);
  await pane.click('button', save);
  expect(pane.text()).toContain('Opgeslagen in het werkboek.');
  expect(
    pane.world.rules.procedures?.rows.map(({ cells }) => [0, 1, 2, 6].map((at) => cells[at]?.content)),
  ).toEqual([
    ['standaard', 1, 10, null],
    ['standaard', 2, 30, null],
    ['standaard', 3, 40, 7.5],
  ]);
  await pane.click('button', 'Ongedaan maken');
  expect(pane.world.rules.procedures).toBe(null);
  expect(pane.text()).toContain('Deze procedure komt van Dunning');
});

test('what is written stays on the desk; a table that changed meanwhile is told, and not written over', async () => {
  pane = await mount(procedures(level('Huis', '5')));
  await openPage();
  await pane.click('li button', 'Huis');
  await pane.click('button[aria-expanded]', 'Niveau 1');
  await pane.type(field('Dagen na vervaldag'), '6');
  await pane.click('nav button', 'Herinneringen');
  await openPage();
  await pane.click('button[aria-expanded]', 'Niveau 1');
  expect(field('Dagen na vervaldag').value).toBe('6');
  pane.world.rules = procedures(level('Huis', '9')).rules;
  window.dispatchEvent(new Event('focus'));
  await pane.settle();
  expect(pane.text()).toContain('De tabel is intussen gewijzigd.');
  await pane.click('button', save);
  expect(pane.text()).toContain('intussen gewijzigd. Er is niets geschreven.');
  expect(shown()).toEqual(['Huis|9|']);
  await pane.click('button', 'Wijzigingen weggooien');
  expect(pane.has('button[aria-expanded]', 'na 9 dagen')).toBe(true);
});

test('a copy gets a free name; a name that is taken is told beside it', async () => {
  pane = await mount(procedures(level('Huis', '5'), level('Huis (kopie)', '6')));
  await openPage();
  await pane.click('li button', 'Huis5');
  await pane.click('button', 'Kopie maken');
  expect(field('Naam').value).toBe('Huis (kopie 2)');
  await pane.type(field('Naam'), 'strategisch');
  await still();
  expect(pane.find('[role=alert]', 'deze naam').textContent).toBe(
    'Er is al een procedure met deze naam. Kies een andere.',
  );
  await pane.type(field('Naam'), 'Streng');
  await pane.click('button', 'Niveau toevoegen');
  await still();
  await pane.click('button', save);
  expect(shown()).toEqual(['Huis|5|', 'Huis (kopie)|6|', 'Streng|5|', 'Streng|12|']);
});

test('deleting says who names it, and can be undone', async () => {
  pane = await mount({
    ...procedures(level('Ander', '1'), level('Huis', '5')),
    customerRows: [customerRow({ row: 2, number: '1001', name: 'Bakkerij Ooststraat', procedure: 'huis' })],
  });
  await openPage();
  await pane.click('li button', 'Huis');
  await pane.click('button', 'Procedure verwijderen');
  expect(pane.find('dialog', 'Procedure “Huis” verwijderen?').textContent?.replace(/\u00a0/g, ' ')).toContain(
    '1 rij gaat uit de tabel.Nog in gebruik: 1 klant (Bakkerij Ooststraat).',
  );
  await pane.click('dialog button', 'Procedure verwijderen');
  expect(shown()).toEqual(['Ander|1|']);
  await pane.click('button', 'Ongedaan maken');
  expect(shown()).toEqual(['Ander|1|', 'Huis|5|']);
});

test('undoing gives the notes beside the rows back, and takes nothing away that was typed since', async () => {
  const noted = (days: string, note: string) => level('Huis', days).with(1, note);
  pane = await mount(procedures(noted('5', 'a'), noted('9', 'b')));
  const notes = () => pane.world.rules.procedures?.rows.map(({ cells }) => cells[1]?.content);
  await openPage();
  await pane.click('li button', 'Huis');
  await pane.click('button[aria-expanded]', 'Niveau 1');
  await pane.type(field('Dagen na vervaldag'), '20');
  await still();
  await pane.click('button', save);
  expect([shown(), notes()]).toEqual([
    ['Huis|9|', 'Huis|20|'],
    ['b', 'a'],
  ]);
  await pane.click('button', 'Ongedaan maken');
  expect([shown(), notes()]).toEqual([
    ['Huis|5|', 'Huis|9|'],
    ['a', 'b'],
  ]);
  await pane.click('button', 'Procedure verwijderen');
  await pane.click('dialog button', 'Procedure verwijderen');
  pane.world.rules = procedures(level('Huis', '33')).rules;
  window.dispatchEvent(new Event('focus'));
  await pane.settle();
  await pane.click('button', 'Ongedaan maken');
  expect(shown()).toEqual(['Huis|33|']);
});

test('rows that stand apart are shown, and put right by saving them', async () => {
  pane = await mount(procedures(level('Huis', '5'), level('Ander', '1'), level('Huis', '9', 'fax')));
  await openPage();
  await pane.click('li button', 'Huis');
  expect(pane.text()).toContain('Zo wordt de procedure niet gebruikt.');
  await pane.click('button[aria-expanded]', 'Niveau 2');
  const channel = pane.find('select', '“fax” (onbekend)') as HTMLSelectElement;
  await pane.type(channel, 'letter');
  await still();
  await pane.click('button', save);
  expect(shown()).toEqual(['Huis|5|', 'Huis|9|', 'Ander|1|']);
  expect(pane.world.rules.procedures?.rows[1]?.cells[4]?.content).toBe('brief');
});

test('what the table came to say since the sheet was read holds in the run: nothing is left to change', async () => {
  pane = await mount();
  await openPage();
  await pane.click('li button', 'Standaard');
  await pane.click('button', 'Lees het blad');
  pane.world.rules = procedures(level('standaard', '40')).rules;
  window.dispatchEvent(new Event('focus'));
  await pane.settle();
  await still();
  await pane.click('button', 'Uitrekenen wat er verandert');
  await still();
  expect(pane.text()).toContain('Er verandert niets.');
});

test('who is reminded by it is known once the sheet is read', async () => {
  pane = await mount();
  await openPage();
  await pane.click('li button', 'Standaard');
  expect(pane.text()).toContain('Lees het blad om te zien welke klanten deze procedure hebben.');
  await pane.click('button', 'Lees het blad');
  expect(pane.text()).toContain('3 klanten: Procedure standaard: er is geen andere gekozen.');
});
