import { checkRun } from '../../src/app/checkRun';
import { describeCustomer } from '../../src/app/describeCustomer';
import { describeDossier } from '../../src/app/describeDossier';
import type { SelectedRow } from '../../src/app/ports';
import { sendRun } from '../../src/app/sendRun';
import type { CellValue } from '../../src/core/reading/grid';
import { createWorld, memoryPorts, remindersIn, type World } from './memoryPorts';
import { sampleCustomers, sampleGrid, sampleRows } from './sampleSheet';

/** 21 November 2026. */
const TODAY_SERIAL = 46347;

/** The sample's rows stand under a title, a blank row and the header: its first item in row 4. */
const selectedRow = (row: number, values: readonly CellValue[] = sampleRows[row - 4] ?? []): SelectedRow => ({
  sheet: 'Open items',
  row,
  firstColumn: 1,
  values,
});

const worldOf = (changes: Partial<World> = {}): World =>
  createWorld(sampleGrid(), { customerRows: [...sampleCustomers], ...changes });

const dossierOf = (world: World, selected: SelectedRow) =>
  describeDossier(memoryPorts(world), {
    selected,
    settings: world.settings,
    language: 'nl-BE',
    asOf: world.today,
  });

async function itemDossier(world: World, selected: SelectedRow) {
  const dossier = await dossierOf(world, selected);
  if (!dossier.ok || dossier.value.kind !== 'item') throw new Error(JSON.stringify(dossier));
  return dossier.value;
}

async function send(world: World): Promise<void> {
  const { settings, today: asOf } = world;
  const run = await checkRun(memoryPorts(world), { settings, language: 'nl-BE', asOf });
  if (!run.ok) throw new Error(run.error.code);
  await sendRun(memoryPorts(world), { checked: run.value, mails: run.value.proposal.mails });
}

test('an invoice that nothing happened to: how it stands, and an empty history', async () => {
  const { item, timeline, balances, openItems } = await itemDossier(worldOf(), selectedRow(4));
  expect(item).toMatchObject({
    document: '2026-101',
    open: 50000,
    currency: 'EUR',
    dueDay: 20763,
    daysOverdue: 15,
    decision: { level: 1, reason: { code: 'due-level' } },
  });
  expect(item.customer.name).toBe('Bakkerij Peeters');
  expect(timeline).toEqual([]);
  expect(openItems).toBe(2);
  expect(balances).toEqual([{ currency: 'EUR', open: 60000, overdue: 60000 }]);
});

test('after the run its reminder is in the history, with the others of the customer beside it', async () => {
  const world = worldOf();
  await send(world);
  const { item, timeline, judged } = await itemDossier(world, selectedRow(5));
  expect(item.state).toMatchObject({ level: 1, lastReminder: 20778, reminders: 1 });
  expect(item.decision.reason.code).toBe('reminded-today');
  expect(timeline).toMatchObject([
    {
      at: '2026-11-21T09:00:00.000Z',
      by: 'els@zonneveld.example',
      events: [{ detail: { level: 1, to: ['info@peeters.example'], document: '2026-102', open: 10000 } }],
      undoable: false,
    },
  ]);
  const customer = describeCustomer(judged, item.customer.id);
  expect(customer?.timeline).toMatchObject([{ items: [{ document: '2026-101' }, { document: '2026-102' }] }]);
});

test('newest first, each fact once, and what was open then stays what it was', async () => {
  const world = worldOf();
  await send(world);
  const filed = remindersIn(world).find(({ detail }) => detail.document === '2026-103');
  if (filed === undefined) throw new Error('not sent');
  const older = {
    ...filed,
    id: 'older',
    at: '2026-11-01T08:00:00.000Z',
    detail: { ...filed.detail, mailKey: 'older', day: 20758, open: 45000 },
  };
  world.dossier.push(older, older, filed);
  const { timeline } = await itemDossier(world, selectedRow(6));
  expect(
    timeline.map(({ at, events }) => [
      at.slice(0, 10),
      events.map((event) => (event.kind === 'reminder-sent' ? event.detail.open : null)),
    ]),
  ).toEqual([
    ['2026-11-21', [30000]],
    ['2026-11-01', [45000]],
  ]);
});

test('the dossier is read as it is now, not as it was at the last opening', async () => {
  const world = worldOf();
  await send(world);
  world.dossier.length = 0;
  expect((await itemDossier(world, selectedRow(4))).timeline).toEqual([]);
});

test('the balance counts credits, and what is not due is not overdue', async () => {
  const rows = [
    ...sampleRows,
    ['00031', 'Bakkerij Peeters', 'CN-1', TODAY_SERIAL - 3, TODAY_SERIAL - 3, -30, -30],
    ['00031', 'Bakkerij Peeters', '2026-105', TODAY_SERIAL, TODAY_SERIAL + 30, 7, 7],
    ['00031', 'Bakkerij Peeters', '2026-106', TODAY_SERIAL - 30, TODAY_SERIAL, 5, 5],
  ];
  const world = worldOf({ grid: sampleGrid(rows, { total: 982 }) });
  const { balances, openItems } = await itemDossier(world, selectedRow(4));
  expect(balances).toEqual([{ currency: 'EUR', open: 58200, overdue: 60000 }]);
  expect(openItems).toBe(5);
});

test.each([
  [1, ['As of', TODAY_SERIAL], 'title'],
  [2, [null, null], 'blank'],
  [3, ['Customer number', 'Customer name', 'Invoice number'], 'header'],
  [8, ['Total', null, null, null, null, null, 1000], 'total'],
  [40, [], null],
] as const)('row %i is no item, and the answer says what it is', async (row, values, why) => {
  expect(await dossierOf(worldOf(), selectedRow(row, values))).toEqual({
    ok: true,
    value: { kind: 'no-item', sheet: 'Open items', row, why },
  });
});

test('a blank row is no item, also where an item has neither number nor dates', async () => {
  const rows = [...sampleRows, ['00052', 'Müller & Söhne', null, null, null, 20, 20]];
  const world = worldOf({ grid: sampleGrid(rows, { total: 1020 }) });
  expect(await dossierOf(world, selectedRow(2, [null, null, null, null, null, null, null]))).toMatchObject({
    value: { kind: 'no-item', why: 'blank' },
  });
});

test('a sheet that holds no open items is a finding, a damaged dossier a fault', async () => {
  const world = worldOf();
  world.grid = { ...world.grid, rows: [['notes'], ['call the bank']] };
  expect(await dossierOf(world, selectedRow(1))).toMatchObject({ ok: false, error: { code: 'no-header' } });

  const fault = { code: 'table-damaged', detail: 'event-damaged', sheet: 'Dossier', row: 7 } as const;
  expect(await dossierOf(worldOf({ faults: { 'dossier.load': [fault] } }), selectedRow(4))).toEqual({
    ok: false,
    error: fault,
  });
});

test('a past as-of date judges the invoice as of then', async () => {
  const { item } = await itemDossier(worldOf({ today: 20768 }), selectedRow(4));
  expect(item.daysOverdue).toBe(5);
  expect(item.decision.reason.code).toBe('before-first-level');
});
