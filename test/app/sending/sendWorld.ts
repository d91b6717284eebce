import type { CheckedRun } from '../../../src/app/checked';
import { checkRun } from '../../../src/app/checkRun';
import type { Administration, Ports } from '../../../src/app/ports';
import type { OpenSends } from '../../../src/app/sending/open';
import { sendRun } from '../../../src/app/sendRun';
import { settleSends } from '../../../src/app/settleSends';
import { createWorld, memoryPorts, type World } from '../memoryPorts';
import { teamRef } from '../memoryTeam';
import { customerRow, sampleCustomers, sampleGrid } from '../sampleSheet';

/** The world of the sample, with a team folder or without. */
export function sendWorld(hasTeam: boolean, changes: Partial<World> = {}): World {
  const world = createWorld(sampleGrid(), { customerRows: [...sampleCustomers], ...changes });
  return hasTeam ? withTeam(world) : world;
}

function withTeam(world: World): World {
  const administrations = world.settings.administrations.map((one) => ({ ...one, team: teamRef }));
  world.settings = { ...world.settings, administrations };
  return world;
}

/** A world with so many customers, of whom each has one invoice to be reminded of. */
export function crowd(count: number, hasTeam = false): World {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(10_000 + index);
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
  const world = createWorld(sampleGrid(rows, { total: count * 10 }), { customerRows });
  return hasTeam ? withTeam(world) : world;
}

/** A colleague at another computer: the same team folder, another workbook, journal and mailbox. */
export function colleague(world: World, changes: Partial<World> = {}): World {
  const account = { name: 'Jan', address: 'jan@zonneveld.example', tenantId: 'tenant-1' };
  const { grid, customerRows, team, settings, now } = world;
  return { ...createWorld(grid, { customerRows, team, settings, now, account }), ids: 1_000_000, ...changes };
}

export const administrationOf = ({ settings }: World): Administration => {
  const [administration] = settings.administrations;
  if (administration === undefined) throw new Error('no administration');
  return administration;
};

export async function checkedIn(world: World, ports: Ports = memoryPorts(world)): Promise<CheckedRun> {
  const { settings, today: asOf } = world;
  const result = await checkRun(ports, { settings, language: 'nl-BE', asOf });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Sends all that a check proposes; the states of the mails, or the code of the fault. */
export async function sendAll(
  world: World,
  how: { readonly review?: boolean; readonly ports?: Ports; readonly run?: CheckedRun } = {},
): Promise<string[]> {
  const { review = false, ports = memoryPorts(world) } = how;
  const checked = how.run ?? (await checkedIn(world, ports));
  const sent = await sendRun(ports, { checked, mails: checked.proposal.mails, review });
  return sent.ok ? sent.value.outcomes.map(({ state }) => state) : [sent.error.code];
}

/** Looks at what is open, once. */
export async function look(world: World): Promise<OpenSends> {
  const settled = await settleSends(memoryPorts(world), { administration: administrationOf(world) });
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value.open;
}

/** Looks until nothing is on its way. */
export async function lookOn(world: World): Promise<OpenSends> {
  for (let looks = 0; looks < 60; looks += 1) {
    const open = await look(world);
    if (open.lookAt === null) return open;
    world.now = Math.max(world.now, open.lookAt);
  }
  throw new Error('never done');
}

export const sentTo = (world: World): string[] =>
  world.mailbox.flatMap(({ state, mail }) => (state === 'sent' ? [mail.to.join()] : [])).sort();

/** How the team's claims ended. */
export const ends = ({ team }: World): string[] =>
  [...team.entries.values()]
    .flatMap((entry) => entry.ends.map(({ state, number }) => `${number} ${state}`))
    .sort();
