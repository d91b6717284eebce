import type { CheckedRun } from '../../src/app/checked';
import { maySend } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import { takeOver } from '../../src/app/compareExport';
import { describeDossier } from '../../src/app/describeDossier';
import { sendRun } from '../../src/app/sendRun';
import { isLedgerEvent } from '../../src/core/dossier/events/ledger';
import type { CellValue } from '../../src/core/reading/grid';
import { createWorld, memoryPorts, remindersIn, type World } from './memoryPorts';
import { sampleCustomers, sampleGrid } from './sampleSheet';

/** Serials and day numbers of the days of the story. */
const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const serial = (iso: string): number => day(iso) + 25_569;

type Row = readonly CellValue[];
const row = (customer: string, document: string, due: string, amount: number, open = amount): Row => [
  customer,
  `Customer ${customer}`,
  document,
  serial('2026-10-01'),
  serial(due),
  amount,
  open,
];

/** An export: its rows, total and data day, looked at on that day. */
function exported(world: World, on: string, rows: readonly Row[]): void {
  const total = rows.reduce((sum, cells) => sum + Number(cells[6]), 0);
  world.grid = sampleGrid(rows, { total, dataDay: serial(on) });
  world.today = day(on);
  world.now = Date.parse(`${on}T09:00:00Z`);
}

async function checked(world: World): Promise<CheckedRun> {
  const { settings, today: asOf } = world;
  const result = await checkRun(memoryPorts(world), { settings, language: 'nl-BE', asOf });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const take = (world: World, run: CheckedRun, complete = true) =>
  takeOver(memoryPorts(world), run, { by: 'els@zonneveld.example', complete });
const changes = ({ compared }: CheckedRun) =>
  compared?.comparison?.changes.map(
    ({ kind, document, before, after }) => `${kind} ${document} ${before}>${after}`,
  );
const events = (world: World) =>
  world.dossier
    .filter(isLedgerEvent)
    .map(({ kind, detail: { document }, at }) => `${at.slice(0, 10)} ${kind} ${document}`);

const newWorld = () => createWorld(sampleGrid(), { customerRows: [...sampleCustomers] });
const OK = { ok: true, value: undefined };

/** One invoice that is paid, one in instalments, one put off, and two of another customer. */
const first: readonly Row[] = [
  row('00031', 'F-1', '2026-10-20', 500),
  row('00031', 'F-2', '2026-10-20', 300),
  row('00044', 'P-1', '2026-10-10', 100),
  row('00044', 'P-1', '2026-11-10', 100),
  row('00044', 'P-1', '2026-12-10', 100),
  row('00052', 'F-9', '2026-11-01', 80),
];

test('a story of three exports: paid, paid in part, put off, back again, and a number reused', async () => {
  const world = newWorld();
  exported(world, '2026-11-04', first);
  const one = await checked(world);
  expect(one.compared).toEqual({ last: null, comparison: null, fault: null });
  await sendRun(memoryPorts(world), { checked: one, mails: one.proposal.mails });
  expect(remindersIn(world).map(({ detail }) => [detail.document, detail.level])).toEqual([
    ['F-1', 1],
    ['F-2', 1],
    ['P-1', 1],
  ]);
  // Sending kept the first list, silently.
  expect(world.ledgers.get('adm-1')).toMatchObject({ day: day('2026-11-04'), items: { length: 6 } });

  exported(world, '2026-11-25', [
    row('00031', 'F-2', '2026-10-20', 300, 120),
    row('00044', 'P-1', '2026-11-10', 100),
    row('00044', 'P-1', '2026-12-10', 100),
    row('00052', 'F-9', '2026-12-01', 80),
    row('00052', 'F-1', '2026-11-20', 40),
  ]);
  const two = await checked(world);
  expect(changes(two)).toEqual([
    'cleared F-1 50000>0',
    'cleared P-1 10000>0',
    'partly-paid F-2 30000>12000',
    'due-moved F-9 8000>8000',
    'reused F-1 0>4000',
  ]);
  // The second instalment is the first of the sheet now: it was never reminded, and is not taken for the one that was.
  const second = two.proposal.mails.find(({ customer }) => customer.id === '00044');
  expect(second?.items.map(({ index, level }) => [two.reading.items.key[index], level])).toEqual([
    ['adm-1|00044|invoice|P-1|2026|2', 1],
  ]);
  // Nothing is filed at reading.
  expect(events(world)).toEqual([]);
  expect(await take(world, two)).toEqual(OK);
  expect(events(world)).toEqual([
    '2026-11-25 item-cleared F-1',
    '2026-11-25 item-cleared P-1',
    '2026-11-25 item-partly-paid F-2',
    '2026-11-25 due-date-moved F-9',
  ]);
  const again = await checked(world);
  expect(changes(again)).toEqual([]);
  expect(again.states.get('adm-1|00031|invoice|F-2|2026')).toMatchObject({
    level: 1,
    lastReminder: day('2026-11-04'),
    reminders: 1,
  });

  exported(world, '2026-12-09', [
    row('00031', 'F-1', '2026-10-20', 500),
    row('00031', 'F-2', '2026-10-20', 300, 120),
    row('00044', 'P-1', '2026-11-10', 100),
    row('00044', 'P-1', '2026-12-10', 100),
    row('00052', 'F-9', '2026-12-01', 80),
    row('00052', 'F-1', '2026-11-20', 40),
  ]);
  const three = await checked(world);
  expect(changes(three)).toEqual(['reopened F-1 0>50000']);
  // It goes on where it was: level 1 was sent, level 2 is next.
  const back = three.proposal.mails.find(({ customer }) => customer.id === '00031');
  expect(back?.items.map(({ index, level }) => [three.reading.items.document[index], level])).toContainEqual([
    'F-1',
    2,
  ]);
  expect(await take(world, three)).toEqual(OK);
  expect(events(world).slice(4)).toEqual(['2026-12-09 item-reopened F-1']);

  // Row 4 is the first under the title and the header.
  const page = await describeDossier(memoryPorts(world), {
    selected: { sheet: 'Open items', row: 4, firstColumn: 1, values: row('00031', 'F-1', '2026-10-20', 500) },
    settings: world.settings,
    language: 'nl-BE',
    asOf: world.today,
  });
  if (!page.ok || page.value.kind !== 'item') throw new Error('no item');
  expect(page.value.timeline.map(({ events: [event] }) => event.kind)).toEqual([
    'item-reopened',
    'item-cleared',
    'reminder-sent',
  ]);
});

const many = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => row('00031', `N-${at}`, '2026-10-20', 10));

/** A world whose last list had ten invoices. */
async function afterTen(): Promise<World> {
  const world = newWorld();
  exported(world, '2026-11-18', many(10));
  expect(await take(world, await checked(world))).toEqual(OK);
  return world;
}

test('a list that lost more than a fifth is asked about; incomplete clears nothing and files nothing of it', async () => {
  const world = await afterTen();
  exported(world, '2026-11-25', [...many(7), row('00044', 'Z-1', '2026-11-30', 5)]);
  const run = await checked(world);
  expect(run.checks.find(({ code }) => code === 'list-complete')).toMatchObject({
    finding: 'list-shorter',
    facts: { count: 3 },
    acceptable: true,
    stopsSending: true,
  });
  expect(maySend(run)).toBe(false);
  expect(await take(world, run, false)).toEqual(OK);
  expect(world.dossier).toEqual([]);
  expect(world.ledgers.get('adm-1')?.items.map(({ document, clearedDay }) => [document, clearedDay])).toEqual(
    [
      ...Array.from({ length: 7 }, (_, at) => [`N-${at}`, null]),
      ['Z-1', null],
      ['N-7', null],
      ['N-8', null],
      ['N-9', null],
    ],
  );
  // The whole list arrives: nothing was lost.
  exported(world, '2026-11-26', [...many(10), row('00044', 'Z-1', '2026-11-30', 5)]);
  expect(changes(await checked(world))).toEqual([]);
});

test('items that cannot be told apart wait for the user', async () => {
  const world = newWorld();
  const twins = [row('00031', 'T', '2026-10-20', 10), row('00031', 'T', '2026-11-20', 10)];
  exported(world, '2026-11-18', twins);
  await take(world, await checked(world));
  exported(world, '2026-11-25', [row('00031', 'T', '2026-12-24', 10)]);
  const run = await checked(world);
  expect(run.checks.find(({ code }) => code === 'items-matched')).toMatchObject({
    finding: 'items-unsure',
    acceptable: true,
    stopsSending: true,
  });
  expect(run.compared?.comparison?.counts.unsure).toBe(3);
  expect(await take(world, run)).toEqual(OK);
  expect(events(world)).toEqual(Array(3).fill('2026-11-25 item-unsure T'));
  expect(
    world.ledgers.get('adm-1')?.items.map(({ key, dueDay, clearedDay }) => [key, dueDay, clearedDay]),
  ).toEqual([
    ['adm-1|00031|invoice|T|2026', day('2026-12-24'), null],
    ['adm-1|00031|invoice|T|2026|2', day('2026-11-20'), day('2026-11-25')],
  ]);
  expect(changes(await checked(world))).toEqual([]);
});

test('breaking off between filing and keeping files nothing twice', async () => {
  const world = await afterTen();
  exported(world, '2026-11-25', many(9));
  world.faults['ledger.save'] = [{ code: 'workbook-unavailable', detail: '' }];
  expect(await take(world, await checked(world))).toMatchObject({ ok: false });
  expect(events(world)).toEqual(['2026-11-25 item-cleared N-9']);
  expect(await take(world, await checked(world))).toEqual(OK);
  expect(events(world)).toEqual(['2026-11-25 item-cleared N-9']);
});

test('when a colleague took a list over meanwhile, nothing is filed', async () => {
  const world = await afterTen();
  exported(world, '2026-11-25', many(9));
  const [mine, theirs] = [await checked(world), await checked(world)];
  expect(await take(world, theirs)).toEqual(OK);
  world.dossier.length = 0;
  expect(await take(world, mine)).toMatchObject({ ok: false, error: { code: 'sheet-changed' } });
  expect(world.dossier).toEqual([]);
});

test('a kept list that is damaged stops nothing, and taking over replaces it', async () => {
  const world = await afterTen();
  exported(world, '2026-11-25', many(9));
  const fault = { code: 'table-damaged', detail: 'ledger' } as const;
  world.faults['ledger.load'] = [fault, fault];
  const run = await checked(world);
  expect(run.compared).toEqual({ last: null, comparison: null, fault });
  expect(await take(world, run)).toEqual(OK);
  expect(world.ledgers.get('adm-1')?.items).toHaveLength(9);
  expect(world.dossier).toEqual([]);
});

test('a cleared item is remembered for a year', async () => {
  const world = await afterTen();
  exported(world, '2026-11-25', many(9));
  await take(world, await checked(world));
  exported(world, '2027-11-26', many(9));
  await take(world, await checked(world));
  expect(world.ledgers.get('adm-1')?.items.at(-1)).toMatchObject({
    document: 'N-9',
    clearedDay: day('2026-11-25'),
  });
  exported(world, '2027-11-27', many(9));
  await take(world, await checked(world));
  expect(world.ledgers.get('adm-1')?.items).toHaveLength(9);
});
