import { createMailRecord, describeCorrespondence } from '../../src/app/describeCorrespondence';
import type { OpenMail } from '../../src/app/ports';
import { plainReminder, type ReminderSent } from '../../src/core/dossier/events/reminders';
import { createWorld, memoryPorts, type World } from './memoryPorts';
import { sampleGrid } from './sampleSheet';

const OWNER = 'els@zonneveld.example';

/** Day 20778 is 21 November 2026. */
const event = (id: string, detail: Partial<ReminderSent['detail']> = {}): ReminderSent => ({
  kind: 'reminder-sent',
  id,
  at: '',
  by: 'Els Peeters',
  item: `adm-1|C1|invoice|${detail.document ?? id}|2026`,
  customer: 'C1',
  detail: {
    ...plainReminder,
    level: 1,
    day: 20778,
    mailKey: `key-${id}`,
    document: id,
    open: 10000,
    currency: 'EUR',
    subject: `Reminder ${id}`,
    to: ['info@bakker.example'],
    internetMessageId: `<${id}@zonneveld.example>`,
    conversationId: `conversation-${id}`,
    ...detail,
  },
});

/** A sent mail with these events. */
const sent = (at: string, ...events: readonly ReminderSent[]): World['mailbox'][number] => {
  const [first] = events;
  const key = first?.detail.mailKey ?? '';
  return {
    id: key,
    key,
    state: 'sent',
    review: false,
    internetMessageId: null,
    conversationId: null,
    sentAt: at,
    mail: {
      key,
      administration: 'adm-1',
      to: [],
      subject: '',
      html: '',
      images: [],
      replyTo: '',
      cc: [],
      files: [],
      review: false,
      text: '',
      events,
    },
  };
};

const reply = (changes: Partial<OpenMail> = {}): OpenMail => ({
  mode: 'read',
  from: { name: 'Bakkerij', address: 'info@bakker.example' },
  to: [{ name: '', address: OWNER }],
  internetMessageId: '<reply@bakker.example>',
  conversationId: 'elsewhere',
  ...changes,
});

function worldOf(...sentMails: World['mailbox']) {
  const world = createWorld(sampleGrid(), { mailbox: sentMails });
  const { mailbox, clock } = memoryPorts(world);
  const port = mailbox('');
  const record = createMailRecord(port, clock);
  const describe = async (mail: OpenMail) => {
    const found = await describeCorrespondence(record, OWNER, mail);
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };
  return { world, record, describe };
}

test('what was reminded to the sender, newest first, with what was open then', async () => {
  const { describe } = worldOf(
    sent('2026-10-12T09:00:00Z', event('F-1', { day: 20738, open: 12100 })),
    sent(
      '2026-11-21T09:00:00Z',
      event('F-1b', { document: 'F-1', level: 2, mailKey: 'second', open: 6000 }),
      event('F-2', { mailKey: 'second', open: 4000 }),
    ),
    sent('2026-11-20T09:00:00Z', event('X-1', { to: ['other@customer.example'] })),
  );
  const found = await describe(reply());
  expect(found.people).toEqual([{ name: 'Bakkerij', address: 'info@bakker.example' }]);
  expect(found.itself).toBeNull();
  expect(
    found.reminders.map(({ day, level, because, invoices, totals }) => [
      day,
      level,
      because,
      invoices.map(({ document, open }) => `${document} ${open}`),
      totals,
    ]),
  ).toEqual([
    [20778, 2, 'address', ['F-1 6000', 'F-2 4000'], [{ currency: 'EUR', open: 10000 }]],
    [20738, 1, 'address', ['F-1 12100'], [{ currency: 'EUR', open: 12100 }]],
  ]);
  expect(found.lastOpen).toEqual({ day: 20778, totals: [{ currency: 'EUR', open: 10000 }] });
});

test('an address is the same in capitals', async () => {
  const { describe } = worldOf(sent('2026-11-21T09:00:00Z', event('F-1', { to: ['Info@Bakker.example'] })));
  const found = await describe(reply({ from: { name: '', address: ' INFO@bakker.EXAMPLE' } }));
  expect(found.reminders).toHaveLength(1);
});

test('a reminder to another address belongs to the same conversation', async () => {
  const { describe } = worldOf(sent('2026-11-21T09:00:00Z', event('F-1')));
  const from = { name: 'Boekhouder', address: 'kantoor@boekhouder.example' };
  expect((await describe(reply({ from }))).reminders).toEqual([]);
  expect((await describe(reply({ from, conversationId: 'conversation-F-1' }))).reminders).toMatchObject([
    { because: 'conversation', to: ['info@bakker.example'] },
  ]);
  expect((await describe(reply({ from, conversationId: null }))).reminders).toEqual([]);
});

test('a sent reminder is shown as itself, not among the others, and is about whom it went to', async () => {
  const { describe } = worldOf(
    sent('2026-11-21T09:00:00Z', event('F-2')),
    sent('2026-10-12T09:00:00Z', event('F-1', { day: 20738 })),
  );
  const found = await describe(
    reply({
      from: { name: 'Els', address: 'ELS@zonneveld.example' },
      to: [{ name: '', address: 'info@bakker.example' }],
      internetMessageId: '<F-1@zonneveld.example>',
    }),
  );
  expect(found.people.map(({ address }) => address)).toEqual(['info@bakker.example']);
  expect(found.itself?.subject).toBe('Reminder F-1');
  expect(found.reminders.map(({ subject }) => subject)).toEqual(['Reminder F-2']);
  expect(found.lastOpen?.day).toBe(20778);
});

test('a mail being written: reminders to any of its recipients, each recipient once', async () => {
  const { describe } = worldOf(
    sent('2026-11-21T09:00:00Z', event('F-1')),
    sent('2026-11-21T10:00:00Z', event('X-1', { to: ['other@customer.example'] })),
  );
  const draft = { mode: 'compose', from: null, internetMessageId: null, conversationId: null } as const;
  const to = [
    { name: 'Bakkerij', address: 'info@bakker.example' },
    { name: '', address: 'INFO@bakker.example' },
    { name: 'Group without an address', address: '' },
    { name: '', address: 'other@customer.example' },
  ];
  const found = await describe({ ...draft, to });
  expect(found.people.map(({ address }) => address)).toEqual([
    'info@bakker.example',
    'other@customer.example',
  ]);
  expect(found.reminders.map(({ subject }) => subject)).toEqual(['Reminder X-1', 'Reminder F-1']);
  expect(await describe({ ...draft, to: [] })).toMatchObject({ people: [], reminders: [], lastOpen: null });
});

test('an invoice that two mails of one day name counts once, as the later has it; currencies stay apart', async () => {
  const { describe } = worldOf(
    sent('2026-11-21T09:00:00Z', event('a', { document: 'F-1', open: 10000 })),
    sent('2026-11-21T15:00:00Z', event('b', { document: 'F-1', open: 7000 })),
    sent('2026-11-21T16:00:00Z', event('c', { document: 'F-9', open: 500, currency: 'USD' })),
  );
  expect((await describe(reply())).lastOpen?.totals).toEqual([
    { currency: 'USD', open: 500 },
    { currency: 'EUR', open: 7000 },
  ]);
});

test('the mailbox is asked once a minute, and at once for a mail of one’s own that is not known yet', async () => {
  const { world, describe } = worldOf(sent('2026-11-21T09:00:00Z', event('F-1')));
  expect((await describe(reply())).reminders).toHaveLength(1);
  world.mailbox.push(sent('2026-11-21T09:01:00Z', event('F-2')));
  expect((await describe(reply())).reminders).toHaveLength(1);
  const own = reply({
    from: { name: 'Els', address: OWNER },
    to: [{ name: '', address: 'info@bakker.example' }],
    internetMessageId: '<F-2@zonneveld.example>',
  });
  expect((await describe(own)).itself?.subject).toBe('Reminder F-2');
  world.mailbox.push(sent('2026-11-21T09:02:00Z', event('F-3')));
  world.now += 60_000;
  expect((await describe(reply())).reminders).toHaveLength(3);
});

test('two that ask at once share one answer', async () => {
  const { world, record } = worldOf();
  world.faults.recordedEvents = [{ code: 'mail-unreachable', detail: 'first' }];
  const [one, other] = await Promise.all([record.read(0), record.read(0)]);
  expect(one).toBe(other);
  expect(one?.ok).toBe(false);
  expect((await record.read(0)).ok).toBe(true);
});

test('a mailbox that cannot be reached is a fault; mails that cannot be read are told', async () => {
  const { world, record, describe } = worldOf();
  world.faults.recordedEvents = [{ code: 'mail-unreachable', detail: 'record: no answer' }];
  expect(await describeCorrespondence(record, OWNER, reply())).toEqual({
    ok: false,
    error: { code: 'mail-unreachable', detail: 'record: no answer' },
  });
  world.unreadable = [{ subject: 'Reminder 9', sentAt: null }];
  expect((await describe(reply())).unreadable).toEqual([{ subject: 'Reminder 9', sentAt: null }]);
});
