/** @jest-environment jsdom */
import axe from 'axe-core';
import { company, overdueSheet } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const two = {
  grid: overdueSheet('Noord', [
    ['1001', 'N-1', 100],
    ['1001', 'N-2', 50.5],
  ]),
  otherSheets: [overdueSheet('Zuid', [['1002', 'Z-1', 40]])],
  settings: {
    administrations: [
      company('noord', 'Noord BV', { sheet: 'Noord' }),
      company('zuid', 'Zuid NV', { sheet: 'Zuid' }),
    ],
    current: 'noord',
    language: null,
    layouts: [],
    acceptances: [],
  },
};
type World = NonNullable<Parameters<typeof mount>[0]>;

async function overview(world: World): Promise<void> {
  pane = await mount(world);
  await pane.click('header h1 button', '');
  await pane.click('[role=menuitemradio]', 'Alle administraties');
}
const card = (currency: string) => pane.find('section', currency).textContent;

test('all companies together, by age, and each with what it has open', async () => {
  await overview(two);
  expect(pane.find('header h1', '').textContent).toBe('Alle administraties');
  expect(card('EUR')).toContain('Openstaand190,50Waarvan te laat190,50');
  expect(card('EUR')).toContain('Niet vervallen0,001 tot 30 dagen te laat0,0031 tot 60 dagen te laat190,50');
  const lines = [...document.querySelectorAll('main section li')].map((line) => line.textContent);
  expect(lines).toEqual(['Noord BV 150,50 te laat 150,50', 'Zuid NV 40,00 te laat 40,00']);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('two currencies are never added up', async () => {
  const zuid = overdueSheet('Zuid', [['1002', 'Z-1', 40]]);
  const rows = zuid.rows.map((row) => row.map((cell) => (cell === 'EUR' ? 'GBP' : cell)));
  await overview({ ...two, otherSheets: [{ ...zuid, rows }] });
  expect(card('EUR')).toContain('Openstaand150,50');
  expect(card('GBP')).toContain('Openstaand40,00');
});

test('its own as-of date leaves that of the company as it was', async () => {
  await overview(two);
  await pane.click('header button', 'Peildatum 21/11/2026');
  await pane.type(pane.find('input[type=date]', '') as HTMLInputElement, '2026-10-01');
  await pane.click('button', 'Toepassen');
  expect(card('EUR')).toContain('Waarvan te laat0,00');
  expect(pane.find('main', '').textContent).toContain('Peildatum 1/10/2026');
  await pane.click('nav button', 'Herinneringen');
  expect(pane.has('header button', 'Peildatum 21/11/2026')).toBe(true);
});

test('a company that cannot be read is named with the reason, and the total says that it is missing', async () => {
  await overview({ ...two, otherSheets: [] });
  expect(pane.text()).toContain('Niet meegeteld: Zuid NV');
  expect(pane.text()).toContain('Zuid');
  expect(card('EUR')).toContain('Zonder Zuid NV');
  expect(card('EUR')).toContain('Openstaand150,50');
});

test('a click on a company makes it the one that is worked for', async () => {
  await overview(two);
  await pane.click('main li button', 'Zuid NV');
  expect(pane.world.settings.current).toBe('zuid');
  expect(pane.find('header h1', '').textContent).toBe('Zuid NV');
  expect(pane.text()).toContain('1 post van 1 klant');
});

test('reading can be stopped, and begun again', async () => {
  pane = await mount(two);
  let goOn = (): void => {};
  const { sheet } = pane.ports;
  const readNamed = sheet.readNamed.bind(sheet);
  sheet.readNamed = async (name, how) => {
    how?.onRows?.(1, 3);
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return readNamed(name, how);
  };
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  await pane.click('header h1 button', '');
  await pane.click('[role=menuitemradio]', 'Alle administraties');
  await pane.later(600);
  jest.useRealTimers();
  expect(pane.text()).toContain('1 van 3 rijen gelezen');
  await pane.click('main button', 'Stoppen');
  expect(pane.text()).toContain('Het lezen is gestopt.');
  goOn();
  await pane.settle();
  expect(pane.has('section', 'EUR')).toBe(false);
  sheet.readNamed = readNamed;
  await pane.click('main button', 'Opnieuw lezen');
  expect(card('EUR')).toContain('Openstaand190,50');
});

test('a company that has nothing open is named', async () => {
  await overview({ ...two, otherSheets: [overdueSheet('Zuid', [])] });
  expect(card('EUR')).toContain('Openstaand150,50');
  expect(pane.text()).toContain('Niets openstaand: Zuid NV');
});

test('nothing open anywhere is a sentence', async () => {
  await overview({ ...two, grid: overdueSheet('Noord', []), otherSheets: [overdueSheet('Zuid', [])] });
  expect(pane.text()).toContain('Geen enkele administratie heeft openstaande posten.');
});

test('a dossier that is opened from Excel is that of the company that is worked for', async () => {
  await overview(two);
  await pane.openDossier(2);
  expect(pane.find('header h1', '').textContent).toBe('Noord BV');
  expect(pane.has('h2', 'Dossier')).toBe(true);
  expect(pane.has('section', 'EUR')).toBe(false);
});
