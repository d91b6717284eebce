import fc from 'fast-check';
import type { CheckedRun } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import { draftOf, type ProcedureDraft, readDraft } from '../../src/app/procedures/draft';
import { saveProcedure } from '../../src/app/saveProcedure';
import { whatIf } from '../../src/app/whatIf';
import {
  compareProposals,
  type DunningLevel,
  plainLevel,
  shippedProcedures,
  standardProcedure,
} from '../../src/core/index';
import { createWorld, memoryPorts, SATURDAY, type World } from './memoryPorts';
import { sampleCustomers, sampleGrid } from './sampleSheet';

async function checkedOf(world: World): Promise<CheckedRun> {
  const result = await checkRun(memoryPorts(world), {
    ...{ settings: world.settings, language: 'nl-BE', asOf: SATURDAY },
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const levels = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 20 }),
    interval: fc.integer({ min: 0, max: 14 }),
    channel: fc.constantFrom<DunningLevel['channel']>('mail', 'mail', 'letter', 'call'),
    automatic: fc.boolean(),
    fee: fc.constantFrom(0, 1250),
    interest: fc.boolean(),
    costs: fc.boolean(),
    payWithin: fc.constantFrom(null, 8),
    minimum: fc.constantFrom(0, 20_000),
    approver: fc.constantFrom('', 'Els'),
  }),
  { minLength: 1, maxLength: 4 },
);
const persons = fc.tuple(
  ...sampleCustomers.map(() =>
    fc.record({
      kind: fc.constantFrom('zakelijk', 'particulier', ''),
      country: fc.constantFrom('BE', 'NL', 'FR'),
      procedure: fc.constantFrom('', 'standaard', 'moeilijk'),
    }),
  ),
);

test('what a procedure would change is what it changes, once it is saved and the sheet is read again', () =>
  fc.assert(
    fc.asyncProperty(
      persons,
      levels,
      fc.constantFrom('standard', 'difficult', 'consumer-nl'),
      async (own, made, name) => {
        const world = createWorld(sampleGrid(), {
          customerRows: sampleCustomers.map((row, at) => ({ ...row, ...own[at] })),
        });
        const before = await checkedOf(world);
        const shipped = shippedProcedures.get(name) ?? standardProcedure;
        const sorted = [...made].sort((one, other) => one.days - other.days);
        const draft: ProcedureDraft = draftOf(
          { ...shipped, levels: sorted.map((level) => ({ ...plainLevel(0, 0), ...level })) },
          'nl-BE',
        );
        const { procedure } = readDraft(draft);
        if (procedure === null) throw new Error('not a procedure');
        const clock = { now: () => 0, wait: async () => undefined };
        const tried = await whatIf({ clock }, { checked: before, procedure, on: { kind: 'holders' } });
        if (!tried.ok) throw new Error(tried.error.code);
        const ports = memoryPorts(world);
        const saved = await saveProcedure(ports, { draft, of: name, before: null, language: 'nl-BE' });
        expect(saved.ok).toBe(true);
        const after = await checkedOf(world);
        const truth = compareProposals(
          before.proposal,
          after.proposal,
          before.reading.items,
          before.customerIds,
        );
        const { tried: _, customers, ...figures } = tried.value;
        expect({ ...figures, customers: [...customers].sort((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual({
          ...truth,
          customers: [...truth.customers].sort((a, b) => (a.id < b.id ? -1 : 1)),
        });
      },
    ),
    { numRuns: 40 },
  ));
