import { checkRun } from '../../src/app/checkRun';
import { describeSelection } from '../../src/app/describeSelection';
import { sendRun } from '../../src/app/sendRun';
import { createWorld, memoryPorts, type World } from './memoryPorts';
import { sampleCustomers, sampleGrid, sampleRows } from './sampleSheet';

async function checked(world: World) {
  const { settings, today: asOf } = world;
  const run = await checkRun(memoryPorts(world), { settings, language: 'nl-BE', asOf });
  if (!run.ok) throw new Error(run.error.code);
  return run.value;
}

const worldOf = (): World => createWorld(sampleGrid(), { customerRows: [...sampleCustomers] });

test('the card of a row, also after the user sorted the sheet', async () => {
  const run = await checked(worldOf());
  const card = describeSelection(run, {
    sheet: 'Open items',
    row: 4,
    firstColumn: 1,
    values: sampleRows[2] ?? [],
  });
  expect(card).toMatchObject({
    document: '2026-103',
    open: 30000,
    currency: 'EUR',
    dueDay: 20766,
    daysOverdue: 12,
    state: { level: 0, lastReminder: null, reminders: 0 },
    decision: { level: 1, reason: { code: 'due-level' } },
  });
  expect(card?.customer.name).toBe('Café du Marché');
});

test('the card tells the reminder that went out', async () => {
  const world = worldOf();
  const run = await checked(world);
  await sendRun(memoryPorts(world), { checked: run, mails: run.proposal.mails });
  const values = sampleRows[0] ?? [];
  expect(
    describeSelection(await checked(world), { sheet: 'Open items', row: 4, firstColumn: 1, values })?.state,
  ).toMatchObject({ level: 1, lastReminder: 20778, reminders: 1 });
});

test('a header, a total and another sheet have no card', async () => {
  const run = await checked(worldOf());
  const row = { row: 8, firstColumn: 1 };
  expect(describeSelection(run, { sheet: 'Open items', ...row, values: ['Total', null, null] })).toBeNull();
  expect(describeSelection(run, { sheet: 'Customers', ...row, values: sampleRows[0] ?? [] })).toBeNull();
});
