import { checkRun } from '../../src/app/checkRun';
import type { CustomerRow } from '../../src/app/ports';
import { createWorld, memoryPorts } from './memoryPorts';
import { customerRow, sampleGrid } from './sampleSheet';

/** Excel's serial of the day that lies so many days before 21 November 2026. */
const ago = (days: number): number => 46347 - days;

/** One invoice of 100.00 for each customer, overdue so many days; what their rows say of them beside the number. */
async function proposed(customers: readonly (readonly [overdue: number, row: Partial<CustomerRow>])[]) {
  const rows = customers.map(([overdue], at) => [
    String(at + 1),
    `Customer ${at + 1}`,
    `F-${at + 1}`,
    ago(overdue + 30),
    ago(overdue),
    100,
    100,
  ]);
  const world = createWorld(sampleGrid(rows, { total: 100 * rows.length }), {
    customerRows: customers.map(([, row], at) =>
      customerRow({ row: at + 2, number: String(at + 1), email: `a${at}@b.example`, country: 'BE', ...row }),
    ),
  });
  const run = await checkRun(memoryPorts(world), {
    settings: world.settings,
    language: 'nl-BE',
    asOf: world.today,
  });
  if (!run.ok) throw new Error(run.error.code);
  return [...run.value.customers.values()].map(({ procedure, procedureSource }, at) => [
    procedure,
    procedureSource,
    run.value.proposal.decisions[at]?.level,
  ]);
}

const business = { kind: 'zakelijk' };

test('each customer is reminded from the day of its own procedure on', async () => {
  const told = await proposed([
    // Standard from day 10, strategic from 15, difficult from 3, Belgian consumers from 7.
    [9, business],
    [10, business],
    [14, { ...business, profile: 'strategisch' }],
    [15, { ...business, profile: 'strategisch' }],
    [3, { ...business, profile: 'moeilijk' }],
    [7, { kind: 'consument' }],
    [9, { kind: '' }],
    [9, { kind: 'consument', country: 'FR' }],
    [14, { ...business, profile: 'strategisch', procedure: 'Standaard' }],
  ]);
  expect(told).toEqual([
    ['standard', 'standard', 0],
    ['standard', 'standard', 1],
    ['strategic', 'profile', 0],
    ['strategic', 'profile', 1],
    ['difficult', 'profile', 1],
    ['consumer-be', 'consumer', 1],
    ['standard', 'standard', 0],
    ['standard', 'standard', 0],
    ['standard', 'customer', 1],
  ]);
});

test('a daughter is reminded as its group is, whatever its profile', async () => {
  const told = await proposed([
    [3, { ...business, procedure: 'difficult' }],
    [3, { ...business, group: '1', profile: 'strategisch' }],
    [3, { ...business, group: 'customer 2' }],
  ]);
  expect(told).toEqual([
    ['difficult', 'customer', 1],
    ['difficult', 'group', 1],
    ['difficult', 'group', 1],
  ]);
});
