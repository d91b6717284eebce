import type { CheckedRun } from '../../../src/app/checked';
import { checkRun } from '../../../src/app/checkRun';
import type { Ports } from '../../../src/app/ports';
import { sendRun } from '../../../src/app/sendRun';
import { settleSends } from '../../../src/app/settleSends';
import { createWorld, memoryPorts, remindersIn, type World } from '../memoryPorts';
import { teamRef } from '../memoryTeam';
import { sampleCustomers, sampleGrid } from '../sampleSheet';
import { mortal } from './killed';

const worldOf = (hasTeam: boolean, changes: Partial<World>): World => {
  const world = createWorld(sampleGrid(), { customerRows: [...sampleCustomers], ...changes });
  const team = hasTeam ? teamRef : null;
  world.settings = {
    ...world.settings,
    administrations: world.settings.administrations.map((one) => ({ ...one, team })),
  };
  return world;
};

async function checked(ports: Ports, { settings, today: asOf }: World): Promise<CheckedRun> {
  const result = await checkRun(ports, { settings, language: 'nl-BE', asOf });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Checks, sends, and looks until nothing is pending, as a person does who opens the pane again. */
async function attempt(ports: Ports, world: World): Promise<'done'> {
  const run = await checked(ports, world);
  const sent = await sendRun(ports, { checked: run, mails: run.proposal.mails });
  if (!sent.ok) throw new Error(sent.error.code);
  const { administration } = run;
  if (administration === null) throw new Error('no administration');
  for (let looks = 0; looks < 40; looks += 1) {
    const settled = await settleSends(ports, { administration });
    if (!settled.ok) throw new Error(settled.error.code);
    const { lookAt } = settled.value.open;
    if (lookAt === null) return 'done';
    world.now = Math.max(world.now, lookAt);
  }
  throw new Error('never done');
}

const sentTo = (world: World): string[] =>
  world.mailbox
    .filter(({ state }) => state === 'sent')
    .map(({ mail }) => mail.to.join())
    .sort();

describe.each([
  ['alone', false, {}],
  ['alone, with slow mail', false, { transit: 40_000, inTransit: 'draft' } as const],
  ['in a team', true, {}],
  ['in a team, with slow mail', true, { transit: 40_000 }],
])('%s', (_what, hasTeam, changes) => {
  test.each([
    ['before', false],
    ['after', true],
  ])(
    'killed %s any work was done, each customer has one mail, and nothing is left over',
    async (_when, isDone) => {
      for (let number = 1; ; number += 1) {
        const world = worldOf(hasTeam, { ...changes });
        const { ports, dead } = mortal(memoryPorts(world), number, isDone);
        const first = await Promise.race([attempt(ports, world), dead]);
        if (first === 'dead') await attempt(memoryPorts(world), world);
        const after = await checked(memoryPorts(world), world);
        expect([number, sentTo(world)]).toEqual([number, ['compta@marche.example', 'info@peeters.example']]);
        expect([number, world.mailbox.length]).toEqual([number, 2]);
        expect([number, remindersIn(world).length]).toEqual([number, 3]);
        expect([number, after.proposal.mails, after.open.leftOver]).toEqual([number, [], []]);
        const ended = [...world.team.entries.values()].flatMap(({ ends }) => ends);
        expect([number, new Set(ended.map(({ of }) => of)).size]).toEqual([number, hasTeam ? 2 : 0]);
        if (first === 'done') return expect(number).toBeGreaterThan(10);
      }
    },
  );
});
