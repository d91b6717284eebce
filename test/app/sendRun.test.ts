import type { CheckedRun } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import { composeLetter } from '../../src/app/composeLetter';
import type { Fault } from '../../src/app/ports';
import { createSendControl } from '../../src/app/sending/control';
import type { RunResult, SendProgress } from '../../src/app/sending/results';
import { sendRun } from '../../src/app/sendRun';
import type { DossierEvent } from '../../src/core/dossier/event';
import { type DunningProcedure, standardProcedure } from '../../src/core/dunning/procedure';
import type { Result } from '../../src/core/result';
import { told } from '../core/dossier/told';
import { createWorld, memoryPorts, remindersIn, SATURDAY, type World } from './memoryPorts';
import { customerRow, sampleCustomers, sampleGrid, sampleRows } from './sampleSheet';

const worldOf = (changes: Partial<World> = {}): World =>
  createWorld(sampleGrid(), { customerRows: [...sampleCustomers], ...changes });

async function checked(world: World, defaultProcedure?: DunningProcedure): Promise<CheckedRun> {
  const { settings, today: asOf } = world;
  const input = { settings, language: 'nl-BE', asOf, defaultProcedure: defaultProcedure ?? null } as const;
  const result = await checkRun(memoryPorts(world), input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const send = (world: World, run: CheckedRun): Promise<Result<RunResult, Fault>> =>
  sendRun(memoryPorts(world), { checked: run, mails: run.proposal.mails });

const states = (result: Result<RunResult, Fault>): string[] =>
  result.ok ? result.value.outcomes.map((outcome) => outcome.state) : [result.error.code];

const sentTo = (world: World): string[] =>
  world.mailbox.filter((mail) => mail.state === 'sent').map((mail) => mail.mail.to.join());

const timeout: Fault = { code: 'mail-unreachable', detail: '504', mayHaveHappened: true };
const refused: Fault = { code: 'mail-refused', detail: '400', mayHaveHappened: false };

test('sends each mail, files one event per item, and proposes nothing the same day', async () => {
  const world = worldOf();
  const run = await checked(world);
  expect(await send(world, run)).toMatchObject({ ok: true, value: { stopped: false, unfiled: null } });
  expect(sentTo(world)).toEqual(['info@peeters.example', 'compta@marche.example']);
  expect(
    remindersIn(world).map(({ by, customer, detail }) => [by, customer, detail.document, detail.level]),
  ).toEqual([
    ['els@zonneveld.example', '00031', '2026-101', 1],
    ['els@zonneveld.example', '00031', '2026-102', 1],
    ['els@zonneveld.example', '00044', '2026-103', 1],
  ]);
  expect(world.dossier[0]?.at).toBe('2026-11-21T09:00:00.000Z');
  expect(remindersIn(world)[0]?.detail.internetMessageId).toBe(world.mailbox[0]?.internetMessageId);
  expect((await checked(world)).proposal.mails).toEqual([]);
});

test('each notice of an invoice is a mail of its own, and goes once', async () => {
  const world = worldOf();
  // Invoice 2026-104 is due ten days later.
  const notices = [-10, -8].map((days) => ({ days, channel: 'mail', text: 'notice' }) as const);
  const procedure = { ...standardProcedure, name: 'friendly', notices };
  for (const later of [0, 1, 2, 3]) {
    world.today = SATURDAY + later;
    world.now += later === 0 ? 0 : 86_400_000;
    await send(world, await checked(world, procedure));
  }
  expect(sentTo(world).filter((to) => to === 'buchhaltung@mueller.example')).toHaveLength(2);
  const filed = world.dossier.filter(({ kind }) => kind === 'notice').map(({ detail }) => detail.day);
  expect(filed).toEqual([SATURDAY, SATURDAY + 2]);
});

test('a reminder that was taken back can be sent again, as another mail', async () => {
  const world = worldOf();
  await send(world, await checked(world));
  for (const { id, item, customer } of remindersIn(world).filter((event) => event.customer === '00031'))
    world.dossier = [
      ...world.dossier,
      told('2026-11-21', 'reminder-cancelled', { reminder: id }, { id: `back-${id}`, item, customer }),
    ];
  world.dossier = world.dossier.map((event) =>
    event.kind === 'reminder-cancelled' ? { ...event, at: '2026-11-21T10:00:00.000Z' } : event,
  );
  world.now += 7_200_000;
  const again = await checked(world);
  expect(again.proposal.mails.map(({ customer, level }) => [customer.id, level])).toEqual([['00031', 1]]);
  expect(states(await send(world, again))).toEqual(['sent']);
  expect(sentTo(world).filter((to) => to === 'info@peeters.example')).toHaveLength(2);
  expect((await checked(world)).proposal.mails).toEqual([]);
});

test('sends what the preview showed', async () => {
  const world = worldOf();
  const run = await checked(world);
  const [mail] = run.proposal.mails;
  if (!mail || !run.administration) throw new Error('no mail');
  const { rendered, to } = composeLetter(memoryPorts(world), run, mail, run.administration);
  await send(world, run);
  expect(world.mailbox[0]?.mail).toMatchObject({ subject: rendered.subject, html: rendered.html, to });
});

test('after closing without saving the mailbox tells what was sent, and nothing is proposed again', async () => {
  const world = worldOf();
  await send(world, await checked(world));
  const filed = world.dossier;
  world.dossier = [];
  const again = await checked(world);
  expect(again.recovered).toBe(3);
  expect(again.proposal.mails).toEqual([]);
  expect(world.dossier.map((event) => event.id).sort()).toEqual(filed.map((event) => event.id).sort());
});

test('a sheet that changed since the check sends nothing', async () => {
  const world = worldOf();
  const run = await checked(world);
  world.grid = sampleGrid(
    sampleRows.map((row, index) => (index === 0 ? row.with(6, 400) : row)),
    { total: 900 },
  );
  expect(await send(world, run)).toMatchObject({
    ok: false,
    error: { code: 'sheet-changed', sheet: 'Open items' },
  });
  expect(world.calls).toEqual([]);
});

test.each([
  ['a hold', { hold: 'belofte' }],
  ['another address', { email: 'nieuw@peeters.example' }],
  ['another language', { language: 'de' }],
])('%s typed in the customer table since the check sends nothing', async (_what, change) => {
  const world = worldOf();
  const run = await checked(world);
  world.customerRows = sampleCustomers.map((row) => (row.number === '00031' ? { ...row, ...change } : row));
  expect(states(await send(world, run))).toEqual(['customers-changed']);
  expect(world.calls).toEqual([]);
});

test('a hold, a dispute or a promise filed since the check sends nothing; a note, or one of another customer, does not stop it', async () => {
  const filed = (kind: 'hold' | 'dispute' | 'promise' | 'note', customer: string): DossierEvent =>
    told('2026-11-21', kind, kind === 'dispute' ? { reason: 'price' } : {}, { item: '', customer });
  for (const kind of ['hold', 'dispute', 'promise', 'note'] as const) {
    const world = worldOf();
    const run = await checked(world);
    world.dossier.push(filed(kind, '00052'));
    if (kind !== 'note') world.dossier.push(filed(kind, '00031'));
    expect(states(await send(world, run))).toEqual(kind === 'note' ? ['sent', 'sent'] : ['dossier-changed']);
    expect(world.calls.length > 0).toBe(kind === 'note');
  }
});

test('a change of a customer who gets no mail, or of the order of the table, stops nothing', async () => {
  const world = worldOf();
  const run = await checked(world);
  world.customerRows = sampleCustomers
    .map((row) => (row.number === '00052' ? { ...row, hold: 'belofte' } : row))
    .toReversed();
  expect(states(await send(world, run))).toEqual(['sent', 'sent']);
});

test('another account than the one checked sends nothing', async () => {
  const world = worldOf();
  const run = await checked(world);
  world.account = { name: 'Jan', address: 'jan@zonneveld.example', tenantId: 'tenant-1' };
  expect(states(await send(world, run))).toEqual(['account-mismatch']);
  expect(world.mailbox).toEqual([]);
});

test('a check of yesterday sends nothing today', async () => {
  const world = worldOf();
  const run = await checked(world);
  world.today += 1;
  expect(states(await send(world, run))).toEqual(['run-not-ready']);
});

test('an unreachable mailbox sends nothing', async () => {
  const world = worldOf();
  const run = await checked(world);
  world.faults.recordedEvents = [timeout];
  expect(await send(world, run)).toEqual({ ok: false, error: timeout });
  expect(world.mailbox).toEqual([]);
});

test('an answer lost after the mail went out is found again: sent, and once', async () => {
  const world = worldOf({ onSubmit: (_, when) => (when === 'after' ? timeout : null) });
  expect(states(await send(world, await checked(world)))).toEqual(['sent', 'sent']);
  expect(sentTo(world)).toEqual(['info@peeters.example', 'compta@marche.example']);
});

test('a submit that may have happened and left a draft is looked at again, and not filed', async () => {
  const world = worldOf({
    onSubmit: (mail, when) =>
      when === 'before' && mail.mail.to[0] === 'info@peeters.example' ? timeout : null,
  });
  const result = await send(world, await checked(world));
  expect(states(result)).toEqual(['pending', 'sent']);
  expect(world.dossier.map((event) => event.customer)).toEqual(['00044']);
  expect(world.calls.filter((call) => call === 'submit')).toHaveLength(2);
});

/** A run that is killed once its drafts are made: the first journalling of a submission never ends. */
async function killedBefore(world: World): Promise<void> {
  const ports = memoryPorts(world);
  const { write } = ports.journal;
  const killed = new Promise<never>(() => {});
  const dead = { ...ports.journal };
  const reached = new Promise<void>((resolve) => {
    dead.write = async (entries) => {
      if (!entries.some(({ state }) => state === 'submitting')) return write(entries);
      resolve();
      return killed;
    };
  });
  const run = await checked(world);
  void sendRun({ ...ports, journal: dead }, { checked: run, mails: run.proposal.mails });
  await reached;
}

test('a draft left over by a killed run is sent instead of a second one', async () => {
  const world = worldOf();
  await killedBefore(world);
  expect(world.mailbox.map((mail) => mail.state)).toEqual(['draft']);
  const again = await checked(world);
  expect(again.open.leftOver.map(({ customer, state }) => [customer, state])).toEqual([
    ['00031', 'drafted'],
    ['00044', 'planned'],
  ]);
  expect(again.checks.find(({ code }) => code === 'sends')).toMatchObject({
    finding: 'sends-open',
    stopsSending: false,
    facts: { count: 2 },
  });
  expect(states(await send(world, again))).toEqual(['sent', 'sent']);
  expect(world.calls.filter((call) => call === 'draft')).toHaveLength(2);
  expect(world.mailbox).toHaveLength(2);
  expect((await checked(world)).open.leftOver).toEqual([]);
});

test('a draft left over says what is shown now: amounts, address and events of this run', async () => {
  const world = worldOf();
  await killedBefore(world);
  world.grid = sampleGrid(
    sampleRows.map((row, index) => (index === 0 ? row.with(6, 400) : row)),
    { total: 900 },
  );
  world.customerRows = sampleCustomers.map((row) =>
    row.number === '00031' ? { ...row, email: 'nieuw@peeters.example' } : row,
  );
  const drafts = world.mailbox.map(({ id }) => id);
  expect(states(await send(world, await checked(world)))).toEqual(['sent', 'sent']);
  expect(world.mailbox.slice(0, 1).map(({ id }) => id)).toEqual(drafts);
  expect(sentTo(world)).toEqual(['nieuw@peeters.example', 'compta@marche.example']);
  expect(world.mailbox[0]?.mail.events.map(({ detail }) => detail.open)).toEqual([40000, 10000]);
});

test('a draft left over that cannot be brought up to date is not sent', async () => {
  const world = worldOf({ faults: { rewrite: [refused] } });
  await killedBefore(world);
  expect(states(await send(world, await checked(world)))).toEqual(['failed', 'sent']);
  expect(sentTo(world)).toEqual(['compta@marche.example']);
});

test('one refused address does not stop the run, and its draft is taken back', async () => {
  const world = worldOf({
    onSubmit: (mail, when) =>
      when === 'before' && mail.mail.to[0] === 'info@peeters.example' ? refused : null,
  });
  expect(states(await send(world, await checked(world)))).toEqual(['failed', 'sent']);
  expect(world.mailbox.map((mail) => mail.state)).toEqual(['sent']);
});

test('a lost sign-in stops the run, the rest waits', async () => {
  const expired: Fault = { code: 'sign-in-failed', detail: '401' };
  const world = worldOf({ faults: { draft: [expired] } });
  const result = await send(world, await checked(world));
  expect(result).toMatchObject({ ok: true, value: { stopped: true, stoppedBy: expired } });
  expect(states(result)).toEqual(['waiting', 'waiting']);
});

test('a mailbox that asks to wait for longer than a run lasts stops it', async () => {
  const limit: Fault = { code: 'mail-limit', detail: '429', mayHaveHappened: true, retryAfter: 3_600_000 };
  const world = worldOf({ onSubmit: (_, when) => (when === 'before' ? limit : null) });
  const result = await send(world, await checked(world));
  expect(result).toMatchObject({ ok: true, value: { stopped: true, stoppedBy: limit } });
  expect(states(result)).toEqual(['pending', 'waiting']);
});

test('a stop is heard before the next mail', async () => {
  const world = worldOf();
  const run = await checked(world);
  const control = createSendControl();
  const seen: SendProgress[] = [];
  const result = await sendRun(
    memoryPorts(world),
    { checked: run, mails: run.proposal.mails },
    {
      onProgress: (progress) => {
        seen.push(progress);
        control.cancel();
      },
      control,
    },
  );
  expect(seen[0]).toMatchObject({ done: 0, total: 2 });
  expect(states(result)).toEqual(['waiting', 'waiting']);
  expect(sentTo(world)).toEqual([]);
});

test('what could not be filed is reported, and the next check finds it in the mailbox', async () => {
  const fault: Fault = { code: 'sheet-protected', detail: '', sheet: 'Dossier' };
  const world = worldOf({ faults: { 'dossier.append': [fault, fault] } });
  expect(await send(world, await checked(world))).toMatchObject({
    ok: true,
    value: { unfiled: { count: 3, fault } },
  });
  const again = await checked(world);
  expect(again.recovered).toBe(3);
  expect(again.proposal.mails).toEqual([]);
  expect(world.dossier).toHaveLength(3);
});

test('a customer whom a colleague reminded since the check is left out', async () => {
  const world = worldOf();
  const mine = await checked(world);
  const grid = world.grid;
  world.grid = sampleGrid(sampleRows.slice(0, 1), { total: 500 });
  await send(world, await checked(world));
  world.grid = grid;
  expect(states(await send(world, mine))).toEqual(['overtaken', 'sent']);
  expect(sentTo(world)).toEqual(['info@peeters.example', 'compta@marche.example']);
});

test('24 mails go at once, the 25th waits until a minute after the first', async () => {
  const rows = Array.from({ length: 26 }, (_, index) => {
    const number = String(100 + index);
    return [number, `Customer ${number}`, `2026-${number}`, 46305, 46332, 10, 10] as const;
  });
  const customerRows = rows.map(([number], index) =>
    customerRow({
      row: index + 2,
      number,
      email: `${number}@debtor.example`,
      kind: 'business',
      country: 'BE',
    }),
  );
  const world = createWorld(sampleGrid(rows, { total: 260 }), { customerRows });
  const start = world.now;
  await send(world, await checked(world));
  const moments = world.mailbox.map((mail) => Date.parse(mail.sentAt ?? '') - start);
  expect(moments.slice(0, 24)).toEqual(Array(24).fill(0));
  expect(moments.slice(24)).toEqual([60000, 60000]);
});
