/** @jest-environment jsdom */
import axe from 'axe-core';
import { fail, ok } from '../../../src/core/result';
import { mailFrom, mount, reminder } from './support';

let pane: Awaited<ReturnType<typeof mount>>;
afterEach(async () => pane?.unmount());

async function expectAccessible(): Promise<void> {
  // jsdom has no layout: colours and sizes are looked at in the browser.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const NOVEMBER = '2026-11-21T09:00:00Z';
const OCTOBER = '2026-10-12T09:00:00Z';

test('a customer’s mail: who, what was open at the last reminder, and each reminder, newest first', async () => {
  pane = await mount({
    events: [
      reminder('F-1', OCTOBER, { day: 20738 }),
      reminder('F-1b', NOVEMBER, { document: 'F-1', level: 2, mailKey: 'second', subject: 'Aanmaning' }),
      reminder('F-2', NOVEMBER, { mailKey: 'second', subject: 'Aanmaning', open: 4850 }),
    ],
  });
  expect(pane.texts('header')).toEqual(['VanBakkerijinfo@bakker.example']);
  expect(pane.texts('dl')).toEqual(['Openstaand bij de laatste herinnering, 21/11/2026EUR 1.258,50']);
  expect(pane.texts('h2')).toEqual(['2 herinneringen']);
  expect(pane.texts('article > div')).toEqual(['21/11/2026Niveau 2', '12/10/2026Niveau 1']);
  expect(pane.texts('article tr')).toEqual([
    'FactuurToen openstaand',
    'F-1EUR 1.210,00',
    'F-2 Niveau 1EUR 48,50',
    'TotaalEUR 1.258,50',
    'FactuurToen openstaand',
    'F-1EUR 1.210,00',
  ]);
  expect(pane.text()).toContain('Gezocht in wat vanuit het postvak van els@zonneveld.example is verstuurd.');
  expect(pane.texts('[aria-live]')).toEqual(['Bakkerij: 2 herinneringen']);
  expect(document.documentElement.lang).toBe('nl-BE');
  await expectAccessible();
});

test('a sent reminder is shown as what it is', async () => {
  pane = await mount({
    events: [reminder('F-1', OCTOBER, { day: 20738 })],
    mail: ok({
      mode: 'read',
      from: { name: 'Els Peeters', address: 'els@zonneveld.example' },
      to: [{ name: '', address: 'info@bakker.example' }],
      internetMessageId: '<F-1@zonneveld.example>',
      conversationId: null,
    }),
  });
  expect(pane.texts('header')).toEqual(['Aaninfo@bakker.example']);
  expect(pane.texts('h2')).toEqual(['Deze mail is een herinnering']);
  expect(pane.text()).toContain('Geen andere herinneringen verstuurd naar dit adres of in dit gesprek.');
  await expectAccessible();
});

test('nothing found is said in words', async () => {
  pane = await mount();
  expect(pane.text()).toContain('Geen herinneringen verstuurd naar dit adres of in dit gesprek.');
  expect(pane.has('article')).toBe(false);
  await expectAccessible();
});

test('follows to the next mail, to none, and to one being written', async () => {
  pane = await mount({ events: [reminder('F-1', NOVEMBER)] });
  await pane.select(ok(mailFrom('other@customer.example', '')));
  expect(pane.texts('header')).toEqual(['Vanother@customer.example']);
  expect(pane.has('article')).toBe(false);
  await pane.select(ok(null));
  expect(pane.text()).toContain('Geen mail geselecteerd');
  await expectAccessible();
  const draft = { mode: 'compose', from: null, internetMessageId: null, conversationId: null } as const;
  await pane.select(ok({ ...draft, to: [] }));
  expect(pane.text()).toContain('Nog geen geadresseerde');
  await pane.select(ok({ ...draft, to: [{ name: '', address: 'INFO@bakker.example' }] }));
  expect(pane.texts('header')).toEqual(['AanINFO@bakker.example']);
  expect(pane.texts('h2')).toEqual(['1 herinnering']);
});

test('an answer that comes when another mail is in front is dropped', async () => {
  pane = await mount({ events: [reminder('F-1', NOVEMBER)], holdMailbox: true });
  expect(pane.text()).toContain('Herinneringen zoeken');
  await expectAccessible();
  await pane.select(ok(null));
  pane.world.release();
  await pane.settle();
  expect(pane.text()).toContain('Geen mail geselecteerd');
  expect(pane.has('article')).toBe(false);
});

test('not signed in: says so, and the button goes on from there', async () => {
  pane = await mount({ account: null, events: [reminder('F-1', NOVEMBER)] });
  expect(pane.text()).toContain('Nog niet aangemeld bij het postvak');
  await expectAccessible();
  pane.world.signInFault = { code: 'sign-in-cancelled', detail: 'user_cancelled' };
  await pane.click('Aanmelden');
  expect(pane.text()).toContain('Het aanmelden is afgebroken.');
  expect(pane.has('article')).toBe(false);
  await pane.click('Aanmelden');
  expect(pane.texts('h2')).toEqual(['1 herinnering']);
});

test.each([
  [
    'the mailbox',
    { mailboxFault: { code: 'mail-unreachable', detail: 'record: no answer' } },
    'De mailserver is niet bereikbaar.',
  ],
  [
    'Outlook',
    { watchFault: { code: 'outlook-unavailable', detail: 'follow-item: no answer' } },
    'Outlook antwoordt niet.',
  ],
] as const)('%s out of reach: says so, with another try', async (_what, changes, sentence) => {
  pane = await mount({ events: [reminder('F-1', NOVEMBER)], ...changes });
  expect(pane.text()).toContain(sentence);
  await expectAccessible();
  await pane.click('Opnieuw proberen');
  expect(pane.texts('h2')).toEqual(['1 herinnering']);
});

test('recipients that Outlook does not give are a fault, not nobody', async () => {
  pane = await mount();
  await pane.select(fail({ code: 'outlook-unavailable', detail: 'recipients: no answer' }));
  expect(pane.text()).toContain('Outlook antwoordt niet.');
  await pane.select(ok(mailFrom()));
  expect(pane.texts('header')).toEqual(['VanBakkerijinfo@bakker.example']);
});

test('looking again asks the mailbox anew', async () => {
  pane = await mount();
  pane.world.events = [reminder('F-1', NOVEMBER)];
  await pane.click('Opnieuw kijken');
  expect(pane.texts('h2')).toEqual(['1 herinnering']);
});

test('a long mail and a long history show their beginning, and the rest on request', async () => {
  const invoices = Array.from({ length: 8 }, (_, index) =>
    reminder(`L-${index}`, NOVEMBER, { mailKey: 'long', subject: 'Lang' }),
  );
  const history = Array.from({ length: 12 }, (_, index) =>
    reminder(`H-${index}`, `2025-01-${String(index + 10)}T09:00:00Z`, { day: 20000 + index }),
  );
  pane = await mount({ events: [...invoices, ...history] });
  expect(pane.texts('h2')).toEqual(['13 herinneringen']);
  expect(pane.texts('article')).toHaveLength(10);
  expect(pane.texts('li:first-child tbody tr')).toHaveLength(5);
  await pane.click('Nog 3 facturen');
  expect(pane.texts('li:first-child tbody tr')).toHaveLength(8);
  await pane.click('3 oudere herinneringen');
  expect(pane.texts('article')).toHaveLength(13);
  await expectAccessible();
});

test('mails that cannot be read are named, since they may belong here', async () => {
  pane = await mount({ unreadable: [{ subject: 'Herinnering\r\n9', sentAt: null }] });
  expect(pane.text()).toContain('Bekijk zelf 1 verstuurde mail, niet leesbaar voor Dunning: Herinnering 9');
});

test.each([
  ['nl-NL', 'Openstaand bij de laatste herinnering, 21-11-2026EUR 1.210,00', 'Niveau 1'],
  ['fr-BE', 'Solde ouvert lors du dernier rappel, le 21/11/20261 210,00 EUR', 'Niveau 1'],
  ['de-DE', 'Offen bei der letzten Mahnung am 21.11.20261.210,00 EUR', 'Stufe 1'],
  ['en-US', 'Open at the last reminder, 21/11/2026EUR 1,210.00', 'Level 1'],
])('speaks as Office does: %s', async (language, lastOpen, level) => {
  pane = await mount({ events: [reminder('F-1', NOVEMBER)] }, language);
  expect(pane.texts('dl')).toEqual([lastOpen]);
  expect(pane.text()).toContain(level);
});

test('text of the mailbox is text, never markup', async () => {
  pane = await mount({
    events: [reminder('F-1', NOVEMBER, { subject: '<img src=x onerror=alert(1)>', document: '<b>F</b>' })],
    mail: ok(mailFrom('info@bakker.example', '<script>alert(1)</script>')),
  });
  expect(pane.has('img, script, b')).toBe(false);
  expect(pane.text()).toContain('<img src=x onerror=alert(1)>');
});
