import { checkRun } from '../../../src/app/checkRun';
import { describeDossier } from '../../../src/app/describeDossier';
import { sendRun } from '../../../src/app/sendRun';
import { createWorld, memoryPorts, SATURDAY, type World } from '../memoryPorts';
import { sampleCustomers, sampleGrid, sampleRows } from '../sampleSheet';
import { rawTable } from './ruleTables';

/** One level after 14 days for everybody, and books that must be up to date. */
const rules: World['rules'] = {
  procedures: rawTable('Procedures', [
    ['Procedure', 'Dagen na vervaldag', 'Kanaal', 'Tekst'],
    ['Huis', 14, 'mail', 'niveau 1'],
  ]),
  rates: null,
  rules: rawTable('Regels', [
    ['Instelling', 'Waarde', 'Keuzes'],
    ['Procedure van de administratie', 'huis'],
    ['Werkdagen achterstand in de boekhouding', 0],
  ]),
  texts: null,
};
const worldOf = (): World => createWorld(sampleGrid(), { customerRows: [...sampleCustomers], rules });

async function checked(world: World, asOf = world.today) {
  const run = await checkRun(memoryPorts(world), { settings: world.settings, language: 'nl-BE', asOf });
  if (!run.ok) throw new Error(run.error.code);
  return run.value;
}

test('a run goes by the procedure of the administration and its settings', async () => {
  const { proposal, rules: used, checks } = await checked(worldOf());
  // 15 days late is due, 12 days is not.
  expect(proposal.decisions.map(({ level }) => level)).toEqual([1, 0, 0, 0]);
  expect(used.procedure).toBe('Huis');
  expect(checks.find(({ code }) => code === 'rules')).toMatchObject({
    finding: 'rules-read',
    facts: { count: 3 },
  });
});

test('the dossier of an invoice says the same as the run', async () => {
  const world = worldOf();
  const { proposal } = await checked(world);
  for (const [index, values] of sampleRows.entries()) {
    const view = await describeDossier(memoryPorts(world), {
      selected: { sheet: 'Open items', row: index + 4, firstColumn: 1, values },
      settings: world.settings,
      language: 'nl-BE',
      asOf: world.today,
    });
    expect(view).toMatchObject({ ok: true, value: { item: { decision: proposal.decisions[index] } } });
  }
});

test('on a past day what was sent later does not count', async () => {
  const world = worldOf();
  await sendRun(
    memoryPorts(world),
    await checked(world).then((run) => ({ checked: run, mails: run.proposal.mails })),
  );
  const today = await checked(world);
  expect([...today.states.values()].map(({ level }) => level)).toEqual([1]);
  const before = await checked(world, SATURDAY - 1);
  expect(before.states.size).toBe(0);
  expect(before.readOnly).toBe(true);
  // The events themselves are all there: it is the day that they do not reach.
  expect(before.events).toHaveLength(1);
});

test('tables that cannot be read stop the run', async () => {
  const world = worldOf();
  world.faults['rules.read'] = [{ code: 'workbook-unavailable', detail: 'busy' }];
  const run = await checkRun(memoryPorts(world), {
    settings: world.settings,
    language: 'nl-BE',
    asOf: world.today,
  });
  expect(run).toMatchObject({ ok: false, error: { code: 'workbook-unavailable' } });
});
