import { answerSend } from '../../../src/app/answerSend';
import { giveUpSends } from '../../../src/app/giveUpSends';
import type { Ports } from '../../../src/app/ports';
import { ok } from '../../../src/core/result';
import { memoryPorts, remindersIn, type World } from '../memoryPorts';
import { teamRef } from '../memoryTeam';
import { administrationOf, checkedIn, colleague, look, sendAll, sendWorld, sentTo } from './sendWorld';

/** Two mailboxes of one computer: the user's own, and a shared one. */
function twoMailboxes(own: World, shared: World): Ports {
  const [ports, other] = [memoryPorts(own), memoryPorts(shared)];
  const clock = ports.clock;
  return {
    ...ports,
    clock,
    mailer: (address) => (address === '' ? ports.mailer('') : other.mailer(address)),
    mailbox: (address) => (address === '' ? ports.mailbox('') : other.mailbox(address)),
  };
}

function changed(world: World, change: object): void {
  const administrations = world.settings.administrations.map((one) => ({ ...one, ...change }));
  world.settings = { ...world.settings, administrations };
}

test('what a colleague sent between check and run does not go out a second time', async () => {
  const els = sendWorld(true);
  const jan = colleague(els);
  const his = await checkedIn(jan);
  await sendAll(els);
  expect(await sendAll(jan, { run: his })).toEqual(['sent', 'sent']);
  expect([...sentTo(els), ...sentTo(jan)].sort()).toEqual(['compta@marche.example', 'info@peeters.example']);
});

describe('after another mailbox was chosen', () => {
  const switched = async (world: World) => {
    const shared = sendWorld(false);
    changed(world, { mailbox: 'debiteuren@zonneveld.example' });
    const ports = twoMailboxes(world, shared);
    return { shared, ports };
  };

  test('drafts for review in the old one still hold their customers', async () => {
    const world = sendWorld(false);
    await sendAll(world, { review: true });
    const { shared, ports } = await switched(world);
    expect(await sendAll(world, { ports })).toEqual(['held', 'held']);
    expect([world.mailbox.length, shared.mailbox.length]).toEqual([2, 0]);
  });

  test('mails on their way are looked for in the old one', async () => {
    const world = sendWorld(false, { transit: 40_000 });
    expect(await sendAll(world)).toEqual(['pending', 'pending']);
    const { shared, ports } = await switched(world);
    for (let looks = 0; looks < 10; looks += 1) {
      world.now += 60_000;
      await checkedIn(world, ports);
    }
    expect([...world.journal.values()].map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(remindersIn(world)).toHaveLength(3);
    expect(shared.mailbox).toEqual([]);
  });

  test('what a broken run drafted in the old one is deleted there', async () => {
    const world = sendWorld(false);
    await sendAll(world, { review: true });
    world.mailbox = world.mailbox.map((mail) => ({ ...mail, review: false }));
    for (const [name, entry] of world.journal) world.journal.set(name, { ...entry, review: false });
    const { shared, ports } = await switched(world);
    expect(await sendAll(world, { ports })).toEqual(['sent', 'sent']);
    expect([world.mailbox.length, shared.mailbox.length]).toEqual([0, 2]);
  });

  test('nobody else’s mailbox is taken for the user’s own', async () => {
    const world = sendWorld(false, { transit: 40_000 });
    await sendAll(world);
    const jan = sendWorld(false, {
      account: { name: 'Jan', address: 'jan@zonneveld.example', tenantId: 'tenant-1' },
    });
    jan.now = world.now;
    for (const [name, entry] of world.journal) jan.journal.set(name, entry);
    for (let looks = 0; looks < 10; looks += 1) {
      jan.now += 60_000;
      await look(jan);
    }
    expect([...jan.journal.values()].map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(await sendAll(jan)).toEqual(['held', 'held']);
  });
});

test('a draft to spare of a mail that a person saw go out does not make it unsent', async () => {
  const world = sendWorld(false, {
    onSubmit: (_, when) =>
      when === 'before' ? { code: 'mail-unreachable', detail: '504', mayHaveHappened: true } : null,
  });
  await sendAll(world);
  for (let looks = 0; looks < 80; looks += 1) {
    world.now += 60_000;
    await look(world);
  }
  const [entry] = [...world.journal.values()].filter(({ state }) => state === 'unknown');
  expect(entry).toBeDefined();
  const { key = '' } = entry ?? {};
  const administration = administrationOf(world);
  await answerSend(memoryPorts(world), { administration, key, answer: 'sent' });
  const { leftOver } = await look(world);
  await giveUpSends(memoryPorts(world), { administration, entries: leftOver });
  // The workbook is closed without saving.
  world.dossier = [];
  const run = await checkedIn(world);
  expect(run.events.some((event) => 'mailKey' in event.detail && event.detail.mailKey === key)).toBe(true);
});

test('while a run is under way in another pane nothing is given up', async () => {
  const world = sendWorld(false);
  await sendAll(world, { review: true });
  const { inDrafts } = await look(world);
  const ports = memoryPorts(world);
  const busy = { ...ports, journal: { ...ports.journal, begin: async () => ok(null) } };
  expect(
    await giveUpSends(busy, { administration: administrationOf(world), entries: inDrafts }),
  ).toMatchObject({ ok: false, error: { code: 'another-run' } });
  expect(world.mailbox).toHaveLength(2);
});

test('in a shared mailbox, drafts of a colleague’s run are not one’s own to give up', async () => {
  const els = sendWorld(true);
  changed(els, { mailbox: 'debiteuren@zonneveld.example', team: teamRef });
  await sendAll(els, { review: true });
  els.mailbox = els.mailbox.map((mail) => ({ ...mail, review: false }));
  const jan = colleague(els);
  jan.mailbox = els.mailbox;
  const open = await look(jan);
  expect([open.leftOver, open.claims.length]).toEqual([[], 2]);
});
