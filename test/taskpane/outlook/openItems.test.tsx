/** @jest-environment jsdom */
import axe from 'axe-core';
import type { Administration, PublishedItem, PublishedLedger } from '../../../src/app/ports';
import { freshSettings, unnamedAdministration } from '../../../src/app/settings';
import { ok } from '../../../src/core/result';
import { noTeamFiles, type TeamFiles, teamRef } from '../../app/memoryTeam';
import { mailFrom, mount } from './support';

let pane: Awaited<ReturnType<typeof mount>>;
afterEach(async () => pane?.unmount());

const company = (id: string, change: Partial<Administration> = {}): Administration => ({
  ...unnamedAdministration,
  id,
  name: `Company ${id}`,
  team: teamRef,
  ...change,
});
const remembered = (...administrations: Administration[]): string =>
  JSON.stringify({ ...freshSettings, administrations });

const item = (document: string, open: number, change: Partial<PublishedItem> = {}): PublishedItem => ({
  key: `adm-1|1001|invoice|${document}|2026`,
  customer: '1001',
  document,
  reference: '',
  dueDay: 20740, // 14 October 2026
  open,
  currency: 'EUR',
  ...change,
});

const list = (change: Partial<PublishedLedger> = {}): PublishedLedger => ({
  administration: 'adm-1',
  name: 'Zonneveld Papier',
  at: '2026-11-20T16:00:00.000Z',
  by: 'Tom Maes',
  dataDay: 20777, // 20 November 2026
  customers: [
    { id: '1001', number: '1001', name: 'Bakkerij Van den Broeck', addresses: ['Info@Bakker.example'] },
    { id: '1002', number: '1002', name: '', addresses: ['elders@bakker.example'] },
  ],
  items: [
    item('F-3', 4850, { dueDay: 20800 }),
    item('F-1', 121000),
    item('CN-1', -1000, { dueDay: null }),
    item('F-9', 99900, { customer: '1002' }),
  ],
  ...change,
});
const folder = (...ledgers: PublishedLedger[]): TeamFiles => ({
  ...noTeamFiles(),
  ledgers: new Map(ledgers.map((ledger) => [ledger.administration, ledger])),
});

test('a customer is recognised by the address: balance, what is overdue, items, of which day and by whom', async () => {
  pane = await mount({ remembered: remembered(company('adm-1')), files: folder(list()) });
  expect(pane.texts('h2')).toContain('Openstaand');
  expect(pane.text()).toContain('Bakkerij Van den Broeck');
  // 1.210,00 + 48,50 - 10,00; overdue is F-1 alone.
  expect(pane.texts('section li')).toEqual(['EUR 1.248,50waarvan vervallen: EUR 1.210,00']);
  expect(pane.texts('section tbody tr')).toEqual([
    'F-114/10/2026EUR 1.210,00',
    'F-313/12/2026EUR 48,50',
    'CN-1EUR -10,00',
  ]);
  expect(pane.text()).toContain('Lijst van 20/11/2026, gedeeld door Tom Maes');
  expect(pane.text()).not.toContain('999');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('of an address that the list does not have, it says so, and of which day the list is', async () => {
  pane = await mount({
    remembered: remembered(company('adm-1')),
    files: folder(list()),
    mail: ok(mailFrom('x@y.example')),
  });
  expect(pane.text()).toContain('Geen klant met openstaande posten heeft dit adres.');
  expect(pane.text()).toContain('Lijst van 20/11/2026');
  expect(pane.has('section table')).toBe(false);
});

test.each([
  ['nothing is remembered', null],
  ['what is remembered is damaged', '{"administrations":[{"id":'],
  ['no company has a team folder', remembered(company('adm-1', { team: null }))],
])('where %s, one sentence says how to get it', async (_what, text) => {
  pane = await mount({ remembered: text, files: folder(list()), teamAllowed: false });
  expect(pane.text()).toContain('Kies in Excel een teammap bij Instellingen.');
  expect(pane.text()).not.toContain('Openstaand1');
  expect(pane.has('section li')).toBe(false);
});

test('where nothing was published yet, it says when something will be', async () => {
  pane = await mount({ remembered: remembered(company('adm-1')) });
  expect(pane.text()).toContain('In de teammap staat nog geen lijst.');
});

test('the list of each company that has something open of the customer, by its name', async () => {
  const other = list({
    administration: 'adm-2',
    name: 'Zonneveld Drukkerij',
    by: 'An',
    items: [item('D-1', 500)],
  });
  const third = list({ administration: 'adm-3', name: 'Derde', customers: [], items: [] });
  pane = await mount({
    remembered: remembered(company('adm-1'), company('adm-2'), company('adm-3')),
    files: folder(list(), other, third),
  });
  expect(pane.text()).toContain('Zonneveld Papier: lijst van 20/11/2026, gedeeld door Tom Maes');
  expect(pane.text()).toContain('Zonneveld Drukkerij: lijst van 20/11/2026, gedeeld door An');
  expect(pane.text()).not.toContain('Derde');
});

test('the team folder is asked for once the user agrees', async () => {
  pane = await mount({ remembered: remembered(company('adm-1')), files: folder(list()), teamAllowed: false });
  expect(pane.text()).toContain('Meld u aan om de lijst in de teammap te lezen.');
  expect(pane.has('section li')).toBe(false);
  await pane.click('Aanmelden');
  expect(pane.texts('section li')).toHaveLength(1);
});

test('a folder that cannot be read says why, and is asked again', async () => {
  pane = await mount({
    remembered: remembered(company('adm-1')),
    files: folder(list()),
    teamFault: { code: 'team-denied', detail: '' },
  });
  expect(pane.has('section li')).toBe(false);
  await pane.click('Opnieuw proberen');
  expect(pane.texts('section li')).toHaveLength(1);
});

test('a long list shows five items, and all of them on request', async () => {
  const items = Array.from({ length: 8 }, (_, index) => item(`F-${index}`, 100));
  pane = await mount({ remembered: remembered(company('adm-1')), files: folder(list({ items })) });
  expect(pane.texts('section tbody tr')).toHaveLength(5);
  await pane.click('Nog 3 posten');
  expect(pane.texts('section tbody tr')).toHaveLength(8);
});

test('the list is read once for several mails, and again when it is asked for', async () => {
  pane = await mount({ remembered: remembered(company('adm-1')), files: folder(list()) });
  pane.world.files.ledgers.set('adm-1', list({ by: 'Els' }));
  await pane.select(ok(mailFrom('elders@bakker.example')));
  expect(pane.text()).toContain('Klant 1002');
  expect(pane.text()).toContain('gedeeld door Tom Maes');
  await pane.click('Opnieuw kijken');
  expect(pane.text()).toContain('gedeeld door Els');
});
