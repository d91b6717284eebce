import type { CheckedRun } from '../../../src/app/checked';
import { checkRun } from '../../../src/app/checkRun';
import { createPublisher } from '../../../src/app/dossier/publishLedger';
import type { Administration } from '../../../src/app/ports';
import { must } from '../../graph/connected';
import { createWorld, memoryPorts, type World } from '../memoryPorts';
import { memoryTeams, noTeamFiles, teamRef } from '../memoryTeam';
import { sampleCustomers, sampleGrid } from '../sampleSheet';

/** The sample's company with a team folder. */
function teamWorld(): World {
  const world = createWorld(sampleGrid(), { customerRows: [...sampleCustomers] });
  const [company, ...others] = world.settings.administrations;
  if (company === undefined) throw new Error('no company');
  world.settings = { ...world.settings, administrations: [{ ...company, team: teamRef }, ...others] };
  return world;
}

async function checked(world: World): Promise<CheckedRun> {
  const result = await checkRun(memoryPorts(world), {
    settings: world.settings,
    language: 'nl-BE',
    asOf: world.today,
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A publisher over a team folder in memory, which counts what is written. */
function publishing(world: World) {
  const files = noTeamFiles();
  const teams = memoryTeams(files);
  const written: string[] = [];
  let broken = false;
  const publish = createPublisher({
    clock: memoryPorts(world).clock,
    teams: {
      shelf: (ref) => {
        const shelf = teams.shelf(ref);
        return {
          ...shelf,
          async publish(ledger) {
            if (broken) return { ok: false, error: { code: 'team-unreachable', detail: '' } };
            written.push(ledger.administration);
            return shelf.publish(ledger);
          },
        };
      },
    },
  });
  const breaks = (now: boolean): void => {
    broken = now;
  };
  return { files, publish, written, breaks };
}

test('what is open is published with its customers and their addresses, and nothing else', async () => {
  const world = teamWorld();
  const run = await checked(world);
  const { files, publish } = publishing(world);
  expect(must(await publish(run))).toBe(true);
  const id = run.administration?.id ?? '';
  const ledger = files.ledgers.get(id);
  expect(ledger).toMatchObject({
    administration: id,
    name: run.administration?.name,
    dataDay: run.reading.dataDay,
  });
  const { items } = run.reading;
  const isOpen = (open: number): boolean => open !== 0;
  expect(ledger?.items.map(({ open }) => open)).toEqual([...items.open].filter(isOpen));
  expect(ledger?.items.reduce((sum, { open }) => sum + open, 0)).toBe(
    items.open.reduce((sum, open) => sum + open, 0),
  );
  const ids = new Set(ledger?.items.map(({ customer }) => customer));
  expect(new Set(ledger?.customers.map((customer) => customer.id))).toEqual(ids);
  for (const customer of ledger?.customers ?? []) {
    expect(Object.keys(customer).sort()).toEqual(['addresses', 'id', 'name', 'number']);
    expect(customer.addresses).toEqual([
      ...(run.customers.get(customer.id)?.emails ?? []),
      ...(run.customers.get(customer.id)?.cc ?? []),
    ]);
  }
});

test('the same state is written once, however often and however fast it is checked', async () => {
  const world = teamWorld();
  const run = await checked(world);
  const { publish, written } = publishing(world);
  await Promise.all([publish(run), publish(run), publish(await checked(world))]);
  expect(written).toHaveLength(1);
  expect(must(await publish({ ...run, fingerprint: 'another' }))).toBe(true);
  expect(written).toHaveLength(2);
});

test('what failed is tried again at the next check', async () => {
  const world = teamWorld();
  const run = await checked(world);
  const { publish, written, breaks } = publishing(world);
  breaks(true);
  expect(await publish(run)).toMatchObject({ ok: false, error: { code: 'team-unreachable' } });
  breaks(false);
  expect(must(await publish(run))).toBe(true);
  expect(written).toHaveLength(1);
});

test.each<[string, (run: CheckedRun, company: Administration) => CheckedRun]>([
  ['without a team folder', (run, company) => ({ ...run, administration: { ...company, team: null } })],
  ['without a company', (run) => ({ ...run, administration: null })],
  ['without an account', (run) => ({ ...run, account: null })],
  ['for another day than today', (run) => ({ ...run, readOnly: true })],
  [
    'of a sheet that may be another company’s',
    (run) => ({
      ...run,
      checks: run.checks.map((check) => ({ ...check, code: 'own-items' as const, stopsSending: true })),
    }),
  ],
])('nothing is published %s', async (_what, change) => {
  const world = teamWorld();
  const run = await checked(world);
  const { publish, written } = publishing(world);
  if (run.administration === null) throw new Error('no company');
  expect(must(await publish(change(run, run.administration)))).toBe(false);
  expect(written).toEqual([]);
});
