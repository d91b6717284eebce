/** @jest-environment jsdom */
import axe from 'axe-core';
import { freshSettings } from '../../../src/app/settings';
import { QuietPart } from '../../../src/taskpane/settings/quiet/QuietPart';
import type { World } from '../../app/memoryPorts';
import { company } from '../administrations';
import { type MountedPart, mountPart } from '../part';

let pane: MountedPart;
afterEach(async () => pane?.unmount());

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('form label')].filter(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const control = document.getElementById(found[0]?.getAttribute('for') ?? '');
  if (found.length !== 1 || control === null) throw new Error(`${found.length} of ${label}`);
  return control as HTMLInputElement;
}
const part = () => pane.find('section', 'Dan vertrekt geen enkele herinnering').textContent ?? '';
const cells = () =>
  pane.world.rules.rules?.rows.map(({ cells: all }) => all.map(({ content }) => content ?? '')) ?? [];

const changed = jest.fn();
const mount = (customer: { id: string; number: string } | null = null, changes: Partial<World> = {}) =>
  mountPart(
    <QuietPart customer={customer} findable={null} read={null} fixed={false} onChanged={changed} />,
    changes,
  );

test('a suggestion is saved, changed, removed and put back', async () => {
  pane = await mount();
  expect(part()).toContain('Er is geen rustperiode gepland.');
  await pane.click('button', 'Rustperiode toevoegen');
  await pane.click('form button', 'Bewaren');
  expect(part()).toContain('Vul een dag in.');
  await pane.click('form button', 'Kerst en Nieuwjaar: 24/12/2026 tot en met 1/1/2027');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await pane.type(field('Tot en met'), '2026-12-23');
  expect(part()).toContain('De laatste dag komt voor de eerste.');
  await pane.type(field('Tot en met'), '2027-01-03');
  await pane.click('form button', 'Bewaren');
  expect(part()).toContain('24/12/2026 tot en met 3/1/2027Kerst en NieuwjaarAlle klanten');
  expect(cells()[0]?.slice(0, 2)).toEqual(['Rustperiode', '2026-12-24 / 2027-01-03 Kerst en Nieuwjaar']);

  await pane.click('button', 'Rustperiode wijzigen: 24/12/2026 tot en met 3/1/2027');
  await pane.type(field('Reden'), 'jaarlijkse sluiting');
  await pane.click('form button', 'Bewaren');
  expect(part()).toContain('Rustperiode gewijzigd.');
  await pane.click('button', 'Rustperiode verwijderen');
  expect(cells()).toEqual([]);
  await pane.click('[role=status] button', 'Ongedaan maken');
  expect(part()).toContain('24/12/2026 tot en met 3/1/2027jaarlijkse sluiting');
});

test('more than a year is asked about', async () => {
  pane = await mount();
  await pane.click('button', 'Rustperiode toevoegen');
  await pane.type(field('Van'), '2026-12-24');
  await pane.type(field('Tot en met'), '2028-01-02');
  await pane.click('form button', 'Bewaren');
  expect(cells()).toEqual([]);
  expect(pane.find('dialog', '').textContent).toContain('375\u00a0dagen zonder herinnering?');
  await pane.click('dialog button', 'Ja, bewaren');
  expect(cells()).toHaveLength(1);
});

test('a period for the customer in front is of that customer, and what is over is folded away', async () => {
  pane = await mount({ id: '1001', number: '1001' });
  await pane.click('button', 'Rustperiode voor deze klant toevoegen');
  await pane.type(field('Van'), '2026-11-01');
  await pane.type(field('Tot en met'), '2026-11-20');
  await pane.click('form button', 'Bewaren');
  expect(cells()[0]?.at(-1)).toBe('1001');
  expect(part()).toContain('Er is geen rustperiode gepland.');
  await pane.click('button', '1\u00a0voorbije rustperiode'.replace('\u00a0', ' '));
  expect(part()).toContain('1/11/2026 tot en met 20/11/2026Klant 1001');
});

test('of a customer, for every company that has it: changing it takes it from none of them', async () => {
  const settings = {
    ...freshSettings,
    administrations: [company('a', 'Noord'), company('b', 'Zuid')],
    current: 'a',
  };
  pane = await mount({ id: '1001', number: '1001' }, { settings });
  await pane.click('button', 'Rustperiode voor deze klant toevoegen');
  await pane.type(field('Van'), '2026-12-01');
  await pane.type(field('Tot en met'), '2026-12-05');
  await pane.click('form button', 'Bewaren');
  // A new one is for the company that is worked for; somebody clears that cell.
  expect(cells()[0]).toContain('Noord');
  const own = pane.world.rules.rules?.rows[0]?.cells.find(({ content }) => content === 'Noord');
  Object.assign(own ?? {}, { content: '' });
  await pane.unmount();
  pane = await mount({ id: '1001', number: '1001' }, { settings, rules: pane.world.rules });
  await pane.click('button', 'Rustperiode wijzigen');
  await pane.type(field('Tot en met'), '2026-12-06');
  await pane.click('form button', 'Bewaren');
  expect(cells()[0]).toContain('2026-12-01 / 2026-12-06');
  expect(cells()[0]).not.toContain('Noord');
});
