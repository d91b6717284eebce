/** @jest-environment jsdom */
import { act } from 'react';
import { told } from '../../core/dossier/told';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());
const openSettings = () => pane.click('nav button', 'Instellingen');

function years(): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'Bewaartermijn in jaren',
  );
  return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
}
async function give(text: string): Promise<void> {
  await pane.type(years(), text);
  await act(async () => {
    years().focus();
    years().blur();
  });
  await pane.settle();
}
const saved = () => pane.world.settings.administrations[0]?.retentionYears;

test('the term is that of the law until another one is given, and that is undone', async () => {
  pane = await mount();
  await openSettings();
  expect(pane.text()).toContain('Leeg: 10 jaar, zoals de wet vraagt.');
  await give('12');
  expect(saved()).toBe(12);
  await pane.click('button', 'Ongedaan maken');
  expect(saved()).toBeNull();
  expect(years().value).toBe('');
});

test('what is no number of years is said, and not saved', async () => {
  pane = await mount();
  await openSettings();
  await give('7,5');
  expect(pane.text()).toContain('Geef een geheel getal van 1 tot 100.');
  expect(saved()).toBeNull();
});

test('what was settled a year ago goes to the archive once the list was read', async () => {
  const item = 'adm-1|Zee|invoice|F1|2025';
  const cleared = told('2025-10-01', 'item-cleared', {}, { item });
  pane = await mount({ dossier: [cleared] });
  await openSettings();
  expect(pane.text()).toContain('Lees eerst het blad met de openstaande posten.');
  await pane.click('nav button', 'Herinneringen');
  await pane.click('button', 'Lees dit blad');
  await openSettings();
  await pane.click('button', 'Oude posten archiveren');
  expect(pane.text()).toMatch(/1.gebeurtenis staat nu in het archief/);
  expect(pane.world.archive).toEqual([cleared]);
  await pane.click('button', 'Oude posten archiveren');
  expect(pane.text()).toContain('Er is niets dat al een jaar afgehandeld is.');
});
