/** @jest-environment jsdom */
import axe from 'axe-core';
import { plainReminder, type ReminderSent } from '../../../src/core/dossier/events/reminders';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'button';
const heading = 'main h2';

async function expectAccessible(): Promise<void> {
  // jsdom has no layout: colours and sizes are looked at in the browser.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** A reminder of invoice F-1 or F-2 of customer 1001. */
const reminder = (
  document: string,
  day: number,
  changes: Partial<ReminderSent['detail']> = {},
): ReminderSent => ({
  id: `${document}-${day}`,
  at: new Date((day * 24 + 9) * 3_600_000).toISOString(),
  by: 'Els Peeters',
  kind: 'reminder-sent',
  item: `adm-1|1001|invoice|${document}|2026`,
  customer: '1001',
  detail: {
    ...plainReminder,
    level: 1,
    day,
    mailKey: `mail-${day}`,
    document,
    open: 10000,
    currency: 'EUR',
    subject: 'Betalingsherinnering',
    to: ['bakkerij@voorbeeld.example'],
    internetMessageId: null,
    conversationId: null,
    ...changes,
  },
});

test('the command opens the dossier of the row, without a check before it', async () => {
  pane = await mount({ dossier: [reminder('F-1', 20770), reminder('F-2', 20770)] });
  await pane.openDossier(2);
  expect(pane.has(heading, 'Dossier F-1')).toBe(true);
  const text = pane.find('main', 'Dossier F-1').textContent ?? '';
  for (const words of [
    'Bakkerij Ooststraat',
    'Klant 1001',
    '100,00',
    '9/11/2026',
    '12 dagen',
    'Herinnering niveau 1',
  ])
    expect(text).toContain(words);
  expect(pane.find('time', '').textContent).toMatch(/^13\/11\/2026 om \d\d:00$/);
  expect(pane.find('main section', 'Tijdlijn').textContent).toContain('Els Peeters');
  expect(pane.find('main section', 'Tijdlijn').textContent).toContain('bakkerij@voorbeeld.example');
  await expectAccessible();

  await pane.click(button, 'Dossier van de klant');
  expect(pane.has(heading, 'Bakkerij Ooststraat')).toBe(true);
  expect(pane.find('main section', 'Tijdlijn').textContent).toMatch(/F-1.*F-2/);
  await expectAccessible();
});

test('an invoice without events says so, and a next command moves the page', async () => {
  pane = await mount({ dossier: [reminder('F-1', 20770)] });
  await pane.openDossier(4);
  expect(pane.has(heading, 'Dossier F-3')).toBe(true);
  expect(pane.text()).toContain('Er staat nog niets in dit dossier.');
  await pane.openDossier(2);
  expect(pane.has(heading, 'Dossier F-1')).toBe(true);
  expect(pane.has('main section', 'Herinnering niveau 1')).toBe(true);
  await pane.openDossier(5);
  expect(pane.has(heading, 'Dossier F-4')).toBe(true);
  expect(pane.text()).toContain('Nog te gaan');
});

test('a row that is no item says what it is, and how to go on', async () => {
  pane = await mount();
  await pane.openDossier(1);
  expect(pane.has(heading, 'Geen openstaande post')).toBe(true);
  expect(pane.text()).toContain('Rij 1 bevat de kolomnamen.');
  await expectAccessible();
  pane.world.selected = { sheet: 'Posten', row: 4, firstColumn: 1, values: pane.world.grid.rows[3] ?? [] };
  await pane.click(button, 'Dossier van de geselecteerde rij openen');
  expect(pane.has(heading, 'Dossier F-3')).toBe(true);
});

test('a sheet that cannot be read, an empty one and a damaged dossier each have their sentence', async () => {
  pane = await mount();
  // From here on: the pane itself looks into the dossier at its start.
  pane.world.faults['dossier.load'] = [
    { code: 'table-damaged', detail: 'event-damaged', sheet: 'Dossier', row: 7 },
  ];
  await pane.openDossier(2);
  expect(pane.find('[role=alert]', '').textContent).toContain('Het blad “Dossier” is beschadigd op rij 7.');
  await pane.openDossier(null);
  expect(pane.find('[role=alert]', '').textContent).toContain('Dit blad is leeg.');
  pane.world.grid = { ...sampleGrid(), rows: [['zomaar', 'iets']] };
  await pane.openDossier(1);
  expect(pane.find('[role=alert]', '').textContent).toContain('staat geen rij met kolomnamen');
  pane.world.grid = sampleGrid();
  await pane.openDossier(2);
  expect(pane.has('[role=alert]', '')).toBe(false);
});

test('the way back leads to the place as it was left', async () => {
  pane = await mount();
  await pane.click('nav button', 'Instellingen');
  const [name] = document.querySelectorAll<HTMLInputElement>('form input');
  if (name === undefined) throw new Error('no form');
  await pane.type(name, 'Half getypt');
  await pane.openDossier(2);
  expect(document.querySelector('header nav [aria-current]')).toBeNull();
  await pane.click(button, 'Terug');
  expect(pane.has(heading, 'Dossier')).toBe(false);
  expect(pane.find('header nav [aria-current]', '').textContent).toBe('Instellingen');
  expect(document.querySelector<HTMLInputElement>('form input')?.value).toBe('Half getypt');

  await pane.openDossier(2);
  await pane.click('nav button', 'Herinneringen');
  expect(pane.has(button, 'Lees dit blad')).toBe(true);
  expect(pane.has(heading, 'Dossier')).toBe(false);
});

test('the card opens the dossier too, and is not shown beside it', async () => {
  pane = await mount();
  await pane.click(button, 'Lees dit blad');
  const row = { sheet: 'Posten', row: 4, firstColumn: 1, values: pane.world.grid.rows[3] ?? [] };
  pane.world.selected = row;
  await pane.select(row);
  await pane.click('section button', 'Dossier openen');
  expect(document.activeElement).toBe(pane.find(heading, 'Dossier F-3'));
  expect(pane.has('section', 'Geselecteerde post')).toBe(false);
  const other = { ...row, row: 2, values: pane.world.grid.rows[1] ?? [] };
  await pane.select(other);
  expect(pane.find('section', 'Geselecteerde post').textContent).toContain('F-1');
});

test('the keyboard goes back where it came from', async () => {
  pane = await mount();
  const asker = pane.find(button, 'Lees dit blad');
  asker.focus();
  await pane.openDossier(2);
  expect(document.activeElement).toBe(pane.find(heading, 'Dossier F-1'));
  await pane.click(button, 'Terug');
  expect(document.activeElement).toBe(asker);
});

test('a user who works in the sheet keeps the keyboard', async () => {
  pane = await mount();
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  await pane.openDossier(2);
  expect(document.activeElement).toBe(document.body);
  await pane.click(button, 'Terug');
  expect(document.activeElement).toBe(document.body);
  hasFocus.mockRestore();
});

test('another as-of date judges the open dossier again', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click('header button', 'Peildatum 21/11/2026');
  await pane.type(pane.find('input[type=date]', '') as HTMLInputElement, '2026-11-11');
  await pane.click(button, 'Toepassen');
  expect(pane.find('main', 'Dossier F-1').textContent).toContain('2 dagen');
});

test('a long history comes in stretches', async () => {
  const dossier = Array.from({ length: 45 }, (_, place) => reminder('F-1', 20700 + place));
  pane = await mount({ dossier });
  await pane.openDossier(2);
  const times = () => document.querySelectorAll('time').length;
  expect(times()).toBe(20);
  await pane.click(button, 'Oudere tonen');
  await pane.click(button, 'Oudere tonen');
  expect(times()).toBe(45);
  expect(pane.has(button, 'Oudere tonen')).toBe(false);
});

test('what a mail says is shown as text', async () => {
  const subject = '<img src=x onerror=alert(1)> =HYPERLINK("x")';
  pane = await mount({ dossier: [reminder('F-1', 20770, { subject })] });
  await pane.openDossier(2);
  expect(document.querySelector('main img')).toBeNull();
  expect(pane.text()).toContain(subject);
});

test('amounts carry their currency where there is more than one', async () => {
  pane = await mount({ dossier: [reminder('F-1', 20770, { currency: 'GBP', open: 9000 })] });
  await pane.openDossier(2);
  expect(pane.find('main section', 'Tijdlijn').textContent).toContain('GBP\u00a090,00');
  expect(pane.find('main', 'Dossier').textContent).toContain('EUR\u00a0100,00');
});
