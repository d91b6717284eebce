/** @jest-environment jsdom */
import axe from 'axe-core';
import { sampleGrid } from '../sample';
import { type MountedDossier, mountDossier } from './dossierPart';

let pane: MountedDossier;
afterEach(async () => pane?.unmount());

const button = 'button';

/** The only control of a form under a label. */
function field(label: string): HTMLInputElement {
  const [found, ...others] = [...document.querySelectorAll('form label')].filter(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const control = document.getElementById(found?.getAttribute('for') ?? '');
  if (others.length > 0 || control === null) throw new Error(`${others.length} of ${label}`);
  return control as HTMLInputElement;
}
const form = () => pane.find('main form', '').textContent?.replace(/\u00a0/g, ' ');
const running = () => pane.find('main section', 'Wat nu loopt').textContent?.replace(/\u00a0/g, ' ');
const details = () =>
  pane.world.dossier.map(({ kind, item, detail }) => [kind, item.split('|')[3] ?? '', detail]);

async function choose(action: string): Promise<void> {
  await pane.click(button, 'Meer');
  await pane.click('[role=menuitem]', action);
}
async function openCustomer(): Promise<void> {
  await pane.openDossier(2);
  await pane.click(button, 'Dossier van de klant');
}
async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a plan over several items by own amounts: a wrong cent is said, shares go to the oldest, one click undoes it', async () => {
  // A third invoice, older than the others: 150.00 and 25.50 in all.
  pane = await mountDossier({
    grid: sampleGrid([['1001', 'Bakkerij Ooststraat', 'F-5', 46300, 25.5, 'EUR']]),
  });
  await openCustomer();
  await choose('Afbetalingsplan');
  expect(form()).toContain('Geldt voor 3 posten');
  expect(form()).toContain('Samen175,50');
  await pane.click('form label', 'Dagen en bedragen zelf invullen');
  const amount = (at: number) => pane.find('form input', `Bedrag van termijn ${at}`) as HTMLInputElement;
  await pane.type(amount(1), '100');
  await pane.type(amount(2), '50');
  await pane.type(amount(3), '25,49');
  await pane.click('form button', 'Bewaren');
  expect(form()).toContain('De termijnen komen 0,01 tekort.');
  expect(pane.world.dossier).toEqual([]);
  await pane.type(amount(3), '25,50');
  await pane.click('form button', 'Bewaren');
  const shares = details().map(([kind, item, detail]) => [
    kind,
    item,
    (detail as unknown as { instalments: { amount: number }[] }).instalments.map((one) => one.amount),
  ]);
  expect(shares).toEqual([
    ['plan', 'F-5', [2550]],
    ['plan', 'F-2', [5000]],
    ['plan', 'F-1', [2450, 5000, 2550]],
  ]);
  expect(running()).toContain('3 posten: Afbetalingsplan: 100,00 tegen 27/11/2026');
  expect(document.querySelectorAll('main ol li [aria-label="Ongedaan maken: Afbetalingsplan"]')).toHaveLength(
    1,
  );
  await pane.click('[role=status] button', 'Ongedaan maken');
  expect(pane.world.dossier.slice(3).map(({ kind }) => kind)).toEqual([
    'taken-back',
    'taken-back',
    'taken-back',
  ]);
  expect(pane.has('main section', 'Wat nu loopt')).toBe(false);
});

test('an amount promised over several items goes to those that are due first', async () => {
  pane = await mountDossier();
  await openCustomer();
  await pane.click(button, 'Belofte');
  await pane.click('form input[value=part]', '');
  await pane.type(field('Bedrag'), '150,01');
  await pane.click('form button', 'Bewaren');
  expect(form()).toContain('Er staat maar 150,00 open.');
  await pane.type(field('Bedrag'), '80');
  await pane.click('form button', 'Bewaren');
  expect(details()).toMatchObject([
    ['promise', 'F-2', { amount: null }],
    ['promise', 'F-1', { amount: 3000 }],
  ]);
});

test('what runs of one invoice ends for that one, also on the page of the customer', async () => {
  pane = await mountDossier();
  await pane.openDossier(2);
  await choose('Blokkeren');
  await pane.type(field('Waarom?'), 'nakijken');
  await pane.click('form button', 'Bewaren');
  const [held] = pane.world.dossier;
  expect(held).toMatchObject({ kind: 'hold', item: expect.stringContaining('F-1') });
  await pane.click(button, 'Dossier van de klant');
  await pane.click('main section button', 'Blokkering opheffen');
  expect(form()).toContain('Geldt voor 1 post');
  await pane.click('form button', 'Bewaren');
  expect(pane.world.dossier.at(-1)).toMatchObject({ kind: 'release', item: held?.item });
  expect(pane.has('main section', 'Wat nu loopt')).toBe(false);
});

test('what is contested is chosen by hand', async () => {
  pane = await mountDossier();
  await openCustomer();
  await choose('Betwisting');
  await pane.click('form button', 'Bewaren');
  expect(form()).toContain('Kies minstens één post.');
  await pane.click('form label', 'F-1');
  await pane.click('form label', 'Een deel');
  expect(form()).toContain('Het betwiste deel wordt niet gevraagd.');
  await pane.type(field('Bedrag'), '30');
  await pane.click('form button', 'Bewaren');
  expect(details()).toMatchObject([['dispute', 'F-1', { reason: 'not-received', amount: 3000 }]]);
  expect(running()).toContain('F-1: 30,00 betwist sinds 21/11/2026: factuur niet ontvangen');
});

test('an insolvency from an invoice is of the whole customer, and has happened', async () => {
  pane = await mountDossier();
  await pane.openDossier(2);
  await choose('Insolventie');
  expect(field('Welke procedure?').value).toBe('be-faillissement');
  expect(form()).toContain('De interest stopt op 21/11/2026. Er volgt een taak: de vordering indienen.');
  expect(form()).toContain('Geldt voor de hele klant, met al zijn facturen.');
  await pane.type(field('Geopend op'), '2026-11-22');
  await pane.click('form button', 'Bewaren');
  expect(form()).toContain('Deze dag moet nog komen.');
  await expectAccessible();
  await pane.type(field('Geopend op'), '2026-11-18');
  await pane.type(field('Curator, bewindvoerder of bemiddelaar'), 'Mr. De Wit');
  await pane.click('form button', 'Bewaren');
  expect(pane.world.dossier).toMatchObject([
    {
      kind: 'insolvency',
      item: '',
      customer: '1001',
      detail: { kind: 'be-faillissement', date: 20775, officer: 'Mr. De Wit', claimFiled: null },
    },
  ]);
  expect(running()).toContain('Hele klant: Insolvent sinds 18/11/2026: faillissement');
});

test('the claim of an insolvency is added later, and it can be called a mistake', async () => {
  const insolvency = {
    id: 'i1',
    at: '2026-11-20T09:00:00.000Z',
    by: 'Els Peeters',
    kind: 'insolvency',
    item: '',
    customer: '1001',
    detail: {
      day: 20777,
      kind: 'be-faillissement',
      date: 20775,
      officer: 'Mr. De Wit',
      claimFiled: null,
      note: '',
    },
  } as const;
  pane = await mountDossier({ dossier: [insolvency] });
  await openCustomer();
  expect(running()).toContain('Contact: Mr. De WitVordering nog niet ingediend');
  await pane.click(button, 'Insolventie aanvullen');
  expect(field('Curator, bewindvoerder of bemiddelaar').value).toBe('Mr. De Wit');
  await pane.type(field('Vordering ingediend op'), '2026-11-17');
  await pane.click('form button', 'Bewaren');
  expect(form()).toContain('Dit is voor de dag van de opening.');
  await pane.type(field('Vordering ingediend op'), '2026-11-20');
  await pane.click('form button', 'Bewaren');
  expect(running()).toContain('Vordering ingediend op 20/11/2026');
  await pane.click(button, 'Niet langer insolvent');
  await pane.click('form button', 'Bewaren');
  expect(pane.world.dossier.at(-1)).toMatchObject({
    kind: 'release',
    item: '',
    detail: { from: 'insolvency' },
  });
  expect(pane.has('main section', 'Wat nu loopt')).toBe(false);
});

test('proceedings in own words, a death with who answers for it, and a hand-over with its end', async () => {
  pane = await mountDossier();
  await openCustomer();
  await choose('Insolventie');
  await pane.type(field('Welke procedure?'), '');
  await pane.click('form button', 'Bewaren');
  expect(form()).toContain('Schrijf hier iets.');
  await pane.click('form button', 'Annuleren');
  await choose('Overlijden');
  await pane.type(field('Overleden op'), '2026-11-10');
  await pane.type(field('Wie regelt de nalatenschap?'), 'Notaris Claes');
  await pane.click('form button', 'Bewaren');
  expect(running()).toContain('Overleden op 10/11/2026Contact: Notaris Claes');
  await pane.click(button, 'Toch niet overleden');
  await pane.click('form button', 'Bewaren');
  await choose('Uit handen geven');
  await pane.click('form button', 'Bewaren');
  expect(form()).toContain('Schrijf hier iets.');
  await pane.type(field('Aan wie?'), 'Incasso Delta');
  await pane.click('form button', 'Bewaren');
  expect(running()).toContain('Uit handen gegeven aan Incasso Delta op 21/11/2026');
  await pane.click(button, 'Terugnemen');
  expect(form()).toContain('De herinneringen gaan weer verder, na de gewone wachttijd.');
  await pane.click('form button', 'Bewaren');
  expect(details().map(([kind]) => kind)).toEqual(['deceased', 'release', 'handover', 'release']);
});

test('a direct debit of the customer comes back for one invoice', async () => {
  pane = await mountDossier();
  await openCustomer();
  await choose('Domiciliëring');
  expect(form()).toContain('Niet geïnd na 5 werkdagen: dan volgt een taak.');
  await pane.click('form button', 'Bewaren');
  expect(running()).toContain('Domiciliëring: inning op de vervaldag');
  await pane.click(button, 'Dossier F-2');
  expect(running()).toContain('Hele klant: Domiciliëring: inning op de vervaldag');
  await choose('Domiciliëring geweigerd');
  await pane.click('form button', 'Bewaren');
  expect(details()).toMatchObject([
    ['direct-debit', '', { collected: null }],
    ['returned', 'F-2', {}],
  ]);
});

test('the menu names its parts, the likeliest first', async () => {
  pane = await mountDossier();
  await pane.openDossier(2);
  await pane.click(button, 'Meer');
  const menu = pane.find('[role=menu]', '');
  expect([...menu.querySelectorAll('[role=group]')].map(({ textContent }) => textContent)).toEqual([
    'ContactBelafspraak',
    'AfspraakAfbetalingsplanAl betaaldDomiciliëring',
    'BlokkeringBetwistingBlokkerenUit handen gevenInsolventieOverlijden',
  ]);
});
