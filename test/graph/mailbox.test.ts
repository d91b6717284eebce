import { properties } from '../../src/graph/properties';
import { connected, keyOf, mail, must, reminder } from './connected';

/** Drafts and sends. */
async function send({ mailer }: ReturnType<typeof connected>, what: ReturnType<typeof mail>): Promise<void> {
  must(await mailer.submit(must(await mailer.draft(what)).id));
}

/** Changes the record of every mail in the mailbox. */
function tamper({ standIn }: ReturnType<typeof connected>, change: (record: string) => string): void {
  const snapshot = standIn.snapshot();
  const mailboxes = snapshot.mailboxes.map(({ address, messages }) => ({
    address,
    messages: messages.map((message) => ({
      ...message,
      properties: message.properties.map(({ id, value }) =>
        id === properties.record ? { id, value: change(value) } : { id, value },
      ),
    })),
  }));
  expect(standIn.restore({ ...snapshot, mailboxes }).ok).toBe(true);
}

describe('recorded events', () => {
  it('come back as they were sent, with the moment and ids of the mail', async () => {
    const line = connected();
    const events = [reminder('1', keyOf(1)), reminder('2', keyOf(1), 3)];
    await send(line, mail(keyOf(1), { events }));
    const sent = line.standIn.messages('sentitems')[0];
    expect(must(await line.mailbox.recorded('be01')).events).toEqual(
      events.map((event) => ({
        ...event,
        at: '2026-11-21T09:30:00.000Z',
        detail: {
          ...event.detail,
          internetMessageId: sent?.internetMessageId,
          conversationId: sent?.conversationId,
        },
      })),
    );
    expect(line.unknowns).toEqual([]);
  });

  it('leave out drafts and other administrations, case included', async () => {
    const line = connected();
    must(await line.mailer.draft(mail(keyOf(1))));
    await send(line, mail(keyOf(2), { administration: 'nl01' }));
    await send(line, mail(keyOf(3), { administration: 'BE01' }));
    expect(must(await line.mailbox.recorded('be01')).events).toEqual([]);
  });

  it('take an administration with a quote in its id', async () => {
    const line = connected();
    await send(line, mail(keyOf(1), { administration: "o'neil" }));
    expect(must(await line.mailbox.recorded("o'neil")).events).toHaveLength(1);
  });

  it('come over all pages of 120 mails, every page with immutable ids', async () => {
    const line = connected();
    for (let number = 1; number <= 120; number++) await send(line, mail(keyOf(number)));
    line.requests.length = 0;
    const events = must(await line.mailbox.recorded('be01')).events;
    expect(new Set(events.map(({ id }) => id)).size).toBe(120);
    expect(line.requests).toHaveLength(2);
    expect(line.requests.map(({ headers }) => headers.get('Prefer'))).toEqual([
      'IdType="ImmutableId"',
      'IdType="ImmutableId"',
    ]);
  });

  it('are read mail by mail where the list cuts them short', async () => {
    const line = connected();
    const events = Array.from({ length: 40 }, (_, index) => reminder(`${index}`, keyOf(1)));
    await send(line, mail(keyOf(1), { events }));
    expect(must(await line.mailbox.recorded('be01')).events.map(({ id }) => id)).toEqual(
      events.map(({ id }) => id),
    );
  });

  it('read a long record once: a mail that was sent does not change', async () => {
    const line = connected();
    const events = Array.from({ length: 40 }, (_, index) => reminder(`${index}`, keyOf(1)));
    await send(line, mail(keyOf(1), { events }));
    const first = must(await line.mailbox.recorded('be01')).events;
    line.requests.length = 0;
    expect(must(await line.mailbox.recorded('be01')).events).toEqual(first);
    expect(line.requests).toHaveLength(1);
  });

  it('count once when the mail went to oneself', async () => {
    const line = connected();
    await send(line, mail(keyOf(1), { to: ['ann@example.be'] }));
    expect(must(await line.mailbox.recorded('be01')).events).toHaveLength(1);
  });

  it.each([
    ['no record at all', () => 'hello'],
    ['a newer version', (record: string) => record.replace(/^1/, '2')],
    ['a level that is none', (record: string) => record.replace(',1,20778,', ',0,20778,')],
    ['another kind', (record: string) => record.replace('reminder-sent', 'reminder-lost')],
  ])('leave a damaged mail out and tell of it: %s', async (_what, damage) => {
    const line = connected();
    await send(line, mail(keyOf(1), { subject: 'Damaged' }));
    tamper(line, damage);
    await send(line, mail(keyOf(2)));
    const told: unknown[] = [];
    const events = must(await line.mailbox.recorded('be01', (damaged) => told.push(damaged))).events;
    expect(events.map(({ id }) => id)).toEqual([`e-${keyOf(2)}`]);
    expect(told).toEqual([{ subject: 'Damaged', sentAt: '2026-11-21T09:30:00.000Z' }]);
  });
});

describe('recorded drafts', () => {
  it('are mails of ours that did not go out, with what sending them would mean, in one listing', async () => {
    const line = connected({ transit: 60_000 });
    const events = [reminder('1', keyOf(1)), reminder('2', keyOf(1), 3)];
    const draft = must(await line.mailer.draft(mail(keyOf(1), { events })));
    const leaving = must(await line.mailer.draft(mail(keyOf(2), { events: [reminder('3', keyOf(2))] })));
    must(await line.mailer.submit(leaving.id));
    line.requests.length = 0;
    const recorded = must(await line.mailbox.recorded('be01'));
    expect(recorded.events).toEqual([]);
    const { internetMessageId, conversationId } = draft;
    expect(recorded.drafts).toMatchObject([
      { ...leaving, state: 'submitted', events: [{ id: '3' }] },
      {
        ...draft,
        events: events.map((event) => ({
          ...event,
          at: '2026-11-21T09:30:00.000Z',
          detail: { ...event.detail, internetMessageId, conversationId },
        })),
      },
    ]);
    // The listing, and once where Deleted Items are.
    expect(line.requests).toHaveLength(2);
    must(await line.mailbox.recorded('be01'));
    expect(line.requests).toHaveLength(3);
    expect(line.unknowns).toEqual([]);
  });

  it('leave out what was thrown away, and other administrations', async () => {
    const line = connected();
    must(await line.mailer.discard(must(await line.mailer.draft(mail(keyOf(1)))).id));
    must(await line.mailer.draft(mail(keyOf(2), { administration: 'BE01' })));
    expect(must(await line.mailbox.recorded('be01')).drafts).toEqual([]);
  });

  it('become events once they went out', async () => {
    const line = connected({ transit: 60_000 });
    await send(line, mail(keyOf(1)));
    expect(must(await line.mailbox.recorded('be01'))).toMatchObject({
      events: [],
      drafts: [{ key: keyOf(1) }],
    });
    line.time.now += 60_000;
    expect(must(await line.mailbox.recorded('be01'))).toMatchObject({
      events: [{ id: `e-${keyOf(1)}`, at: '2026-11-21T09:31:00.000Z' }],
      drafts: [],
    });
  });

  it('are read one by one where the list cuts them short, each time: a draft may change', async () => {
    const line = connected();
    const events = Array.from({ length: 40 }, (_, index) => reminder(`${index}`, keyOf(1)));
    const draft = must(await line.mailer.draft(mail(keyOf(1), { events })));
    expect(must(await line.mailbox.recorded('be01')).drafts[0]?.events).toHaveLength(40);
    must(await line.mailer.rewrite(draft.id, mail(keyOf(1), { events: events.slice(0, 30) })));
    expect(must(await line.mailbox.recorded('be01')).drafts[0]?.events).toHaveLength(30);
  });

  it('have no events where their record cannot be read, and nobody is told: nothing was sent', async () => {
    const line = connected();
    const draft = must(await line.mailer.draft(mail(keyOf(1))));
    tamper(line, () => 'hello');
    const told: unknown[] = [];
    expect(must(await line.mailbox.recorded('be01', (damaged) => told.push(damaged)))).toEqual({
      events: [],
      drafts: [{ ...draft, events: [] }],
    });
    expect(told).toEqual([]);
  });
});

describe('all recorded events', () => {
  it('come of every administration, and of no other mails', async () => {
    const line = connected();
    await send(line, mail(keyOf(1), { administration: 'be01' }));
    await send(line, mail(keyOf(2), { administration: 'NL01' }));
    must(await line.mailer.draft(mail(keyOf(3))));
    const events = must(await line.mailbox.allRecordedEvents());
    expect(events.map(({ id }) => id).sort()).toEqual([`e-${keyOf(1)}`, `e-${keyOf(2)}`]);
    expect(line.unknowns).toEqual([]);
  });

  it('leave a damaged mail out and tell of it', async () => {
    const line = connected();
    await send(line, mail(keyOf(1), { subject: 'Damaged' }));
    tamper(line, () => 'hello');
    const told: unknown[] = [];
    expect(must(await line.mailbox.allRecordedEvents((damaged) => told.push(damaged)))).toEqual([]);
    expect(told).toEqual([{ subject: 'Damaged', sentAt: '2026-11-21T09:30:00.000Z' }]);
  });
});
