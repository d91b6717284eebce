import { describeCustomer } from '../../src/app/describeCustomer';
import { describeDossier } from '../../src/app/describeDossier';
import type { DossierEvent, EventKind, EventOf } from '../../src/core/index';
import { createWorld, memoryPorts } from './memoryPorts';
import { sampleCustomers, sampleGrid, sampleRows } from './sampleSheet';

/** Invoices 2026-101 (500.00) and 2026-102 (100.00) of one customer; Saturday 21 November 2026. */
const F1 = 'adm-1|00031|invoice|2026-101|2026';
const F2 = 'adm-1|00031|invoice|2026-102|2026';

let ids = 0;
/** Something that happened on a day at noon. */
function event<K extends EventKind>(
  kind: K,
  day: number,
  detail: Omit<EventOf<K>['detail'], 'day'>,
  item = F1,
): DossierEvent {
  ids += 1;
  const at = new Date((day * 24 + 12) * 3_600_000).toISOString();
  const id = String(ids).padStart(4, '0');
  return {
    id,
    at,
    by: 'Els',
    kind,
    item,
    customer: '00031',
    detail: { day, ...detail },
  } as unknown as DossierEvent;
}
const promise = (day: number, promised: number, amount: number | null = null, item = F1) =>
  event('promise', day, { promised, amount, answers: null, note: '' }, item);
const changed = (kind: 'item-partly-paid' | 'item-cleared', day: number, before: number, after: number) =>
  event(kind, day, { document: '2026-101', currency: 'EUR', before, after });
const takenBack = (of: DossierEvent) => event('taken-back', 20778, { event: of.id, note: '' }, of.item);

async function dossierOf(dossier: readonly DossierEvent[]) {
  const world = createWorld(sampleGrid(), { customerRows: [...sampleCustomers], dossier: [...dossier] });
  const { settings, today: asOf } = world;
  const selected = { sheet: 'Open items', row: 4, firstColumn: 1, values: sampleRows[0] ?? [] };
  const read = await describeDossier(memoryPorts(world), { selected, settings, language: 'nl-BE', asOf });
  if (!read.ok || read.value.kind !== 'item') throw new Error(JSON.stringify(read));
  return read.value;
}

const kinds = (timeline: Awaited<ReturnType<typeof dossierOf>>['timeline']) =>
  timeline.map(({ events: [first] }) => first.kind);
const standings = async (dossier: readonly DossierEvent[]) =>
  (await dossierOf(dossier)).timeline.map(({ events: [first], standing }) => [first.kind, standing]);

test('all that happened to an item and to its customer as a whole is there, newest first', async () => {
  const { timeline } = await dossierOf([
    event('note', 20770, { note: 'eerste', answers: null }),
    event('call', 20772, { level: null, with: 'Jan', note: 'belt terug' }, ''),
    event('note', 20771, { note: 'van de andere factuur', answers: null }, F2),
    event('hold', 20773, { until: null, note: 'overleg' }),
  ]);
  expect(kinds(timeline)).toEqual(['hold', 'call', 'note']);
  expect(timeline.map(({ items }) => items.map(({ document }) => document))).toEqual([
    ['2026-101'],
    [],
    ['2026-101'],
  ]);
});

test('what was filed of several items in one act is one entry on the page of the customer', async () => {
  const [one, other] = [promise(20770, 20790), promise(20770, 20790, null, F2)];
  const { judged, timeline } = await dossierOf([one, { ...other, at: one.at }]);
  expect(timeline).toHaveLength(1);
  expect(describeCustomer(judged, '00031')?.timeline).toMatchObject([
    { items: [{ document: '2026-101' }, { document: '2026-102' }], standing: 'open', undoable: true },
  ]);
});

test('what was taken back says by whom, and cannot be taken back again', async () => {
  const note = event('note', 20770, { note: 'vergissing', answers: null });
  const { timeline } = await dossierOf([note, takenBack(note)]);
  expect(timeline).toMatchObject([
    {
      id: note.id,
      takenBack: { by: 'Els', at: '2026-11-21T12:00:00.000Z' },
      undoable: false,
      standing: null,
    },
  ]);
});

test('what exports and the program filed cannot be taken back', async () => {
  const { timeline } = await dossierOf([
    changed('item-partly-paid', 20770, 80000, 50000),
    event('erased', 20760, { administration: 'adm-1' }, ''),
    event('note', 20771, { note: 'wel', answers: null }),
  ]);
  expect(timeline.map(({ undoable }) => undoable)).toEqual([true, false, false]);
});

test('a promise is open until two banking days after its day', async () => {
  expect(await standings([promise(20770, 20776)])).toEqual([['promise', 'open']]);
});

test('a promise of which nothing came is broken, or cannot be judged by an old list', async () => {
  // Promised for Monday 9 November; the sheet is of today.
  expect(await standings([promise(20760, 20766)])).toEqual([['promise', 'broken']]);
});

test('what an export shows paid keeps a promise, or a part of it', async () => {
  const part = changed('item-partly-paid', 20767, 80000, 50000);
  expect(await standings([promise(20760, 20766), part])).toEqual([
    ['item-partly-paid', null],
    ['promise', 'partly-kept'],
  ]);
  expect(await standings([promise(20760, 20766, 30000), part])).toEqual([
    ['item-partly-paid', null],
    ['promise', 'kept'],
  ]);
});

test('a promise that another took the place of, or that was withdrawn, is neither kept nor broken', async () => {
  const withdrawn = event('promise-withdrawn', 20763, { note: '' });
  expect(await standings([promise(20760, 20766), promise(20764, 20790)])).toEqual([
    ['promise', 'open'],
    ['promise', 'replaced'],
  ]);
  expect(await standings([promise(20760, 20766), withdrawn])).toEqual([
    ['promise-withdrawn', null],
    ['promise', 'withdrawn'],
  ]);
});

test('a block runs until it ends, by its day or by a release', async () => {
  const hold = (until: number | null) => event('hold', 20770, { until, note: 'overleg' });
  expect(await standings([hold(null)])).toEqual([['hold', 'running']]);
  expect(await standings([hold(20777)])).toEqual([['hold', 'over']]);
  expect(await standings([hold(null), event('release', 20771, { from: 'hold', note: '' })])).toEqual([
    ['release', null],
    ['hold', 'over'],
  ]);
});

test('an appointment is done by the call', async () => {
  const task = event('task', 20770, { task: 'call', due: 20775, owner: '', note: '' });
  expect(await standings([task])).toEqual([['task', 'running']]);
  expect(
    await standings([task, event('call', 20775, { level: null, with: 'Jan', note: 'betaalt' })]),
  ).toEqual([
    ['call', null],
    ['task', 'over'],
  ]);
});

test('a mail of a person waits until somebody answers it; one of a machine does not', async () => {
  const mail = (nature: 'person' | 'automatic') =>
    event('mail-in', 20770, {
      subject: 'Uw factuur',
      internetMessageId: '<1@klant.example>',
      conversationId: null,
      excerpt: 'Wij betalen vrijdag.',
      from: 'jan@peeters.example',
      nature,
    });
  expect(await standings([mail('automatic')])).toEqual([['mail-in', null]]);
  const waiting = mail('person');
  const { judged } = await dossierOf([waiting]);
  const customer = describeCustomer(judged, '00031');
  expect(customer?.waiting).toEqual([waiting]);
  const answered = event('note', 20771, { note: 'gebeld', answers: waiting.id });
  expect(await standings([waiting, answered])).toEqual([
    ['note', null],
    ['mail-in', null],
  ]);
});

test('later than the as-of date nothing has happened', async () => {
  expect(
    kinds((await dossierOf([event('note', 20779, { note: 'morgen', answers: null })])).timeline),
  ).toEqual([]);
});
