/** @jest-environment jsdom */
import axe from 'axe-core';
import { freshSettings } from '../../../src/app/settings';
import { customerRow } from '../../app/sampleSheet';
import { company } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const row = (number: string, name: string, limit: string, group = '') =>
  customerRow({ row: Number(number) - 999, number, name, limit, group });

const names = (): (string | null)[] =>
  [...document.querySelectorAll('ul[aria-label=Klanten] button')].map(({ textContent }) => textContent);
const lines = (): string[] =>
  [...document.querySelectorAll('ul[aria-label=Klanten] li')].map((line) =>
    [...line.querySelectorAll('span, bdi')]
      .filter((part) => part.childElementCount === 0)
      .map(({ textContent }) => textContent?.replace(/\u00a0/g, ' '))
      .join(' | '),
  );
const input = (type: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`main input[type=${type}]`);
  if (found === null) throw new Error(`no ${type}`);
  return found;
};

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('before the sheet is read it can be read here; then each customer with its balance and its limit', async () => {
  pane = await mount({
    customerRows: [
      row('1001', 'Bakkerij Ooststraat', '100'),
      row('1002', 'Café Noord', '1000', '1004'),
      row('1003', 'Drukkerij Zuid', ''),
      row('1004', 'Holding', '250'),
    ],
  });
  await pane.click('nav button', 'Klanten');
  expect(pane.text()).toContain('Lees eerst het blad met openstaande posten.');
  await pane.click('main button', 'Lees dit blad');
  // 300 of the café counts for its holding, which may owe 250.
  expect(lines()).toEqual([
    'Café Noord | 300,00 | 1002 | oudste 12/10/2026 | vervallen 300,00 | 300,00 van 1.000,00 | nog 700,00 vrij',
    'Bakkerij Ooststraat | 150,00 | 1001 | oudste 6/11/2026 | vervallen 150,00 | 150,00 van 100,00 | 50,00 erboven',
    'Drukkerij Zuid | 80,00 | 1003 | oudste 1/12/2026 | niets vervallen | Geen limiet ingesteld',
    'Holding | Niets open | 1004 | 300,00 van 250,00 | 50,00 erboven',
  ]);
  const badges = [...document.querySelectorAll('ul[aria-label=Klanten] .fui-Badge')];
  expect(badges.map(({ textContent }) => textContent)).toEqual([
    'Geen verdere leveringen: limiet van de groep Holding overschreden',
    'Geen verdere leveringen',
    'Geen verdere leveringen',
  ]);
  await expectAccessible();

  await pane.click('main input[type=checkbox]', '');
  expect(names()).toEqual(['Café Noord', 'Bakkerij Ooststraat', 'Holding']);
  await pane.type(input('search'), 'f-2');
  expect(names()).toEqual(['Bakkerij Ooststraat']);
  await pane.click('main button', 'Dossier van Bakkerij Ooststraat');
  expect(pane.has('main h2', 'Bakkerij Ooststraat')).toBe(true);
  // What was looked for is still so on the way back, and after another place.
  await pane.click('nav button', 'Instellingen');
  await pane.click('nav button', 'Klanten');
  expect(input('search').value).toBe('f-2');
  await pane.type(input('search'), 'niemand');
  expect(pane.text()).toContain('Geen klant of factuur gevonden.');
});

test('no limit at all: which column to fill in; one that cannot be read is named with its row', async () => {
  pane = await mount();
  await pane.click('nav button', 'Klanten');
  await pane.click('main button', 'Lees dit blad');
  expect(pane.text()).toContain('Vul de kolom “Kredietlimiet” van de klantentabel in');
  const show = jest.spyOn(pane.ports.customers, 'show');
  await pane.click('main button', 'Klantentabel tonen');
  expect(show).toHaveBeenCalledTimes(1);
  await pane.unmount();

  pane = await mount({ customerRows: [row('1001', 'Bakkerij Ooststraat', 'veel')] });
  await pane.click('nav button', 'Klanten');
  await pane.click('main button', 'Lees dit blad');
  expect(pane.text()).toContain('1 kredietlimiet is niet te lezen en telt niet mee.');
  expect(pane.text()).toContain('Rij 2: “veel”');
});

test('what 0 means is asked once; the answer holds at once, and is kept', async () => {
  const settings = { administrations: [company('zee', 'Zee NV')], current: 'zee' };
  pane = await mount({
    customerRows: [row('1001', 'Bakkerij Ooststraat', '0'), row('1002', 'Café Noord', '500')],
    settings: { ...freshSettings, ...settings },
  });
  await pane.click('nav button', 'Klanten');
  await pane.click('main button', 'Lees');
  expect(pane.text()).toContain('1 klant heeft 0 als kredietlimiet. Wat betekent dat bij u?');
  await pane.click('main button', 'Geen krediet');
  expect(pane.text()).not.toContain('Wat betekent dat bij u?');
  expect(pane.text()).toContain('Limiet 0 betekent nu: geen krediet.');
  expect(lines().find((line) => line.startsWith('Bakkerij'))).toContain('Geen krediet');
  expect(pane.world.settings?.administrations[0]?.zeroLimit).toBe('no-credit');
});
