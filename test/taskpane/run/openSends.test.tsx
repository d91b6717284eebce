/** @jest-environment jsdom */
import axe from 'axe-core';
import type { SendEntry } from '../../../src/app/ports';
import { fail, ok } from '../../../src/core/result';
import { keyOf, reminderOf, sendEntry } from '../../app/anySend';
import { createWorld, remindersIn, type World } from '../../app/memoryPorts';
import { teamRef } from '../../app/memoryTeam';
import { customerRow } from '../../app/sampleSheet';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'button';

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Three customers, each with one invoice that is due and an address. */
const three = sampleGrid([['1004', 'Elektro West', 'F-9', 46_347 - 20, 70, 'EUR']]);
const customers = ['1001', '1002', '1004'].map((number, place) =>
  customerRow({
    row: place + 2,
    number,
    name: ['Bakkerij Ooststraat', 'Café Noord', 'Elektro West'][place] ?? '',
    email: `klant${number}@voorbeeld.example`,
    language: 'nl-BE',
    kind: 'business',
    country: 'BE',
  }),
);
const worldOfThree = (change: Partial<World> = {}): World =>
  createWorld(three, { customerRows: customers, ...change });

const journalOf = (...entries: readonly SendEntry[]): World['journal'] =>
  new Map(entries.map((entry) => [`${entry.administration} ${entry.key}`, entry]));

async function toSend(): Promise<void> {
  await pane.click(button, 'Lees dit blad');
  await pane.click(button, 'Naar het voorstel');
  await pane.click(button, 'Mails bekijken');
  await pane.click(button, 'Naar het versturen');
}

test('a pane that goes in the middle of a run: the next one says what became of it, and finishes it', async () => {
  const world = worldOfThree();
  pane = await mount(world);
  const mailer = pane.ports.mailer('');
  const submit = mailer.submit.bind(mailer);
  let handedOver = 0;
  jest.spyOn(mailer, 'submit').mockImplementation(async (id) => {
    const answer = await submit(id);
    // The second one goes out, and the pane is gone before the answer comes.
    handedOver += 1;
    return handedOver === 2 ? new Promise(() => {}) : answer;
  });
  await toSend();
  await pane.click(button, '3 herinneringen versturen');
  await pane.click(button, 'Ja, versturen');
  expect(pane.text()).toContain('Bezig met versturen');
  expect(pane.world.mailbox.filter(({ state }) => state === 'sent')).toHaveLength(2);
  await pane.unmount();

  pane = await mount(pane.world);
  expect(pane.text()).toMatch(/De verzending van \d\d:\d\d is onderbroken/);
  expect(pane.text()).toContain('2 verstuurd, 1 niet verstuurd');
  await expectAccessible();
  await pane.click(button, 'Verdergaan met 1 mail');
  expect(pane.text()).toContain('1 mail geselecteerd');
  await pane.click(button, 'Mails bekijken');
  await pane.click(button, 'Naar het versturen');
  await pane.click(button, '1 herinnering versturen');
  await pane.click(button, 'Ja, versturen');
  expect(pane.text()).toContain('1 herinnering verstuurd');
  const sent = pane.world.mailbox.map(({ state, mail }) => `${state} ${mail.to.join()}`);
  expect(sent.sort()).toEqual([
    'sent klant1001@voorbeeld.example',
    'sent klant1002@voorbeeld.example',
    'sent klant1004@voorbeeld.example',
  ]);
  expect(new Set(remindersIn(pane.world).map(({ customer }) => customer)).size).toBe(3);
});

test('what is left of a broken run is given up after a question with the number', async () => {
  const left = sendEntry({ state: 'planned', draft: null, customer: '1001', label: 'Bakkerij Ooststraat' });
  pane = await mount(worldOfThree({ journal: journalOf(left) }));
  await pane.click(button, 'De rest opgeven');
  expect(pane.find('dialog', '1 mail opgeven?').textContent).toContain('Ze zijn niet verstuurd.');
  await pane.click('dialog button', 'Ja, opgeven');
  expect(pane.text()).toContain('1 mail opgegeven.');
  expect([...pane.world.journal.values()].filter(({ state }) => state === 'planned')).toEqual([]);

  // Said once: after the next run it is no news any more.
  await toSend();
  await pane.click(button, '3 herinneringen versturen');
  await pane.click(button, 'Ja, versturen');
  await pane.click(button, 'Klaar');
  expect(pane.has(button, 'Lees dit blad')).toBe(true);
  expect(pane.text()).not.toContain('1 mail opgegeven.');
});

test('nothing is shown, and nobody signed in, when nothing is open', async () => {
  const sent = sendEntry({ state: 'sent' });
  const world = worldOfThree({ journal: journalOf(sent), account: null });
  pane = await mount(world);
  expect(pane.has('section[aria-label]', 'Eerdere verzendingen')).toBe(false);
});

const uncertain = (): SendEntry => {
  const key = keyOf(7);
  const event = reminderOf(key, { customer: '1001', item: 'adm-1|1001|F-1' });
  return sendEntry({
    key,
    state: 'unknown',
    customer: '1001',
    label: 'Bakkerij Ooststraat',
    submittedAt: Date.UTC(2026, 10, 21, 8, 12),
    submissions: 1,
    events: [event],
    fault: { code: 'mail-unverified', detail: '' },
  });
};

test('an uncertain mail: looked for again in vain, then a person says that it went out', async () => {
  pane = await mount(worldOfThree({ journal: journalOf(uncertain()) }));
  expect(pane.text()).toContain('Van 1 mail is niet zeker of hij vertrok');
  await expectAccessible();
  await pane.click(button, 'Opnieuw kijken');
  expect(pane.text()).toContain('Nog altijd niet te zien.');
  await pane.click('main button', 'Is vertrokken');
  expect(pane.world.dossier).toEqual([]);
  await pane.click('dialog button', 'Ja, vertrokken');
  expect(pane.text()).not.toContain('niet zeker of hij vertrok');
  expect(remindersIn(pane.world)).toMatchObject([{ customer: '1001', at: '2026-11-21T08:12:00.000Z' }]);
});

test('the keyboard stays in the pane when what was settled goes away', async () => {
  pane = await mount(worldOfThree({ journal: journalOf(uncertain()) }));
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  pane.find('main button', 'Is vertrokken').focus();
  await pane.click('main button', 'Is vertrokken');
  await pane.click('dialog button', 'Ja, vertrokken');
  expect(document.activeElement?.textContent).toBe('Controle');
  jest.restoreAllMocks();
});

test('an uncertain mail holds its customer until somebody says that it did not go out', async () => {
  pane = await mount(worldOfThree({ journal: journalOf(uncertain()) }));
  await pane.click(button, 'Lees dit blad');
  expect(pane.text()).toContain('1 mail van een eerdere verzending nog niet afgerond');
  await pane.click(button, 'Naar het voorstel');
  expect(pane.text()).toContain('1 klant nu niet te herinneren');
  expect(pane.text()).toContain('niet zeker of hij vertrok');
  expect(pane.has('input[type=checkbox]', 'Bakkerij Ooststraat')).toBe(false);
  await expectAccessible();
  await pane.click(button, 'Naar de controle');
  await pane.click(button, 'Is niet vertrokken');
  expect(pane.find('dialog', 'niet vertrokken?').textContent).toContain('dan krijgt de klant er twee');
  await pane.click('dialog button', 'Ja, niet vertrokken');
  await pane.click(button, 'Naar het voorstel');
  expect(pane.has('input[type=checkbox]', 'Bakkerij Ooststraat')).toBe(true);
});

test('mails put in Drafts wait for a person, are not proposed again, and count once they are sent', async () => {
  pane = await mount(worldOfThree());
  await toSend();
  await pane.click('input[type=radio]', 'In Concepten zetten');
  await expectAccessible();
  await pane.click(button, '3 mails in Concepten zetten');
  expect(pane.text()).toContain('3 mails staan in Concepten');
  expect(pane.text()).toContain('Een mail telt als herinnering zodra hij verstuurd is.');
  expect(pane.world.mailbox.map(({ state, review }) => [state, review])).toEqual(
    Array(3).fill(['draft', true]),
  );
  expect(pane.world.dossier).toEqual([]);

  await pane.click(button, 'Klaar');
  await pane.click(button, 'Lees dit blad');
  await pane.click(button, 'Naar het voorstel');
  expect(pane.text()).toContain('3 klanten nu niet te herinneren');

  // Sent by hand in Outlook.
  const { world } = pane;
  const sentAt = new Date(world.now).toISOString();
  world.mailbox = world.mailbox.map((mail) => ({ ...mail, state: 'sent', sentAt }));
  await pane.click('nav ol button', 'Controle');
  await pane.click(button, 'Blad opnieuw lezen');
  await pane.click(button, 'Naar het voorstel');
  expect(pane.text()).not.toContain('nu niet te herinneren');
  expect(new Set(remindersIn(world).map(({ customer }) => customer)).size).toBe(3);
});

test('what is kept on this computer cannot be read: said, with the way to try again', async () => {
  const world = worldOfThree();
  pane = await mount(world);
  const load = jest.spyOn(pane.ports.journal, 'load');
  load.mockResolvedValue(fail({ code: 'journal-unavailable', detail: 'blocked' }));
  await pane.click(button, 'Lees dit blad');
  expect(pane.text()).toContain('Niet te zien wat er nog onderweg is');
  load.mockResolvedValue(ok([]));
  await pane.click('li button', 'Opnieuw proberen');
  expect(pane.text()).not.toContain('Niet te zien wat er nog onderweg is');
});

test('a customer somebody of the team is at: who, since when, and taken over after a question', async () => {
  const world = worldOfThree();
  const [company] = world.settings.administrations;
  if (company === undefined) throw new Error('the world has a company');
  world.settings = { ...world.settings, administrations: [{ ...company, team: teamRef }] };
  world.team.claims.set('a-1', {
    of: 'a'.repeat(64),
    number: 1,
    administration: company.id,
    key: keyOf(9),
    customer: '1001',
    currency: 'EUR',
    label: 'Bakkerij Ooststraat',
    by: 'tom@zonneveld.example',
    mailbox: '',
    run: 'run-of-tom',
    at: '2026-11-20T08:00:00.000Z',
  });
  pane = await mount(world);
  await pane.click(button, 'Lees dit blad');
  expect(pane.text()).toMatch(/tom@zonneveld\.example, sinds 20\/11\/2026 \d\d:00/);
  await pane.click(button, 'Bakkerij Ooststraat overnemen');
  expect(pane.find('dialog', 'Bakkerij Ooststraat overnemen?').textContent).toContain(
    'Vraag eerst aan tom@zonneveld.example',
  );
  await pane.click('dialog button', 'Ja, overnemen');
  expect(pane.text()).not.toContain('tom@zonneveld.example');
  expect(world.team.takeovers.size).toBe(1);
});

test('a question gives the keyboard back to the button that asked it', async () => {
  const left = sendEntry({ state: 'planned', draft: null, customer: '1001', label: 'Bakkerij Ooststraat' });
  pane = await mount(worldOfThree({ journal: journalOf(left) }));
  let wasThere = false;
  jest.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function close(
    this: HTMLDialogElement,
  ) {
    // A browser gives the keyboard back only while the dialog is still in the page.
    wasThere = this.isConnected;
  });
  await pane.click(button, 'De rest opgeven');
  await pane.click('dialog button', 'Annuleren');
  expect(wasThere).toBe(true);
  jest.restoreAllMocks();
});

test('pause holds the run up, and the rest can be cancelled with the numbers', async () => {
  pane = await mount(worldOfThree());
  const mailer = pane.ports.mailer('');
  const submit = mailer.submit.bind(mailer);
  let goOn = (): void => {};
  jest.spyOn(mailer, 'submit').mockImplementationOnce(async (id) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return submit(id);
  });
  await toSend();
  await pane.click(button, '3 herinneringen versturen');
  await pane.click(button, 'Ja, versturen');
  await pane.click(button, 'Pauzeren');
  expect(pane.text()).toContain('Gepauzeerd');
  await expectAccessible();
  goOn();
  await pane.settle();
  expect(pane.world.mailbox.filter(({ state }) => state === 'sent')).toHaveLength(1);
  await pane.click(button, 'De rest niet versturen');
  // The first was handed over, and is not seen to be sent yet.
  expect(pane.find('dialog', '3 mails niet meer versturen?').textContent).toContain(
    'Een mail die net vertrekt, wordt nog afgewerkt.',
  );
  await pane.click('dialog button', 'Ja, niet versturen');
  expect(pane.text()).toContain('1 herinnering verstuurd');
  expect(pane.text()).toContain('2 herinneringen niet meer geprobeerd');
  expect(pane.world.mailbox.filter(({ state }) => state === 'sent')).toHaveLength(1);
});
