/** @jest-environment jsdom */
import axe from 'axe-core';
import { findDays } from '../../../src/core/index';
import { ok } from '../../../src/core/result';
import { reminderOf } from '../../app/anySend';
import { arrival } from '../../app/memoryInbox';
import { createWorld, type World } from '../../app/memoryPorts';
import { customerRow } from '../../app/sampleSheet';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'button';

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const BAKERY = { name: 'Bakkerij', address: 'bakkerij@voorbeeld.example' };
const F1 = 'adm-1|1001|invoice|F-1|2026';

/** A reminder of F-1 went out eight days ago; its mail is `<m1@zonneveld.example>`. */
const reminded = () => {
  const event = reminderOf('a'.repeat(32), { customer: '1001', item: F1 });
  const detail = {
    ...event.detail,
    day: 20770,
    document: 'F-1',
    internetMessageId: '<m1@zonneveld.example>',
  };
  return { ...event, at: '2026-11-13T09:00:00.000Z', detail: { ...detail, to: [BAKERY.address] } };
};

const customers = [
  customerRow({
    row: 2,
    number: '1001',
    name: 'Bakkerij Ooststraat',
    email: BAKERY.address,
    language: 'nl-BE',
    kind: 'business',
    country: 'BE',
  }),
  customerRow({ row: 3, number: '1002', name: 'Café Noord', email: 'cafe@noord.example', kind: 'business' }),
];

const world = (...arrivals: World['inbox']['arrivals']): World =>
  createWorld(sampleGrid(), {
    customerRows: customers,
    dossier: [reminded()],
    inbox: { arrivals, markedFiled: new Set(), notes: new Map() },
    mailReader: {
      findDays,
      read: async () =>
        ok({
          subject: 'RE: Betalingsherinnering',
          from: BAKERY,
          to: [],
          cc: [],
          at: '2026-11-20T09:00:00.000Z',
          text: 'Beste, wij betalen vrijdag.',
          html: '<p>Beste, wij betalen <b>vrijdag</b>.</p>',
          leftOutPictures: 2,
          files: [{ name: 'overzicht.pdf', type: 'application/pdf', size: 48_300 }],
          cut: false,
        }),
    },
  });

/** An answer to the reminder, on a Friday: 20 November 2026. */
const answer = (text: string) =>
  arrival(
    {
      id: 'in-1',
      from: BAKERY,
      subject: 'RE: Betalingsherinnering',
      at: '2026-11-20T09:00:00.000Z',
      answers: ['<m1@zonneveld.example>'],
    },
    text,
    'as it came',
  );

async function toReplies(of: World): Promise<void> {
  pane = await mount(of);
  await pane.click(button, 'Lees dit blad');
  await pane.click(button, '1 antwoord te bekijken');
}

const kinds = (): string[] =>
  pane.world.dossier.map(({ kind }) => kind).filter((kind) => kind !== 'reminder-sent');

test('a promise in a reply is recorded by one click, keeps the invoice out of the run, and is undone', async () => {
  await toReplies(world(answer('Beste,\n\nWij betalen maandag.\n\nJan')));
  expect(pane.has('h2', 'Antwoorden')).toBe(true);
  expect(pane.text()).toContain('Belooft te betalen op maandag 23/11/2026: EUR 100,00');
  expect(pane.has('blockquote', 'Wij betalen maandag.')).toBe(true);

  await pane.click(button, 'Belofte noteren: Belooft');
  expect(pane.text()).toContain('Belofte genoteerd: maandag 23/11/2026, EUR 100,00');
  const promise = pane.world.dossier.find(({ kind }) => kind === 'promise');
  const mail = pane.world.dossier.find(({ kind }) => kind === 'mail-in');
  expect(promise).toMatchObject({
    item: F1,
    customer: '1001',
    by: 'els@zonneveld.example',
    detail: { promised: 20780, amount: null, answers: mail?.id, note: 'Wij betalen maandag.' },
  });

  await pane.click(button, 'Ongedaan maken');
  expect(pane.text()).toContain('Wacht op u (1)');
  expect(kinds()).toEqual(['mail-in', 'promise', 'taken-back']);
});

test('an offer is changed before it is recorded: a wrong amount is said, a part of it is noted', async () => {
  await toReplies(world(answer('Wij betalen maandag.')));
  await pane.click(button, 'Aanpassen');
  const [amount] = document.querySelectorAll<HTMLInputElement>('input[inputmode="decimal"]');
  if (amount === undefined) throw new Error('no field for the amount');
  await pane.type(amount, '250,00');
  await pane.click('form button', 'Belofte noteren');
  expect(pane.text()).toContain('Er staat maar 100,00 open.');
  await expectAccessible();
  await pane.type(amount, '40,00');
  await pane.click('form button', 'Belofte noteren');
  expect(pane.world.dossier.find(({ kind }) => kind === 'promise')).toMatchObject({
    detail: { amount: 4000 },
  });
});

test('a mail with nothing to note is dealt with, and that is undone', async () => {
  await toReplies(world(answer('Goed ontvangen, dank.')));
  expect(pane.text()).toContain('Wacht op u (1)');
  await pane.click(button, 'Niets te noteren, afgehandeld');
  expect(pane.text()).toContain('Afgehandeld');
  expect(kinds()).toEqual(['mail-in', 'task-done']);
  await pane.click(button, 'Ongedaan maken: Afgehandeld');
  expect(pane.text()).toContain('Wacht op u (1)');
});

/** Of a known address, with the number of an invoice: a person says whose it is. */
const unsure = arrival(
  { id: 'in-2', from: BAKERY, subject: 'Vraag', at: '2026-11-20T10:00:00.000Z' },
  'Wat is factuur F-2 juist?',
);

test('an unsure mail says why, is filed by one click, and waits again when that is undone', async () => {
  await toReplies(world(unsure));
  expect(pane.text()).toContain('Van wie? (1)');
  expect(pane.text()).toContain('Noemt een factuurnummer, van een bekende afzender');
  await pane.click(button, 'Bij Bakkerij Ooststraat: F-2');
  expect(pane.text()).toContain('Bij Bakkerij Ooststraat opgeborgen: F-2');
  expect(pane.world.dossier.filter(({ kind }) => kind === 'mail-in')).toMatchObject([
    { customer: '1001', item: 'adm-1|1001|invoice|F-2|2026' },
  ]);
  await pane.click(button, 'Ongedaan maken');
  expect(pane.text()).toContain('Van wie? (1)');
});

test('another customer is found by an invoice number; a mail about nothing is set aside', async () => {
  await toReplies(world(unsure));
  await pane.click(button, 'Zelf kiezen');
  const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (search === null) throw new Error('no search');
  await pane.type(search, 'nergens');
  expect(pane.text()).toContain('Geen klant of factuur gevonden.');
  await pane.type(search, 'f-3');
  await pane.click(button, 'Café Noord (1002)');
  await expectAccessible();
  await pane.click(button, 'Opbergen');
  expect(pane.world.dossier.find(({ kind }) => kind === 'mail-in')).toMatchObject({ customer: '1002' });
  await pane.click(button, 'Ongedaan maken: Bij Café Noord');
  await pane.click(button, 'Gaat niet over facturen');
  expect(pane.text()).toContain('Opzijgezet');
  expect(pane.world.inbox.notes.get('adm-1')?.setAside).toEqual(['<in-2@zee.example>']);
});

test('the mail is shown in a frame that runs nothing, as text too, its files by name and size', async () => {
  await toReplies(world(answer('Wij betalen maandag.')));
  await pane.click(button, 'De mail lezen');
  const frame = document.querySelector('iframe[title="Inhoud van de mail"]');
  expect(frame?.getAttribute('sandbox')).toBe('');
  expect(frame?.getAttribute('srcdoc')).toContain("default-src 'none'");
  expect(pane.text()).toContain('2 afbeeldingen van internet niet opgehaald');
  expect(pane.text()).toContain('overzicht.pdf (48 kB)');
  await pane.click(button, 'Alleen tekst');
  expect(pane.has('section', 'Beste, wij betalen vrijdag.')).toBe(true);
  await expectAccessible();
});

test('a mail that is gone says so', async () => {
  const here = world(answer('Wij betalen maandag.'));
  pane = await mount(here);
  await pane.click(button, 'Lees dit blad');
  await pane.click(button, '1 antwoord te bekijken');
  here.inbox.arrivals.splice(0);
  await pane.click(button, 'De mail lezen');
  expect(pane.text()).toContain('Deze mail staat niet meer in het postvak.');
});

test('without replies the line is not there; what comes in later is found by looking', async () => {
  const here = world();
  pane = await mount(here);
  await pane.click(button, 'Lees dit blad');
  expect(pane.has(button, 'te bekijken')).toBe(false);
  here.inbox.arrivals.push(answer('Wij betalen maandag.'));
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  pane.world.now += 61_000;
  window.dispatchEvent(new Event('focus'));
  await pane.settle();
  expect(pane.has(button, '1 antwoord te bekijken')).toBe(true);
  expect(pane.has('[aria-live]', '1 nieuw antwoord van klanten')).toBe(true);
});

test('a mailbox that cannot be read is told on the page', async () => {
  const here = world(answer('Wij betalen maandag.'));
  await toReplies(here);
  here.faults['inbox.news'] = [{ code: 'mail-unreachable', detail: 'x' }];
  await pane.click(button, 'Nu kijken');
  expect(pane.has('[role="alert"]', 'mail')).toBe(true);
});
