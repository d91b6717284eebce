import type { CheckedRun } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import type { TriedOn } from '../../src/app/parts/whatIf/triedOn';
import { triedChoices } from '../../src/app/parts/whatIf/triedOn';
import type { TriedOut } from '../../src/app/parts/whatIf/tryProcedure';
import { whatIf } from '../../src/app/whatIf';
import { type DunningProcedure, plainLevel, standardProcedure } from '../../src/core/index';
import { createWorld, memoryPorts, SATURDAY, type World } from './memoryPorts';
import { sampleCustomers, sampleGrid } from './sampleSheet';

/** The sample: 00031 owes 500 (15 days) and 100 (12 days), 00044 owes 300 (12 days), 00052 owes 100 not due yet. */
async function checkedOf(world: World): Promise<CheckedRun> {
  const result = await checkRun(memoryPorts(world), {
    ...{ settings: world.settings, language: 'nl-BE', asOf: SATURDAY },
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const worldOf = (procedure: Readonly<Record<string, string>> = {}): World =>
  createWorld(sampleGrid(), {
    customerRows: sampleCustomers.map((row) => ({
      ...row,
      procedure: procedure[row.number] ?? '',
      owner: row.number === '00044' ? 'Els' : '',
    })),
  });

const clock = { now: () => 0, wait: async () => undefined };

async function tried(run: CheckedRun, procedure: DunningProcedure, on: TriedOn): Promise<TriedOut> {
  const found = await whatIf({ clock }, { checked: run, procedure, on });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const standard = (...days: readonly number[]): DunningProcedure => ({
  ...standardProcedure,
  levels: days.map((one) => plainLevel(one, 7)),
});
const holders: TriedOn = { kind: 'holders' };
const eur = (amount: number) => [{ currency: 'EUR', amount }];

test('a first level at 14 days: the two of 12 days wait, and only 500 is asked', async () => {
  const found = await tried(await checkedOf(worldOf()), standard(14, 20, 30), holders);
  expect(found.levels).toEqual([
    {
      level: 1,
      before: { items: 3, mails: 2, asked: eur(90000) },
      after: { items: 1, mails: 1, asked: eur(50000) },
    },
  ]);
  expect([found.before, found.after]).toEqual([
    { mails: 2, total: eur(90000), charges: [], refused: 0 },
    { mails: 1, total: eur(50000), charges: [], refused: 0 },
  ]);
  expect(found.tried).toBe(3);
  const waits = { items: 1, before: { level: 1, action: 'mail' }, after: { level: 0, action: 'none' } };
  expect(
    found.customers.map(({ id, moves, before, after }) => ({
      ...{ id, moves },
      before: before.map(({ total }) => total),
      after: after.map(({ total }) => total),
    })),
  ).toEqual([
    { id: '00031', moves: [waits], before: [60000], after: [50000] },
    { id: '00044', moves: [waits], before: [30000], after: [] },
  ]);
});

test('what is asked most comes first, whatever the order of the sheet', async () => {
  const rows = sampleGrid().rows.slice(3, 7).reverse();
  const world = worldOf();
  world.grid = sampleGrid(rows);
  const found = await tried(await checkedOf(world), standard(40), holders);
  expect(found.customers.map(({ id }) => id)).toEqual(['00031', '00044']);
});

test('the procedure as it is changes nothing', async () => {
  const found = await tried(await checkedOf(worldOf()), standardProcedure, holders);
  expect(found.customers).toEqual([]);
  expect(found.after).toEqual(found.before);
});

const house: DunningProcedure = { ...standard(14), name: 'Huis' };

test('a new procedure holds for nobody, until it is tried on the company, an owner or a customer', async () => {
  const run = await checkedOf(worldOf({ '00031': 'strategisch' }));
  const of = async (on: TriedOn) => {
    const { tried: count, customers } = await tried(run, house, on);
    return [count, customers.map(({ id }) => id)];
  };
  expect(await of(holders)).toEqual([0, []]);
  // Strategic asks at 15 days, so 00031 gets 500 by its own procedure: the company's is not its own.
  expect(await of({ kind: 'company' })).toEqual([2, ['00044']]);
  expect(await of({ kind: 'owner', owner: 'Els' })).toEqual([1, ['00044']]);
  expect(await of({ kind: 'customer', id: '00052' })).toEqual([1, []]);
  expect(triedChoices(run, 'Huis')).toEqual({
    ...{ holders: 0, company: 2, waiting: 0 },
    owners: [{ owner: 'Els', customers: 1 }],
  });
});

test('a cell that names it before it exists is counted: that customer gets it once it is saved', async () => {
  const run = await checkedOf(worldOf({ '00044': 'HUIS', '00052': 'Elders' }));
  expect(triedChoices(run, 'Huis')).toMatchObject({ holders: 0, waiting: 1 });
});

test('capitals make no other procedure', async () => {
  const run = await checkedOf(worldOf());
  const found = await tried(run, { ...standard(14), name: 'Standard' }, holders);
  expect([found.tried, found.after.mails]).toEqual([3, 1]);
});

test('what is overtaken stops', async () => {
  const controller = new AbortController();
  let at = 0;
  const slow = {
    now: () => {
      at += 100;
      return at;
    },
    wait: async () => controller.abort(),
  };
  const input = { checked: await checkedOf(worldOf()), procedure: standard(14), on: holders };
  expect(await whatIf({ clock: slow }, input, controller.signal)).toMatchObject({
    ok: false,
    error: { code: 'cancelled' },
  });
});

test('what it gives follows from what was checked: the run itself stays', async () => {
  const run = await checkedOf(worldOf());
  const before = run.proposal.mails.map(({ total }) => total);
  await tried(run, standard(40), holders);
  expect(run.proposal.mails.map(({ total }) => total)).toEqual(before);
  expect(run.rules.procedures.get('standard')?.levels[0]?.days).toBe(10);
});
