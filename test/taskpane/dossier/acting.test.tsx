/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'button';

/** The only control under a label. */
function field(label: string): HTMLInputElement {
  const [found, ...others] = [...document.querySelectorAll('form label')].filter(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const id = found?.getAttribute('for') ?? '';
  const control = document.getElementById(id);
  if (others.length > 0 || control === null) throw new Error(`${others.length} of ${label}`);
  return control as HTMLInputElement;
}

const filed = () => pane.world.dossier.map(({ kind, item }) => [kind, item.split('|')[3] ?? '']);

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a promise is filed with its day, told in the timeline, and undone', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Belofte');
  // Five banking days after Saturday 21 November.
  expect(field('Betaalt uiterlijk op').value).toBe('2026-11-27');
  await pane.click('form button', 'Bewaren');
  expect(filed()).toEqual([['promise', 'F-1']]);
  expect(pane.world.dossier[0]).toMatchObject({
    by: 'Els Peeters',
    customer: '1001',
    detail: { day: 20778, promised: 20784, amount: null },
  });
  expect(pane.text()).toContain('Belofte genoteerd.');
  expect(pane.find('main section', 'Tijdlijn').textContent).toContain('27/11/2026');
  expect(pane.find('main', 'Dossier F-1').textContent).toContain('Betaling beloofd');

  await pane.click('[role=status] button', 'Ongedaan maken');
  expect(filed()).toEqual([
    ['promise', 'F-1'],
    ['taken-back', 'F-1'],
  ]);
  expect(pane.text()).toContain('Ongedaan gemaakt.');
  expect(pane.find('main', 'Dossier F-1').textContent).not.toContain('Betaling beloofd');
});

test('what is wrong stands beside its field, and nothing is filed', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Belofte');
  await pane.type(field('Betaalt uiterlijk op'), '2026-11-20');
  await pane.click('form input[value=part]', '');
  await pane.type(field('Bedrag'), '100,01');
  await pane.click('form button', 'Bewaren');
  expect(filed()).toEqual([]);
  expect(pane.text()).toContain('Deze dag is al voorbij.');
  expect(pane.text()).toContain('Er staat maar 100,00 open.');
  expect(document.activeElement).toBe(field('Betaalt uiterlijk op'));
  await expectAccessible();
  await pane.type(field('Betaalt uiterlijk op'), '2026-12-01');
  await pane.type(field('Bedrag'), '40');
  await pane.click('form button', 'Bewaren');
  expect(pane.world.dossier).toMatchObject([{ detail: { promised: 20788, amount: 4000 } }]);
});

test('a note needs words; escape leaves the form and keeps the page', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Notitie');
  await pane.click('form button', 'Bewaren');
  expect(pane.text()).toContain('Schrijf hier iets.');
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  await act(async () => field('Notitie').dispatchEvent(pressed));
  await pane.settle();
  expect(document.querySelector('main form')).toBeNull();
  expect(pane.has('main h2', 'Dossier F-1')).toBe(true);
});

test('one act on several items of the customer', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Gesprek');
  await pane.type(field('Met wie?'), 'Jan');
  await pane.type(field('Wat is er gezegd?'), 'belt morgen terug');
  await pane.click('form button', 'Geldt voor 1 post');
  await pane.click('form label', 'Alle open posten');
  await pane.click('form button', 'Bewaren');
  // The one that was due first comes first.
  expect(filed()).toEqual([
    ['call', 'F-2'],
    ['call', 'F-1'],
  ]);
  await pane.click('[role=status] button', 'Ongedaan maken');
  expect(filed().slice(2)).toEqual([
    ['taken-back', 'F-2'],
    ['taken-back', 'F-1'],
  ]);
});

test('an instalment plan shows how it comes out, and own amounts must add up', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Meer');
  await pane.click('[role=menuitem]', 'Afbetalingsplan');
  expect(pane.find('main form', '').textContent).toMatch(
    /27\/11\/2026\s*33,34.*27\/12\/2026\s*33,33.*27\/1\/2027\s*33,33.*Samen\s*100,00/,
  );
  await expectAccessible();
  await pane.click('form label', 'Dagen en bedragen zelf invullen');
  await pane.type(pane.find('form input', 'Bedrag van termijn 3') as HTMLInputElement, '30');
  await pane.click('form button', 'Bewaren');
  expect(pane.text()).toContain('De termijnen komen 3,33 tekort.');
  expect(filed()).toEqual([]);
  await pane.type(pane.find('form input', 'Bedrag van termijn 1') as HTMLInputElement, '36,67');
  await pane.click('form button', 'Bewaren');
  expect(pane.world.dossier).toMatchObject([
    {
      kind: 'plan',
      detail: { currency: 'EUR', instalments: [{ amount: 3667 }, { amount: 3333 }, { amount: 3000 }] },
    },
  ]);
  await pane.click(button, 'Meer');
  expect(pane.has('[role=menuitem]', 'Afbetalingsplan stopzetten')).toBe(true);
});

test('the page of the customer: a hold of the whole customer, and back to the invoice', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Dossier van de klant');
  expect(document.activeElement).toBe(pane.find('main h2', 'Bakkerij Ooststraat'));
  await pane.click(button, 'Meer');
  await pane.click('[role=menuitem]', 'Blokkeren');
  await pane.type(field('Waarom?'), 'overleg met sales');
  await pane.click('form button', 'Bewaren');
  expect(pane.world.dossier).toMatchObject([{ kind: 'hold', item: '', customer: '1001' }]);
  expect(pane.find('main section', 'Wat nu loopt').textContent).toContain(
    'Geblokkeerd tot en met 4/12/2026: overleg met sales',
  );
  await pane.click(button, 'Dossier F-2');
  expect(pane.find('main', 'Dossier F-2').textContent).toContain('Geblokkeerd');
  await pane.click(button, 'Terug');
  await pane.click(button, 'Terug');
  expect(pane.has('main h2', 'Dossier F-1')).toBe(true);
  await pane.click(button, 'Terug');
  expect(pane.has('main h2', 'Dossier')).toBe(false);
});

test('an address that mail came back from can be called right', async () => {
  const bounced = {
    id: 'b1',
    at: '2026-11-20T09:00:00.000Z',
    by: '',
    kind: 'bounced',
    item: '',
    customer: '1001',
    detail: {
      day: 20777,
      address: 'bakkerij@voorbeeld.example',
      subject: 'Herinnering',
      mailKey: null,
      note: '',
    },
  } as const;
  pane = await mount({ dossier: [bounced] });
  await pane.openDossier(2);
  await pane.click(button, 'Dossier van de klant');
  expect(pane.text()).toContain('Mail aan dit adres kwam terug op 20/11/2026.');
  await pane.click(button, 'Het adres klopt');
  expect(pane.text()).not.toContain('Mail aan dit adres kwam terug');
  expect(pane.world.dossier[1]).toMatchObject({ kind: 'bounce-cleared', customer: '1001' });
});

test('a dossier that cannot be written keeps the form, and says so', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Notitie');
  await pane.type(field('Notitie'), 'Jan belt terug');
  pane.world.faults['dossier.append'] = [{ code: 'sheet-protected', detail: '', sheet: 'Dossier' }];
  await pane.click('form button', 'Bewaren');
  expect(pane.find('[role=alert]', '').textContent).toContain('beveiligd');
  expect(field('Notitie').value).toBe('Jan belt terug');
});

test('on another as-of date nothing can be filed', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click('header button', 'Peildatum 21/11/2026');
  await pane.type(pane.find('input[type=date]', '') as HTMLInputElement, '2026-11-11');
  await pane.click(button, 'Toepassen');
  expect(pane.has('main button', 'Notitie')).toBe(false);
  expect(pane.text()).toContain('Op een andere peildatum kunt u niets noteren.');
});

test('a dossier with something open is not erased, and says why', async () => {
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Dossier van de klant');
  await pane.click('main button', 'Dossier van de klant wissen');
  expect(pane.find('dialog', '').textContent).toContain('Blijven: uw werkblad, de klantentabel');
  await pane.click('dialog button', 'Dossier van de klant wissen');
  expect(pane.find('[role=alert]', '').textContent).toContain('Er staat nog iets open');
  expect(pane.world.dossier).toEqual([]);
});

test('the dossier of a customer as a file to save', async () => {
  URL.createObjectURL = jest.fn(() => 'blob:https://pane.example/1');
  URL.revokeObjectURL = jest.fn();
  pane = await mount();
  await pane.openDossier(2);
  await pane.click(button, 'Dossier van de klant');
  await pane.click(button, 'Dossier verzamelen als zip');
  const link = pane.find('a', 'dossier-2026-11-21.zip') as HTMLAnchorElement;
  expect([link.href, link.download]).toEqual(['blob:https://pane.example/1', 'dossier-2026-11-21.zip']);
});
