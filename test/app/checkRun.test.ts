import { findingFingerprint, withAccepted } from '../../src/app/acceptances';
import { addMissingCustomers } from '../../src/app/addMissingCustomers';
import { type Check, type CheckCode, type CheckedRun, maySend } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import type { Fault } from '../../src/app/ports';
import { freshSettings } from '../../src/app/settings';
import type { Issue } from '../../src/core/reading/issue';
import type { Result } from '../../src/core/result';
import { createWorld, memoryPorts, SATURDAY, type World } from './memoryPorts';
import { customerRow, sampleCustomers, sampleGrid, sampleRows } from './sampleSheet';

const worldOf = (changes: Partial<World> = {}): World =>
  createWorld(sampleGrid(), { customerRows: [...sampleCustomers], ...changes });

const check = (world: World, asOf = world.today): Promise<Result<CheckedRun, Fault | Issue>> =>
  checkRun(memoryPorts(world), { settings: world.settings, language: 'nl-BE', asOf });

async function checked(world: World, asOf?: number): Promise<CheckedRun> {
  const result = await check(world, asOf);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const els = { by: 'els@zonneveld.example', at: '2026-11-21T09:00:00.000Z' };

/** Checks, has findings accepted, and checks again. */
async function accepted(world: World, codes: readonly CheckCode[], asOf?: number): Promise<CheckedRun> {
  const run = await checked(world, asOf);
  for (const code of codes) {
    const fingerprint = findingFingerprint(finding(run, code), run.fingerprint, run.asOf);
    world.settings = withAccepted(world.settings, { code, fingerprint, ...els });
  }
  return checked(world, asOf);
}

const finding = (run: CheckedRun, code: CheckCode): Check => {
  const found = run.checks.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

test('a sheet in order is proposed and may be sent', async () => {
  const run = await checked(worldOf());
  expect(run.checks.map((one) => one.finding)).toEqual([
    'totals-agree',
    'all-rows-read',
    'fresh',
    'customers-known',
    'addresses-complete',
    'sender-set',
    'mailbox-ready',
    'replies-read',
    'dossier-complete',
  ]);
  expect(maySend(run)).toBe(true);
  expect(run.proposal.mails.map((mail) => [mail.customer.id, mail.level, mail.gross])).toEqual([
    ['00031', 1, 60000],
    ['00044', 1, 30000],
  ]);
  expect(run.customers.get('00044')).toEqual({
    id: '00044',
    number: '00044',
    name: 'Café du Marché',
    emails: ['compta@marche.example'],
    cc: [],
    language: 'fr',
    kind: 'business',
    profile: 'standard',
    country: 'BE',
    procedure: 'standard',
    hold: null,
    group: null,
    owner: null,
    limit: null,
    kindStated: true,
    procedureSource: 'standard',
  });
});

test('a total that differs stops sending until it is accepted', async () => {
  const world = worldOf({ grid: sampleGrid(sampleRows, { total: 1001 }) });
  const before = await checked(world);
  expect(finding(before, 'sheet-adds-up')).toMatchObject({
    finding: 'totals-differ',
    state: 'blocking',
    acceptable: true,
    stopsSending: true,
  });
  expect(maySend(before)).toBe(false);
  expect(maySend(await accepted(world, ['sheet-adds-up']))).toBe(true);
});

test('an unreadable row is named and left out, the other items go once it is accepted', async () => {
  const rows = sampleRows.map((row, index) => (index === 2 ? row.with(6, 'n/a?') : row));
  const world = worldOf({ grid: sampleGrid(rows, { total: 700 }) });
  const before = await checked(world);
  expect(finding(before, 'rows-read')).toMatchObject({
    finding: 'rows-unreadable',
    state: 'attention',
    stopsSending: true,
    facts: { count: 3, unread: 1 },
    issues: [{ code: 'amount-unreadable', row: 6, column: 7 }],
  });
  const after = await accepted(world, ['rows-read']);
  expect(maySend(after)).toBe(true);
  expect(after.proposal.mails.map((mail) => mail.customer.id)).toEqual(['00031']);
});

test('the sender, the sign-in and an unreachable mailbox cannot be accepted away', async () => {
  const world = worldOf({ settings: freshSettings, account: null });
  const run = await accepted(world, ['sender', 'mailbox']);
  expect(finding(run, 'sender')).toMatchObject({ finding: 'sender-not-set', stopsSending: true });
  expect(finding(run, 'mailbox')).toMatchObject({ finding: 'not-signed-in', stopsSending: true });
  expect(run.proposal.mails).toHaveLength(2);

  const fault: Fault = { code: 'mail-unreachable', detail: '503' };
  const offline = await accepted(worldOf({ faults: { recordedEvents: [fault, fault] } }), ['mailbox']);
  expect(finding(offline, 'mailbox')).toMatchObject({
    finding: 'mailbox-unreachable',
    stopsSending: true,
    fault,
  });
});

test('a sent mail whose record cannot be read waits for a person', async () => {
  const unreadable = [{ subject: 'Reminder – 2026-001', sentAt: '2026-11-20T09:00:00.000Z' }];
  const run = await checked(worldOf({ unreadable }));
  expect(finding(run, 'mailbox')).toMatchObject({
    finding: 'mailbox-partly-read',
    stopsSending: true,
    facts: { count: 1, subjects: 'Reminder – 2026-001' },
  });
  expect(maySend(await accepted(worldOf({ unreadable }), ['mailbox']))).toBe(true);
});

test.each([
  // Saturday 21 November: two working days back is Thursday 19 November, day 20776, serial 46345.
  [46345, 'fresh', true],
  [46344, 'data-too-old', false],
  [null, 'data-day-unknown', true],
] as const)('data up to %p is %s', async (dataDay, expected, sendable) => {
  const run = await checked(worldOf({ grid: sampleGrid(sampleRows, { dataDay }) }));
  expect(finding(run, 'export-fresh').finding).toBe(expected);
  expect(maySend(run)).toBe(sendable);
});

test.each([
  [SATURDAY - 1, 'as-of-past'],
  [SATURDAY + 1, 'as-of-future'],
])('a run as of another day is for looking only', async (asOf, expected) => {
  const run = await accepted(worldOf(), ['export-fresh'], asOf);
  expect(run.readOnly).toBe(true);
  expect(finding(run, 'export-fresh')).toMatchObject({
    finding: expected,
    acceptable: false,
    stopsSending: true,
  });
});

test('a mail without an address is counted and does not stop the others', async () => {
  const customerRows = sampleCustomers.map((row) => (row.number === '00044' ? { ...row, email: '' } : row));
  const run = await checked(worldOf({ customerRows }));
  expect(finding(run, 'addresses')).toMatchObject({ finding: 'addresses-missing', facts: { count: 1 } });
  expect(maySend(run)).toBe(true);
});

test('a word of the customer table that nobody understands is shown with its row', async () => {
  const customerRows = sampleCustomers.map((row) =>
    row.number === '00052' ? { ...row, language: 'Klingon' } : row,
  );
  const run = await checked(worldOf({ customerRows }));
  expect(finding(run, 'customers-known')).toMatchObject({
    finding: 'customer-cells-unread',
    places: [{ row: 4, field: 'language', content: 'Klingon' }],
    stopsSending: true,
  });
  expect(run.customers.get('00052')?.language).toBe('nl-BE');
});

test('a customer who stands in the table twice is held when either row says so', async () => {
  const again = customerRow({ row: 9, number: '00031', hold: 'betwisting' });
  const run = await checked(worldOf({ customerRows: [...sampleCustomers, again] }));
  expect(run.customers.get('00031')?.hold).toBe('betwisting');
  expect(finding(run, 'customers-known').places).toEqual([{ row: 9, field: 'number', content: '00031' }]);
  expect(run.proposal.mails.map((mail) => mail.customer.id)).toEqual(['00044']);
});

test('customers that the table does not have are added once, and what stands there is left alone', async () => {
  const mine = customerRow({ number: '00031', name: 'Mijn eigen naam', email: 'eigen@peeters.example' });
  const world = worldOf({ customerRows: [mine] });
  const before = await checked(world);
  expect(finding(before, 'customers-known')).toMatchObject({
    finding: 'customers-missing',
    facts: { count: 2 },
  });
  expect(await addMissingCustomers(memoryPorts(world), before, 'nl-BE')).toEqual({ ok: true, value: 2 });
  expect(world.customerRows?.map((row) => [row.number, row.name])).toEqual([
    ['00031', 'Mijn eigen naam'],
    ['00044', 'Café du Marché'],
    ['00052', 'Müller & Söhne'],
  ]);
  expect(await addMissingCustomers(memoryPorts(world), before, 'nl-BE')).toEqual({ ok: true, value: 0 });
  expect(finding(await checked(world), 'customers-known').finding).toBe('customers-known');
});

test('without a customer table all customers are missing', async () => {
  const run = await checked(worldOf({ customerRows: null }));
  expect(finding(run, 'customers-known')).toMatchObject({
    finding: 'no-customer-table',
    facts: { count: 3 },
  });
});

test('an unreadable sheet or dossier is a failure with its place', async () => {
  const fault: Fault = { code: 'table-damaged', detail: 'event-damaged', sheet: 'Dossier', row: 7 };
  expect(await check(worldOf({ faults: { 'dossier.load': [fault] } }))).toEqual({ ok: false, error: fault });
  const noHeader = {
    ...sampleGrid(),
    rows: [['Hello', null, null, null, null, null, null]],
    numberFormats: [],
  };
  expect(await check(worldOf({ grid: noHeader }))).toMatchObject({ ok: false, error: { code: 'no-header' } });
});
