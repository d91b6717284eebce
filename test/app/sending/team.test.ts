import type { Fault } from '../../../src/app/ports';
import { takeOverClaim } from '../../../src/app/takeOverClaim';
import { memoryPorts, remindersIn } from '../memoryPorts';
import { administrationOf, checkedIn, colleague, ends, look, sendAll, sendWorld, sentTo } from './sendWorld';

test('two colleagues who checked before either sent: each customer has one mail', async () => {
  const els = sendWorld(true);
  const jan = colleague(els);
  const [hers, his] = [await checkedIn(els), await checkedIn(jan)];
  const sent = await Promise.all([sendAll(els, { run: hers }), sendAll(jan, { run: his })]);
  expect([...sentTo(els), ...sentTo(jan)].sort()).toEqual(['compta@marche.example', 'info@peeters.example']);
  expect(sent.flat().sort()).toEqual(['overtaken', 'overtaken', 'sent', 'sent']);
  expect(ends(els)).toEqual(['1 sent', '1 sent']);
});

test('what a colleague sent is in the dossier of the other after a check, and nothing is proposed', async () => {
  const els = sendWorld(true);
  const jan = colleague(els);
  await sendAll(els);
  const his = await checkedIn(jan);
  expect([his.recovered, his.proposal.mails.length]).toEqual([3, 0]);
  expect(remindersIn(jan).map(({ by }) => by)).toEqual(Array(3).fill('els@zonneveld.example'));
  expect(his.checks.find(({ code }) => code === 'team')?.finding).toBe('team-ready');
});

test('a customer whom a colleague is at is held, with who it is', async () => {
  const els = sendWorld(true);
  const jan = colleague(els);
  await sendAll(els, { review: true });
  const his = await checkedIn(jan);
  expect(his.open.claims.map(({ customer, by }) => [customer, by])).toEqual([
    ['00031', 'els@zonneveld.example'],
    ['00044', 'els@zonneveld.example'],
  ]);
  expect(his.checks.find(({ code }) => code === 'team')).toMatchObject({
    finding: 'team-claims',
    facts: { count: 2 },
  });
  expect(await sendAll(jan, { run: his })).toEqual(['held', 'held']);
  expect(sentTo(jan)).toEqual([]);
});

test('a claim that is taken over ends, and its customer can be reminded; the draft of the other is never sent', async () => {
  const els = sendWorld(true);
  const jan = colleague(els);
  await sendAll(els, { review: true });
  const { claims } = await look(jan);
  for (const claim of claims)
    expect(
      await takeOverClaim(memoryPorts(jan), { administration: administrationOf(jan), claim }),
    ).toMatchObject({
      ok: true,
      value: { taken: true },
    });
  expect(await sendAll(jan)).toEqual(['sent', 'sent']);
  expect(ends(jan)).toEqual(['1 cancelled', '1 cancelled', '2 sent', '2 sent']);
  els.now += 600_000;
  const hers = await checkedIn(els);
  expect(hers.proposal.mails).toEqual([]);
  expect([...els.journal.values()].map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  expect(els.mailbox).toEqual([]);
});

test.each([
  ['a minute', 60_000],
  ['an hour', 3_600_000],
])('a claim taken over while the run stood still for %s is not sent', async (_, pause) => {
  const els = sendWorld(true);
  const run = await checkedIn(els);
  const ports = memoryPorts(els);
  const { letters } = ports;
  const jan = colleague(els);
  let isFirst = true;
  // The claims are there, the drafts are not: the computer sleeps, and Jan takes over.
  const claiming: typeof ports.teams = {
    ...ports.teams,
    open(ref) {
      const folder = ports.teams.open(ref);
      return {
        ...folder,
        async claim(claims) {
          const answers = await folder.claim(claims);
          if (isFirst) {
            isFirst = false;
            els.now += pause;
            for (const claim of (await look(jan)).claims)
              await takeOverClaim(memoryPorts(jan), { administration: administrationOf(jan), claim });
          }
          return answers;
        },
      };
    },
  };
  expect(await sendAll(els, { run, ports: { ...ports, letters, teams: claiming } })).toEqual([
    'overtaken',
    'overtaken',
  ]);
  expect(els.mailbox).toEqual([]);
});

test('a team folder that cannot be read or written sends nothing', async () => {
  const fault: Fault = { code: 'team-denied', detail: '403' };
  const unread = sendWorld(true);
  const run = await checkedIn(unread);
  unread.faults['team.read'] = [fault];
  expect(await sendAll(unread, { run })).toEqual(['team-denied']);
  const unclaimed = sendWorld(true, { faults: { 'team.claim': [fault] } });
  expect(await sendAll(unclaimed)).toEqual(['waiting', 'waiting']);
  expect([...unread.mailbox, ...unclaimed.mailbox]).toEqual([]);
});

test('a claim of which the answer got lost is asked for again', async () => {
  const fault: Fault = { code: 'team-unreachable', detail: '504', mayHaveHappened: true };
  const world = sendWorld(true, { faults: { 'team.claim': [fault, fault] } });
  expect(await sendAll(world)).toEqual(['sent', 'sent']);
});

test('an end that could not be written is written at the next check', async () => {
  const fault: Fault = { code: 'team-unreachable', detail: '504' };
  const world = sendWorld(true, { faults: { 'team.write': Array(9).fill(fault) } });
  expect(await sendAll(world)).toEqual(['sent', 'sent']);
  expect(ends(world)).toEqual([]);
  world.faults['team.write'] = [];
  await look(world);
  expect(ends(world)).toEqual(['1 sent', '1 sent']);
  expect([...world.team.entries.values()].flatMap(({ events }) => events)).toHaveLength(3);
});

test('in a group of twenty, a mail costs three requests to the mailbox', async () => {
  const world = sendWorld(true);
  await sendAll(world);
  expect(world.calls).toEqual(['draft', 'submit', 'draft', 'submit', 'look', 'look']);
});
