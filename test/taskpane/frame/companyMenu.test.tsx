/** @jest-environment jsdom */
import { act } from 'react';
import { company, customerOf, overdueSheet } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const north = company('noord', 'Noord BV', { sheet: 'Noord' });
const south = company('zuid', 'Zuid NV', { sheet: 'Zuid' });
const two = {
  grid: overdueSheet('Noord', [['1001', 'N-1', 100]]),
  otherSheets: [
    overdueSheet('Zuid', [
      ['1002', 'Z-1', 40],
      ['1003', 'Z-2', 60],
    ]),
  ],
  customerRows: [
    customerOf('Noord BV', '1001'),
    customerOf('Zuid NV', '1002'),
    customerOf('Zuid NV', '1003'),
  ],
  settings: {
    administrations: [north, south],
    current: north.id,
    language: null,
    layouts: [],
    acceptances: [],
  },
};

const choose = async (name: string): Promise<void> => {
  await pane.click('header h1 button', '');
  await pane.click('[role=menuitemradio]', name);
};

test('one company is a name and no menu', async () => {
  pane = await mount();
  expect(pane.find('header h1', '').textContent).toBe('Zonneveld Papier');
  expect(pane.has('header h1 button', '')).toBe(false);
});

test('several are a menu with a tick at the one that is worked for', async () => {
  pane = await mount(two);
  const trigger = pane.find('header h1 button', 'Noord BV');
  expect(trigger.getAttribute('aria-haspopup')).toBe('menu');
  await pane.click('header h1 button', 'Noord BV');
  const ticks = [...document.querySelectorAll('[role=menuitemradio]')].map((item) => [
    item.textContent,
    item.getAttribute('aria-checked'),
  ]);
  expect(ticks).toEqual([
    ['Noord BV', 'true'],
    ['Zuid NV', 'false'],
    ['Alle administraties', 'false'],
  ]);
  await act(async () =>
    pane
      .find('[role=menu]', '')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  await pane.settle();
  expect(pane.has('[role=menu]', '')).toBe(false);
  expect(document.activeElement).toBe(trigger);
});

test('another company is read from its own sheet, and nothing of the first is left', async () => {
  pane = await mount(two);
  await pane.click('button', 'Lees blad “Noord”');
  expect(pane.text()).toContain('1 post van 1 klant');
  await pane.click('button', 'Naar het voorstel');
  expect(pane.text()).toContain('Klant 1001');

  await choose('Zuid NV');
  expect(pane.world.settings.current).toBe('zuid');
  expect(pane.text()).toContain('2 posten van 2 klanten');
  expect(pane.text()).toContain('Afzender: Zuid NV');
  expect(pane.text()).not.toContain('Klant 1001');
  await pane.click('button', 'Naar het voorstel');
  expect(pane.text()).toContain('2 klanten te herinneren');
  expect(pane.text()).not.toContain('Klant 1001');

  await choose('Noord BV');
  expect(pane.text()).toContain('1 post van 1 klant');
});

test('what a company answers after another was chosen is dropped', async () => {
  pane = await mount(two);
  const { sheet } = pane.ports;
  const answers: (() => void)[] = [];
  const readNamed = sheet.readNamed.bind(sheet);
  sheet.readNamed = async (name, how) => {
    const answer = await readNamed(name, how);
    if (name === 'Noord') await new Promise<void>((resolve) => answers.push(resolve));
    return answer;
  };
  await pane.click('button', 'Lees blad “Noord”');
  await choose('Zuid NV');
  expect(pane.text()).toContain('2 posten van 2 klanten');
  for (const answer of answers) answer();
  await pane.settle();
  expect(answers).toHaveLength(1);
  expect(pane.text()).toContain('2 posten van 2 klanten');
});

test('each company keeps its own as-of date', async () => {
  pane = await mount(two);
  await pane.click('header button', 'Peildatum 21/11/2026');
  await pane.type(pane.find('input[type=date]', '') as HTMLInputElement, '2026-11-08');
  await pane.click('button', 'Toepassen');
  expect(pane.text()).toContain('Peildatum in het verleden');
  await choose('Zuid NV');
  expect(pane.text()).not.toContain('Peildatum in het verleden');
  expect(pane.has('header button', 'Peildatum 21/11/2026')).toBe(true);
  await choose('Noord BV');
  expect(pane.has('header button', 'Peildatum 8/11/2026')).toBe(true);
});

test('the dossier of one company closes when another is chosen', async () => {
  pane = await mount(two);
  await pane.openDossier(2);
  expect(pane.text()).toContain('N-1');
  await choose('Zuid NV');
  expect(pane.text()).not.toContain('N-1');
});

test('while reminders go out the company stays', async () => {
  pane = await mount(two);
  let goOn = (): void => {};
  const mailer = pane.ports.mailer('');
  const submit = mailer.submit.bind(mailer);
  mailer.submit = async (id) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return submit(id);
  };
  await pane.click('button', 'Lees blad “Noord”');
  await pane.click('nav ol button', 'Versturen');
  await pane.click('main button', '1 herinnering versturen');
  await pane.click('button', 'Ja, versturen');
  expect(pane.find('header h1 button', 'Noord BV').getAttribute('aria-disabled')).toBe('true');
  await pane.click('header h1 button', 'Noord BV');
  expect(pane.has('[role=menu]', '')).toBe(false);
  goOn();
  await pane.settle();
  expect(pane.text()).toContain('1 herinnering verstuurd');
  expect(pane.find('header h1 button', 'Noord BV').getAttribute('aria-disabled')).toBe(null);
});

test('the menu leads to the form of one more company', async () => {
  pane = await mount(two);
  await pane.click('header h1 button', '');
  await pane.click('[role=menuitem]', 'Administratie toevoegen');
  expect(pane.has('h3', 'Administratie toevoegen')).toBe(true);
});

test('a choice that cannot be saved is not made, and said', async () => {
  pane = await mount({ ...two, faults: { 'settings.save': [{ code: 'workbook-unavailable', detail: '' }] } });
  await choose('Zuid NV');
  expect(pane.text()).toContain('Excel antwoordt niet.');
  expect(pane.has('header h1 button', 'Noord BV')).toBe(true);
});
