import type { CheckedRun } from '../../../src/app/checked';
import { confirmReply } from '../../../src/app/confirmReply';
import { pollReplies } from '../../../src/app/pollReplies';
import type { Fault } from '../../../src/app/ports';
import { reopenReply } from '../../../src/app/reopenReply';
import type { Answered } from '../../../src/app/replies/answered';
import { sendRun } from '../../../src/app/sendRun';
import type { DossierEvent, Result } from '../../../src/core/index';
import { arrival } from '../memoryInbox';
import { memoryPorts, SATURDAY, type World } from '../memoryPorts';
import { sampleCustomers } from '../sampleSheet';
import { check, NOON, reminded, reminderTo, worldOf } from './together';

const finding = (run: CheckedRun, code: string) => run.checks.find((one) => one.code === code)?.finding;

const customersOf = (run: CheckedRun) => run.proposal.mails.map(({ customer }) => customer.id);

const told = (events: readonly DossierEvent[]) =>
  events.map(({ kind, item }) => `${kind} ${item.split('|')[3] ?? ''}`);

const fromPeeters = { name: 'Jos', address: 'jos@elders.example' };

test('Saturday an answer comes in: it files itself to both invoices, once, and Peeters waits for nobody else', async () => {
  const world = await reminded();
  const answers = [reminderTo(world, '00031')];
  world.inbox.arrivals.push(
    arrival(
      { id: 'a1', from: fromPeeters, answers, at: NOON, subject: 'RE: herinnering' },
      'Wij betalen vrijdag.',
    ),
  );
  const run = await check(world);
  expect(told(run.replies.events)).toEqual(['mail-in 2026-101', 'mail-in 2026-102']);
  expect(run.replies).toMatchObject({ filed: 1, waiting: [], fault: null });
  expect(run.customerStates.get('00031')?.replyWaiting).toMatchObject({ subject: 'RE: herinnering' });
  expect([...world.inbox.markedFiled]).toEqual(['a1']);
  expect(finding(run, 'replies')).toBe('replies-read');

  // What was read is forgotten: it is read again, and files the same.
  world.inbox.notes.clear();
  const again = await check(world);
  expect(again.replies).toMatchObject({ filed: 0, events: [] });
  expect(world.dossier.filter(({ kind }) => kind === 'mail-in')).toHaveLength(2);
});

test('a colleague who reads the same mailbox files the same event', async () => {
  const ids = async (): Promise<string[]> => {
    const world = await reminded();
    const answers = [reminderTo(world, '00031')];
    world.inbox.arrivals.push(arrival({ id: 'a1', from: fromPeeters, answers, at: NOON }, 'Goed.'));
    return (await check(world)).replies.events.map(({ id }) => id);
  };
  expect(await ids()).toEqual(await ids());
});

test('an out-of-office answer is filed and keeps nobody out of the run', async () => {
  const world = await reminded();
  const answers = [reminderTo(world, '00031')];
  world.inbox.arrivals.push(
    arrival({ id: 'a1', answers, at: NOON, nature: 'automatic' }, 'Ik ben er maandag weer.'),
  );
  const run = await check(world);
  expect(told(run.replies.events)).toEqual(['mail-in 2026-101', 'mail-in 2026-102']);
  expect(run.customerStates.get('00031')?.replyWaiting).toBeNull();
});

test('our own answer, written by hand, deals with the mail that waits', async () => {
  const world = await reminded();
  const answers = [reminderTo(world, '00031')];
  const from = { name: '', address: 'info@peeters.example' };
  world.inbox.arrivals.push(arrival({ id: 'a1', from, answers, at: NOON }, 'Mag het in december?'));
  expect((await check(world)).customerStates.get('00031')?.replyWaiting).not.toBeNull();
  world.inbox.arrivals.push(
    arrival(
      {
        ...{ id: 's1', folder: 'sent', from: { name: 'Els', address: 'els@zonneveld.example' }, to: [from] },
        ...{ answers: ['<a1@zee.example>', ...answers], at: '2026-11-21T13:00:00.000Z' },
      },
      'Dat is goed.',
    ),
  );
  const run = await check(world);
  expect(told(run.replies.events)).toEqual(['mail-out 2026-101', 'mail-out 2026-102']);
  expect(run.customerStates.get('00031')?.replyWaiting).toBeNull();
});

test('a mail that we forward to somebody else is none to the customer', async () => {
  const world = await reminded();
  const answers = [reminderTo(world, '00031')];
  const to = [{ name: '', address: 'advocaat@recht.example' }];
  world.inbox.arrivals.push(arrival({ id: 's1', folder: 'sent', to, answers, at: NOON }, 'Kijk eens'));
  expect((await check(world)).replies).toMatchObject({ filed: 0, waiting: [] });
});

describe('a mail that came back', () => {
  const bounce = (world: World, text: string) =>
    arrival(
      {
        ...{ id: 'b1', nature: 'bounce', answers: [reminderTo(world, '00031')], at: NOON },
        from: { name: '', address: 'postmaster@zonneveld.example' },
      },
      text,
    );
  const failed = 'info@peeters.example kan niet worden bezorgd';

  test('leaves its reminders unsent, and its customer out until the address changes', async () => {
    const world = await reminded();
    world.inbox.arrivals.push(bounce(world, failed));
    const run = await check(world);
    expect(told(run.replies.events)).toEqual([
      'bounced ',
      'reminder-cancelled 2026-101',
      'reminder-cancelled 2026-102',
    ]);
    expect(run.proposal.mails).toMatchObject([{ customer: { id: '00031' }, blocked: 'bounced' }]);
    expect(finding(run, 'bounced')).toBe('addresses-bounced');
    expect(finding(run, 'addresses')).toBe('addresses-complete');

    world.customerRows = sampleCustomers.map((row) =>
      row.number === '00031' ? { ...row, email: 'nieuw@peeters.example' } : row,
    );
    const mended = await check(world);
    expect(mended.proposal.mails).toMatchObject([{ customer: { id: '00031' }, blocked: null }]);
    expect(finding(mended, 'bounced')).toBeUndefined();
  });

  test('but is only late stays sent', async () => {
    const world = await reminded();
    world.inbox.arrivals.push(
      bounce(world, 'info@peeters.example: delivery delayed, the server will keep trying'),
    );
    const run = await check(world);
    expect(told(run.replies.events)).toEqual(['mail-in 2026-101', 'mail-in 2026-102']);
    expect(run.customerStates.get('00031')?.bounced).toEqual([]);
  });
});

describe('a mail of which a person has to say whose it is', () => {
  const from = { name: 'Bakkerij', address: 'info@peeters.example' };
  const paid = () =>
    arrival({ id: 'u1', from, at: NOON, subject: 'Betaling' }, 'Factuur 2026-102 is betaald.');
  const answeredIn = (answered: Result<Answered, Fault>): Answered => {
    if (!answered.ok) throw new Error(answered.error.code);
    return answered.value;
  };

  test('waits, and holds the customer whose invoice it names', async () => {
    const world = worldOf();
    world.inbox.arrivals.push(paid());
    const run = await check(world);
    expect(run.replies.waiting).toMatchObject([
      { excerpt: 'Factuur 2026-102 is betaald.', candidates: [{ customer: '00031', because: 'number' }] },
    ]);
    expect(finding(run, 'replies')).toBe('replies-waiting');
    expect([...run.open.holds.values()]).toMatchObject([{ why: 'crossed', by: 'info@peeters.example' }]);
    const sent = await sendRun(memoryPorts(world), { checked: run, mails: run.proposal.mails });
    expect(sent).toMatchObject({ value: { outcomes: [{ state: 'held' }, { state: 'sent' }], unread: null } });
  });

  test('holds nobody where it names nothing, or is older than the books', async () => {
    const world = worldOf();
    world.inbox.arrivals.push(arrival({ id: 'u1', from, at: NOON }, 'Goedemiddag.'));
    const old = { id: 'u2', from, at: '2026-11-12T12:00:00.000Z' };
    world.inbox.arrivals.push(arrival(old, 'Factuur 2026-102 is betaald.'));
    const run = await check(world);
    expect(run.replies.waiting.map(({ mail }) => mail.id)).toEqual(['u1', 'u2']);
    expect(run.open.holds.size).toBe(0);
  });

  test('is filed by a word, waits again by another, and is filed once more', async () => {
    const world = worldOf();
    world.inbox.arrivals.push(paid());
    const ports = memoryPorts(world);
    const run = await check(world, ports);
    const [reply] = run.replies.waiting;
    const match = reply?.candidates[0];
    if (reply === undefined || match === undefined) throw new Error('nothing waits');
    const filed = answeredIn(await confirmReply(ports, { checked: run, reply, match }));
    expect(told(filed.events)).toEqual(['mail-in 2026-102']);
    expect((await check(world, ports)).replies.waiting).toEqual([]);

    const reopened = await reopenReply(ports, { checked: run, reply, events: filed.events, by: 'Els' });
    expect(answeredIn(reopened)).toMatchObject({
      events: [{ kind: 'taken-back' }],
      waiting: [{ mail: { id: 'u1' } }],
    });
    const after = await check(world, ports);
    expect(after.replies.waiting).toHaveLength(1);
    expect(after.customerStates.get('00031')?.replyWaiting ?? null).toBeNull();

    answeredIn(await confirmReply(ports, { checked: after, reply, match }));
    expect((await check(world, ports)).customerStates.get('00031')?.replyWaiting).not.toBeNull();
  });

  test('is set aside for good, also where what was read is read again', async () => {
    const world = worldOf();
    world.inbox.arrivals.push(paid());
    const ports = memoryPorts(world);
    const run = await check(world, ports);
    const [reply] = run.replies.waiting;
    if (reply === undefined) throw new Error('nothing waits');
    expect(answeredIn(await confirmReply(ports, { checked: run, reply, match: null })).waiting).toEqual([]);
    const notes = world.inbox.notes.get(run.options.administration);
    if (notes === undefined) throw new Error('no notes');
    world.inbox.notes.set(notes.administration, { ...notes, mark: { inbox: null, sent: null } });
    expect((await check(world, ports)).replies.waiting).toEqual([]);
    expect(
      answeredIn(await reopenReply(ports, { checked: run, reply, events: [], by: 'Els' })).waiting,
    ).toHaveLength(1);
  });
});

describe('between the check and the run', () => {
  test('an answer that comes in holds its customer alone', async () => {
    const world = worldOf();
    const run = await check(world);
    expect(customersOf(run)).toEqual(['00031', '00044']);
    const from = { name: '', address: 'info@peeters.example' };
    world.inbox.arrivals.push(arrival({ id: 'u1', from, at: NOON }, 'Wij betaalden 2026-101.'));
    const sent = await sendRun(memoryPorts(world), { checked: run, mails: run.proposal.mails });
    const hold = {
      why: 'crossed',
      key: '<u1@zee.example>',
      by: 'info@peeters.example',
      since: Date.parse(NOON),
    };
    expect(sent).toMatchObject({ value: { outcomes: [{ state: 'held', hold }, { state: 'sent' }] } });
  });

  test('a mailbox that cannot be looked at stops nobody, and the result says it', async () => {
    const world = worldOf();
    const run = await check(world);
    const fault: Fault = { code: 'mail-unreachable', detail: '503' };
    const ports = memoryPorts(world);
    const inbox = () => ({
      ...memoryPorts(world).inbox(''),
      news: async () => ({ ok: false, error: fault }) as const,
    });
    const sent = await sendRun({ ...ports, inbox }, { checked: run, mails: run.proposal.mails });
    expect(sent).toMatchObject({
      value: { outcomes: [{ state: 'sent' }, { state: 'sent' }], unread: fault },
    });
    expect(finding(await check(world, { ...ports, inbox }), 'replies')).toBe('replies-unread');
  });
});

test('while the pane is open the mailbox is looked at again, and a text that does not come is asked for later', async () => {
  const world = worldOf();
  const run = await check(world);
  const from = { name: '', address: 'info@peeters.example' };
  world.inbox.arrivals.push(arrival({ id: 'u1', from, at: NOON }, 'Over 2026-101'));
  const ports = memoryPorts(world);
  const fault: Fault = { code: 'mail-unreachable', detail: '504' };
  const inbox = () => ({
    ...memoryPorts(world).inbox(''),
    newText: async () => ({ ok: false, error: fault }) as const,
  });
  expect(await pollReplies({ ...ports, inbox }, { checked: run })).toMatchObject({ waiting: [], fault });
  expect(await pollReplies(ports, { checked: run })).toMatchObject({
    waiting: [{ mail: { id: 'u1' } }],
    fault: null,
  });
  expect(world.today).toBe(SATURDAY);
});
