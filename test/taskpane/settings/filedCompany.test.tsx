/** @jest-environment jsdom */
import { company } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

test('the name of a company that only the dossier knows gives it its history back', async () => {
  const administrations = [company('noord', 'Noord BV', { sheet: 'Noord' }), company('zuid-nv', '')];
  const settings = { administrations, current: 'noord', language: null, layouts: [], acceptances: [] };
  pane = await mount({ settings });
  await pane.click('nav button', 'Instellingen');
  await pane.click('button', 'Administratie toevoegen');
  const name = document.querySelector<HTMLInputElement>('form input[required]');
  if (name === null) throw new Error('no field for the name');
  await pane.type(name, 'Zuid NV');
  await pane.click('button', 'Gegevens opslaan');
  expect(pane.world.settings.administrations).toMatchObject([
    { id: 'noord', name: 'Noord BV' },
    { id: 'zuid-nv', name: 'Zuid NV' },
  ]);
});
