import type { Fault } from '../../../src/app/ports';
import { createSendControl } from '../../../src/app/sending/control';
import type { RunResult, SendProgress } from '../../../src/app/sending/results';
import { type SendOptions, sendRun } from '../../../src/app/sendRun';
import { ok } from '../../../src/core/result';
import { memoryJournal } from '../memoryJournal';
import { memoryPorts, remindersIn, type World } from '../memoryPorts';
import { checkedIn, crowd, ends, sendAll, sendWorld, sentTo } from './sendWorld';

async function run(world: World, options: SendOptions = {}): Promise<RunResult> {
  const checked = await checkedIn(world);
  const sent = await sendRun(memoryPorts(world), { checked, mails: checked.proposal.mails }, options);
  if (!sent.ok) throw new Error(sent.error.code);
  return sent.value;
}
const count = ({ outcomes }: RunResult, state: string): number =>
  outcomes.filter((outcome) => outcome.state === state).length;

test('cancelled after 24 of 60: what was handed over is sent and filed, the rest is as if never taken up', async () => {
  for (const hasTeam of [false, true]) {
    const world = crowd(60, hasTeam);
    const control = createSendControl();
    const onProgress = ({ done }: SendProgress): void => {
      if (done === 24) control.cancel();
    };
    const result = await run(world, { control, onProgress });
    expect([count(result, 'sent'), count(result, 'waiting'), result.stopped]).toEqual([24, 36, true]);
    expect([world.mailbox.length, remindersIn(world).length]).toEqual([24, 24]);
    expect(ends(world).filter((end) => end.endsWith('sent'))).toHaveLength(hasTeam ? 24 : 0);
    const after = await checkedIn(world);
    expect([after.open.leftOver, after.open.claims, after.proposal.mails.length]).toEqual([[], [], 36]);
    expect(count(await run(world), 'sent')).toBe(36);
    expect(new Set(sentTo(world)).size).toBe(60);
  }
});

test('paused: nothing goes out until resumed, and what was sent is filed meanwhile', async () => {
  const world = crowd(30);
  const control = createSendControl();
  const seen: SendProgress[] = [];
  let filedAtPause = 0;
  const onProgress = (progress: SendProgress): void => {
    seen.push(progress);
    if (progress.done === 24 && filedAtPause === 0 && progress.waiting !== 'person') control.pause();
    if (progress.waiting !== 'person') return;
    filedAtPause = remindersIn(world).length;
    world.now += 7_200_000;
    setImmediate(() => control.resume());
  };
  const result = await run(world, { control, onProgress });
  expect(filedAtPause).toBe(24);
  expect([count(result, 'sent'), result.stopped]).toEqual([30, false]);
  const moments = world.mailbox.map(({ sentAt }) => Date.parse(sentAt ?? ''));
  expect((moments[24] ?? 0) - (moments[23] ?? 0)).toBeGreaterThanOrEqual(7_200_000);
});

test('a connection that is lost is waited for, and what it waits for is told', async () => {
  const lost: Fault = { code: 'mail-unreachable', detail: 'offline', mayHaveHappened: false };
  const world = sendWorld(false, { faults: { find: [lost, lost, lost] } });
  const start = world.now;
  const waits = new Set<string | null>();
  const result = await run(world, { onProgress: ({ waiting }) => waits.add(waiting) });
  expect(count(result, 'sent')).toBe(2);
  expect(Date.parse(world.mailbox[0]?.sentAt ?? '') - start).toBe(7000);
  expect([...waits]).toContain('connection');
});

test('a limit is waited for as long as the mailbox asks', async () => {
  const limit: Fault = { code: 'mail-limit', detail: '429', mayHaveHappened: false, retryAfter: 90_000 };
  const world = sendWorld(false, { faults: { draft: [limit] } });
  const start = world.now;
  const waits = new Set<string | null>();
  await run(world, { onProgress: ({ waiting }) => waits.add(waiting) });
  expect(Date.parse(world.mailbox[0]?.sentAt ?? '') - start).toBe(90_000);
  expect([...waits]).toContain('limit');
});

test('a connection that stays away stops the run once, and not each mail', async () => {
  const lost: Fault = { code: 'mail-unreachable', detail: 'offline', mayHaveHappened: false };
  const world = crowd(40);
  const checked = await checkedIn(world);
  world.faults.find = Array(100).fill(lost);
  const sent = await sendRun(memoryPorts(world), { checked, mails: checked.proposal.mails });
  expect(sent).toMatchObject({ ok: true, value: { stopped: true, stoppedBy: lost } });
  if (sent.ok) expect(count(sent.value, 'waiting')).toBe(40);
  expect(world.calls).toHaveLength(7);
});

test('a draft of which the answer got lost is found, not made twice', async () => {
  const lost: Fault = { code: 'mail-unreachable', detail: '504', mayHaveHappened: true };
  const world = sendWorld(true);
  const ports = memoryPorts(world);
  const mailer = ports.mailer('');
  const { draft } = mailer;
  let isLost = false;
  mailer.draft = async (mail) => {
    const drafted = await draft(mail);
    if (isLost) return drafted;
    isLost = true;
    return { ok: false, error: lost };
  };
  expect(await sendAll(world, { ports })).toEqual(['sent', 'sent']);
  expect(world.mailbox).toHaveLength(2);
});

test('one slow mail holds up no other, and is pending at the end', async () => {
  const world = crowd(3);
  const ports = memoryPorts(world);
  const mailer = ports.mailer('');
  const { look } = mailer;
  const slow = (await checkedIn(world)).proposal.mails[0]?.customer.id;
  mailer.look = async (ref) => {
    const found = await look(ref);
    const stored = world.mailbox.find(({ key }) => key === ref.key);
    if (!found.ok || found.value === null || stored?.mail.events[0]?.customer !== slow) return found;
    return { ok: true, value: { ...found.value, state: 'submitted', sentAt: null } };
  };
  const start = world.now;
  expect(await sendAll(world, { ports })).toEqual(['pending', 'sent', 'sent']);
  expect(world.now - start).toBeLessThanOrEqual(17_000);
});

test('a run after a run of a minute ago keeps the pace of both', async () => {
  const world = crowd(30);
  const checked = await checkedIn(world);
  const { mails } = checked.proposal;
  await sendRun(memoryPorts(world), { checked, mails: mails.slice(0, 20) });
  const again = await checkedIn(world);
  await sendRun(memoryPorts(world), { checked: again, mails: again.proposal.mails });
  const moments = world.mailbox.map(({ sentAt }) => Date.parse(sentAt ?? ''));
  for (const [index, moment] of moments.entries()) {
    const later = moments[index + 24];
    if (later !== undefined) expect(later - moment).toBeGreaterThanOrEqual(60_000);
  }
});

test('two companies that send from one mailbox share its pace', async () => {
  const world = crowd(20);
  const checked = await checkedIn(world);
  await sendRun(memoryPorts(world), { checked, mails: checked.proposal.mails });
  const other = crowd(20);
  const administrations = other.settings.administrations.map((one) => ({ ...one, id: 'adm-2' }));
  other.settings = { ...other.settings, administrations, current: 'adm-2' };
  other.now = world.now;
  const next = await checkedIn(other);
  const ports = { ...memoryPorts(other), journal: memoryJournal(world.journal) };
  await sendRun(ports, { checked: next, mails: next.proposal.mails });
  const moments = [...world.mailbox, ...other.mailbox].map(({ sentAt }) => Date.parse(sentAt ?? ''));
  expect(moments).toHaveLength(40);
  for (const [index, moment] of moments.entries()) {
    const later = moments[index + 24];
    if (later !== undefined) expect(later - moment).toBeGreaterThanOrEqual(60_000);
  }
});

test('a second run on this computer does not begin', async () => {
  const world = sendWorld(false);
  const ports = memoryPorts(world);
  let held = false;
  ports.journal.begin = async () => {
    if (held) return ok(null);
    held = true;
    return ok(() => {
      held = false;
    });
  };
  const checked = await checkedIn(world);
  const input = { checked, mails: checked.proposal.mails };
  const both = await Promise.all([sendRun(ports, input), sendRun(ports, input)]);
  expect(both.map((one) => (one.ok ? 'ran' : one.error.code))).toEqual(['ran', 'another-run']);
  expect(held).toBe(false);
  expect(world.mailbox).toHaveLength(2);
});

test('2,000 mails: each costs the same few steps', async () => {
  const world = crowd(2000, true);
  let reports = 0;
  const result = await run(world, { onProgress: () => (reports += 1) });
  expect(count(result, 'sent')).toBe(2000);
  expect(world.calls.length).toBe(3 * 2000);
  expect(world.team.entries.size).toBeLessThanOrEqual(200);
  // 84 minutes of waiting in halves of a second, and two for each mail.
  expect(reports).toBeLessThan(84 * 120 + 2 * 2000 + 200);
});
