import { answerSend } from '../../../src/app/answerSend';
import { giveUpSends } from '../../../src/app/giveUpSends';
import type { Fault } from '../../../src/app/ports';
import { holdKey } from '../../../src/app/sending/open';
import { settleSends } from '../../../src/app/settleSends';
import { memoryPorts, remindersIn, type World } from '../memoryPorts';
import { administrationOf, checkedIn, ends, look, lookOn, sendAll, sendWorld, sentTo } from './sendWorld';

const timeout: Fault = { code: 'mail-unreachable', detail: '504', mayHaveHappened: true };
const answer = (world: World, key: string, given: 'look-again' | 'sent' | 'not-sent') =>
  answerSend(memoryPorts(world), { administration: administrationOf(world), key, answer: given });

/** A world in which the mail to Peeters was handed over, and is found nowhere since. */
async function withUnknown(hasTeam: boolean): Promise<World> {
  const world = sendWorld(hasTeam, {
    onSubmit: (stored, when) => {
      if (when === 'after' && stored.mail.to[0] === 'info@peeters.example')
        world.mailbox = world.mailbox.filter(({ id }) => id !== stored.id);
      return null;
    },
  });
  expect(await sendAll(world)).toEqual(['pending', 'sent']);
  world.onSubmit = null;
  const open = await lookOn(world);
  expect(open.unknown.map(({ customer }) => customer)).toEqual(['00031']);
  return world;
}
const keyOf = (world: World): string =>
  [...world.journal.values()].find(({ state }) => state === 'unknown')?.key ?? '';

describe.each([
  ['alone', false],
  ['in a team', true],
])('%s', (_what, hasTeam) => {
  test('an unknown mail holds its customer until a person answers', async () => {
    const world = await withUnknown(hasTeam);
    const run = await checkedIn(world);
    expect(run.open.holds.get(holdKey('00031', 'EUR'))?.why).toBe('unknown');
    expect(await sendAll(world, { run })).toEqual(['held']);
    expect(sentTo(world)).toEqual(['compta@marche.example']);
  });

  test('it went out: filed with the moment of handing over, and not proposed again', async () => {
    const world = await withUnknown(hasTeam);
    expect(await answer(world, keyOf(world), 'sent')).toMatchObject({
      ok: true,
      value: { open: { unknown: [] } },
    });
    const run = await checkedIn(world);
    expect(run.proposal.mails).toEqual([]);
    expect(remindersIn(world).map(({ customer, at }) => [customer, at.slice(0, 16)])).toEqual([
      ['00044', '2026-11-21T09:00'],
      ['00031', '2026-11-21T09:00'],
      ['00031', '2026-11-21T09:00'],
    ]);
    expect(ends(world)).toEqual(hasTeam ? ['1 sent', '1 sent'] : []);
  });

  test('it did not: it goes again, as another mail', async () => {
    const world = await withUnknown(hasTeam);
    const key = keyOf(world);
    await answer(world, key, 'not-sent');
    expect(await sendAll(world)).toEqual(['sent']);
    expect(sentTo(world)).toEqual(['compta@marche.example', 'info@peeters.example']);
    expect(world.mailbox.some((mail) => mail.key === key)).toBe(false);
    expect(ends(world)).toEqual(hasTeam ? ['1 cancelled', '1 sent', '2 sent'] : []);
  });

  test('look again finds it after all', async () => {
    const world = await withUnknown(hasTeam);
    const entry = [...world.journal.values()].find(({ state }) => state === 'unknown');
    if (!entry) throw new Error('none');
    const [other] = world.mailbox;
    if (!other) throw new Error('none');
    const mail = { ...other.mail, key: entry.key, events: entry.events, to: ['info@peeters.example'] };
    world.mailbox.push({ ...other, id: 'late', key: entry.key, mail });
    expect(await answer(world, entry.key, 'not-sent')).toMatchObject({ ok: true });
    expect((await checkedIn(world)).proposal.mails).toEqual([]);
    expect(sentTo(world)).toEqual(['compta@marche.example', 'info@peeters.example']);
  });

  test('a draft that the mailbox never took goes again after the settling time, the same one', async () => {
    let refusals = 1;
    const world = sendWorld(hasTeam, {
      onSubmit: (_, when) => (when === 'before' && refusals-- > 0 ? timeout : null),
    });
    expect(await sendAll(world)).toEqual(['pending', 'sent']);
    expect((await lookOn(world)).pending).toEqual([]);
    expect(world.calls.filter((call) => call === 'submit')).toHaveLength(3);
    expect(world.calls.filter((call) => call === 'draft')).toHaveLength(2);
    expect(remindersIn(world)).toHaveLength(3);
  });

  test('put in Drafts: held until the person sends them, then filed', async () => {
    const world = sendWorld(hasTeam);
    expect(await sendAll(world, { review: true })).toEqual(['drafted', 'drafted']);
    const before = await checkedIn(world);
    expect(before.open.inDrafts.map(({ customer }) => customer)).toEqual(['00031', '00044']);
    expect(await sendAll(world, { run: before })).toEqual(['held', 'held']);
    world.mailbox = world.mailbox.map((mail) => ({
      ...mail,
      state: 'sent',
      sentAt: '2026-11-21T10:00:00.000Z',
    }));
    world.now += 3_600_000;
    const after = await checkedIn(world);
    expect([after.proposal.mails, after.open.inDrafts]).toEqual([[], []]);
    expect(remindersIn(world).map(({ at }) => at)).toEqual(Array(3).fill('2026-11-21T10:00:00.000Z'));
    expect(ends(world)).toEqual(hasTeam ? ['1 sent', '1 sent'] : []);
  });

  test('put in Drafts and deleted there: the customer can be reminded again', async () => {
    const world = sendWorld(hasTeam);
    await sendAll(world, { review: true });
    world.mailbox = [];
    expect(await sendAll(world)).toEqual(['sent', 'sent']);
    expect(ends(world)).toEqual(hasTeam ? ['1 cancelled', '1 cancelled', '2 sent', '2 sent'] : []);
  });

  test('what lies in Drafts can be given up', async () => {
    const world = sendWorld(hasTeam);
    await sendAll(world, { review: true });
    const { inDrafts } = await look(world);
    const given = { administration: administrationOf(world), entries: inDrafts };
    expect(await giveUpSends(memoryPorts(world), given)).toMatchObject({
      ok: true,
      value: { open: { inDrafts: [] } },
    });
    expect(world.mailbox).toEqual([]);
    expect(await sendAll(world)).toEqual(['sent', 'sent']);
  });
});

test('drafts of another computer hold as here: those for a person, and others are left over', async () => {
  const world = sendWorld(false);
  await sendAll(world, { review: true });
  world.journal.clear();
  const open = await look(world);
  expect(open.inDrafts.map(({ customer, currency, by }) => [customer, currency, by])).toEqual([
    ['00031', 'EUR', 'els@zonneveld.example'],
    ['00044', 'EUR', 'els@zonneveld.example'],
  ]);
  world.mailbox = world.mailbox.map((mail) => ({ ...mail, review: false }));
  expect((await look(world)).leftOver).toHaveLength(2);
  expect(await sendAll(world)).toEqual(['sent', 'sent']);
  expect(world.mailbox).toHaveLength(2);
});

test('a journal that cannot be read blocks, one that cannot be written hands nothing over', async () => {
  const fault: Fault = { code: 'journal-unavailable', detail: 'QuotaExceededError' };
  const unread = sendWorld(false, { faults: { 'journal.load': [fault] } });
  expect((await checkedIn(unread)).checks.find(({ code }) => code === 'sends')).toMatchObject({
    finding: 'sends-unread',
    stopsSending: true,
  });
  const world = sendWorld(false);
  const run = await checkedIn(world);
  world.faults['journal.write'] = [fault];
  expect(await sendAll(world, { run })).toEqual(['waiting', 'waiting']);
  expect(world.calls).toEqual([]);
});

test('a look at what is on its way asks for nothing else', async () => {
  const world = sendWorld(false, { transit: 40_000 });
  expect(await sendAll(world)).toEqual(['pending', 'pending']);
  const last = await look(world);
  world.now += 60_000;
  world.calls.length = 0;
  world.faults.recordedEvents = [timeout];
  const settled = await settleSends(memoryPorts(world), { administration: administrationOf(world), last });
  expect(settled).toMatchObject({ ok: true, value: { open: { pending: [], lookAt: null }, unfiled: null } });
  expect(world.calls).toEqual(['look', 'look']);
  expect(remindersIn(world)).toHaveLength(3);
});
