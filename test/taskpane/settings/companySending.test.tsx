/** @jest-environment jsdom */
import type { Fault, SendEntry } from '../../../src/app/ports';
import type { DossierEvent, Result } from '../../../src/core/index';
import { teamRef } from '../../app/memoryTeam';
import { overdueSheet } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const SENDING = 'Versturen: gedeeld postvak en teammap';
const MAILBOX = 'Gedeeld postvak';
const LINK = 'Link naar een map in SharePoint of OneDrive';

async function openForm(): Promise<void> {
  pane = await mount({ grid: overdueSheet('Posten', [['1001', 'N-1', 100]]) });
  await pane.click('nav button', 'Instellingen');
  await pane.click('button[aria-expanded]', SENDING);
}
function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}
const saved = () => pane.world.settings.administrations[0];
const save = () => pane.click('button', 'Gegevens opslaan');
const text = () => document.body.textContent ?? '';

test('a shared mailbox is tried, saved and undone', async () => {
  await openForm();
  await pane.type(field(MAILBOX), ' facturen@zonneveld.example ');
  await pane.click('button', 'Postvak proberen');
  expect(text()).toContain('Dit postvak is te lezen.');
  await save();
  expect(saved()?.mailbox).toBe('facturen@zonneveld.example');
  await pane.click('button', 'Ongedaan maken');
  expect(saved()?.mailbox).toBe('');
});

test('a mailbox that may not be read says why, until another is typed', async () => {
  await openForm();
  pane.world.faults.recordedEvents = [{ code: 'mailbox-denied', detail: 'record: 403' }];
  await pane.type(field(MAILBOX), 'facturen@zonneveld.example');
  await pane.click('button', 'Postvak proberen');
  expect(text()).toContain('U mag dit postvak niet gebruiken.');
  await pane.type(field(MAILBOX), 'mail@zonneveld.example');
  expect(text()).not.toContain('U mag dit postvak niet gebruiken.');
});

test('what is no address cannot be tried, nor saved', async () => {
  await openForm();
  await pane.type(field(MAILBOX), 'facturen');
  expect(pane.has('button', 'Postvak proberen')).toBe(false);
  await save();
  expect(text()).toContain('Dit e-mailadres klopt niet.');
  expect(document.activeElement).toBe(field(MAILBOX));
  expect(saved()?.mailbox).toBe('');
});

test('a team folder is found by its link, says who sees what, and is saved', async () => {
  await openForm();
  await pane.type(field(LINK), teamRef.link);
  await pane.click('button', 'Map zoeken');
  expect(text()).toContain('Debiteuren');
  for (const told of [
    'Iedereen die meewerkt, moet in deze map mogen schrijven.',
    'Microsoft vraagt eenmaal toestemming',
    'Wie de map kan openen, ziet er namen, facturen, bedragen en mails van klanten.',
    'Het dossier tot nu toe wordt naar de map gekopieerd.',
    'Blad, klanten, teksten en instellingen blijven in dit werkboek.',
  ])
    expect(text()).toContain(told);
  expect(text()).toContain('Sla de gegevens op om deze map te gebruiken.');
  const link = document.querySelector<HTMLAnchorElement>('a[target=_blank]');
  expect([link?.href, link?.rel]).toEqual([teamRef.link, 'noopener noreferrer']);
  expect(document.activeElement).toBe(link);
  await save();
  expect(saved()?.team).toEqual(teamRef);
  expect(text()).not.toContain('Sla de gegevens op om');
});

function must<T>(result: Result<T, Fault>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const noteOf = (id: string, administration: string): DossierEvent => ({
  kind: 'note',
  id,
  at: '2026-11-20T10:00:00.000Z',
  by: 'Tom Maes',
  item: `${administration}|1001|invoice|N-1|2026`,
  customer: '1001',
  detail: { day: 20777, note: 'Belt terug', answers: null },
});

/** A company whose dossier has two events, with the form open. */
async function chooseFolder(): Promise<string> {
  pane = await mount({ grid: overdueSheet('Posten', [['1001', 'N-1', 100]]) });
  const id = saved()?.id ?? '';
  pane.world.dossier.push(noteOf('n1', id), noteOf('n2', id));
  await pane.click('nav button', 'Instellingen');
  await pane.click('button[aria-expanded]', SENDING);
  await pane.type(field(LINK), teamRef.link);
  await pane.click('button', 'Map zoeken');
  return id;
}

test('once it is saved, the dossier so far is copied, and what colleagues filed is taken over', async () => {
  const id = await chooseFolder();
  const theirs = { at: '2026-11-20T10:00:00.000Z', administration: id, ends: [], events: [noteOf('t1', id)] };
  must(await pane.ports.teams.open(teamRef).write(theirs));
  await save();
  await pane.settle();
  expect(text().replaceAll('\u00a0', ' ')).toContain(
    'De teammap heeft het hele dossier: 2 gebeurtenissen gekopieerd.',
  );
  expect(text().replaceAll('\u00a0', ' ')).toContain('1 gebeurtenis van collega’s overgenomen.');
  expect(
    must(await pane.ports.teams.open(teamRef).read(id))
      .events.map((one) => one.id)
      .sort(),
  ).toEqual(['n1', 'n2', 't1']);
  expect(pane.world.dossier.map((one) => one.id).sort()).toEqual(['n1', 'n2', 't1']);
});

test('a folder that cannot be reached at that moment says so, and is tried again', async () => {
  const id = await chooseFolder();
  pane.world.faults['team.read'] = [{ code: 'team-unreachable', detail: '' }];
  await save();
  await pane.settle();
  expect(text()).toContain('Nog niet alles staat in de teammap. De volgende controle probeert het opnieuw.');
  await pane.click('button', 'Opnieuw proberen');
  await pane.settle();
  expect(text()).toContain('De teammap heeft het hele dossier');
  expect(must(await pane.ports.teams.open(teamRef).read(id)).events).toHaveLength(2);
});

test('a link that is none of a folder says so; a folder that was not looked for is not saved', async () => {
  await openForm();
  await pane.type(field(LINK), 'https://elders.example/map');
  await save();
  expect(text()).toContain('Zoek deze map eerst, of maak dit veld leeg.');
  await pane.click('button', 'Map zoeken');
  expect(text()).toContain('Met deze link kunt u geen map openen.');
  expect(saved()?.team).toBeNull();
});

test('a team folder is left after a question that says what it means', async () => {
  await openForm();
  await pane.type(field(LINK), teamRef.link);
  await pane.click('button', 'Map zoeken');
  await save();
  await pane.click('button', 'Teammap verlaten');
  expect(document.querySelector('dialog')?.textContent).toContain(
    'Een klant kan twee herinneringen krijgen. Wat in de map staat, blijft daar. Het dossier in dit werkboek blijft ook.',
  );
  await pane.click('dialog button', 'Annuleren');
  expect(saved()?.team).toEqual(teamRef);
  await pane.click('button', 'Teammap verlaten');
  await pane.click('dialog button', 'Verlaten');
  expect(document.activeElement).toBe(field(LINK));
  await save();
  expect(saved()?.team).toBeNull();
});

test('mails that are not settled are a reason to wait', async () => {
  const entry = (key: string, state: SendEntry['state']): [string, SendEntry] => [
    key,
    {
      key,
      administration: 'default',
      run: 'run-1',
      customer: '1001',
      currency: 'EUR',
      label: 'Bakkerij',
      mailbox: '',
      by: 'els@zonneveld.example',
      review: false,
      state,
      claim: null,
      draft: null,
      submittedAt: null,
      submissions: 0,
      looks: 0,
      lookAt: null,
      events: [],
      fault: null,
      at: 0,
    },
  ];
  await openForm();
  expect(text()).not.toContain('nog niet afgehandeld');
  await pane.click('button[aria-expanded]', SENDING);
  const id = saved()?.id ?? '';
  for (const [key, state] of [
    ['a', 'pending'],
    ['b', 'sent'],
    ['c', 'unknown'],
  ] as const) {
    const [name, made] = entry(key, state);
    pane.world.journal.set(name, { ...made, administration: id });
  }
  await pane.click('button[aria-expanded]', SENDING);
  expect(text().replaceAll('\u00a0', ' ')).toContain('2 mails zijn nog niet afgehandeld.');
});
