import { IDBDatabase as FakeDatabase, IDBObjectStore as FakeStore, IDBFactory } from 'fake-indexeddb';
import { createIndexedJournal } from '../../src/browser/indexedJournal';
import { keyOf, sendEntry } from '../app/anySend';

const NAME = 'dunning';
const unavailable = (detail: string) => ({
  ok: false,
  error: { code: 'journal-unavailable', detail, mayHaveHappened: false },
});

/** The database itself, as another program of the same origin has it. */
const openRaw = (factory: IDBFactory, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function putRaw(factory: IDBFactory, value: object): Promise<void> {
  const database = await openRaw(factory);
  const transaction = database.transaction('sends', 'readwrite');
  transaction.objectStore('sends').put(value);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

async function rawOf(factory: IDBFactory): Promise<Record<string, unknown>> {
  const database = await openRaw(factory);
  const request = database.transaction('sends').objectStore('sends').getAll();
  const [first] = await new Promise<Record<string, unknown>[]>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return first ?? {};
}

afterEach(() => jest.restoreAllMocks());

test('where the browser has no database nothing can be kept', async () => {
  const journal = createIndexedJournal(undefined);
  expect(await journal.load('adm-1')).toEqual(unavailable('NotSupportedError'));
  expect(await journal.write([sendEntry()])).toEqual(unavailable('NotSupportedError'));
});

test('a database that may not be opened, as in a private window, is told and asked again the next time', async () => {
  const factory = new IDBFactory();
  const refusing = jest.spyOn(factory, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const journal = createIndexedJournal(factory);
  expect(await journal.write([sendEntry()])).toEqual(unavailable('SecurityError'));
  expect(await journal.write([sendEntry()])).toMatchObject({ ok: true });
  expect(refusing).toHaveBeenCalledTimes(2);
});

test('every write waits for the disk itself', async () => {
  const opened = jest.spyOn(FakeDatabase.prototype, 'transaction');
  await createIndexedJournal(new IDBFactory()).write([sendEntry()]);
  expect(opened).toHaveBeenCalledWith('sends', 'readwrite', { durability: 'strict' });
});

test('a full disk is told, and leaves nothing of a write', async () => {
  const factory = new IDBFactory();
  const journal = createIndexedJournal(factory);
  await journal.write([sendEntry({ key: keyOf(1) })]);
  const put = FakeStore.prototype.put;
  jest.spyOn(FakeStore.prototype, 'put').mockImplementation(function (
    this: InstanceType<typeof FakeStore>,
    value: { key: string },
  ) {
    if (value.key === keyOf(3)) throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value);
  });
  const two = [sendEntry({ key: keyOf(2) }), sendEntry({ key: keyOf(3) })];
  expect(await journal.write(two)).toEqual(unavailable('QuotaExceededError'));
  jest.restoreAllMocks();
  expect(await createIndexedJournal(factory).load('adm-1')).toEqual({
    ok: true,
    value: [sendEntry({ key: keyOf(1) })],
  });
});

test('a database that the browser closed behind our back is opened again, and the work done', async () => {
  const factory = new IDBFactory();
  const journal = createIndexedJournal(factory);
  await journal.write([sendEntry({ key: keyOf(1) })]);
  jest.spyOn(FakeDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  expect(await journal.write([sendEntry({ key: keyOf(2), at: 2000 })])).toMatchObject({ ok: true });
  expect(await journal.load('adm-1')).toMatchObject({ value: [{ key: keyOf(1) }, { key: keyOf(2) }] });
});

test('one that stays closed is told after the second try', async () => {
  const journal = createIndexedJournal(new IDBFactory());
  await journal.write([sendEntry()]);
  const tries = jest.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  expect(await journal.load('adm-1')).toEqual(unavailable('InvalidStateError'));
  expect(tries).toHaveBeenCalledTimes(2);
});

test('a later version in another pane is not held up, and this pane then says that it keeps nothing', async () => {
  const factory = new IDBFactory();
  const journal = createIndexedJournal(factory);
  await journal.write([sendEntry()]);
  const later = await openRaw(factory, 2);
  expect(await journal.load('adm-1')).toEqual(unavailable('VersionError'));
  later.close();
});

test('an older pane that holds on is not waited for', async () => {
  const request = {} as IDBOpenDBRequest;
  const factory = { open: () => request } as unknown as IDBFactory;
  const loading = createIndexedJournal(factory).load('adm-1');
  request.onblocked?.call(request, new Event('blocked') as IDBVersionChangeEvent);
  expect(await loading).toEqual(unavailable('BlockedError'));
  const close = jest.fn();
  Object.assign(request, { result: { close } });
  request.onsuccess?.call(request, new Event('success'));
  expect(close).toHaveBeenCalled();
});

test('two panes at once see what the other wrote', async () => {
  const factory = new IDBFactory();
  const [one, other] = [createIndexedJournal(factory), createIndexedJournal(factory)];
  await Promise.all([
    one.write([sendEntry({ key: keyOf(1) })]),
    other.write([sendEntry({ key: keyOf(2), at: 2000 })]),
  ]);
  for (const journal of [one, other])
    expect(await journal.load('adm-1')).toMatchObject({ value: [{ key: keyOf(1) }, { key: keyOf(2) }] });
});

test.each<[string, object]>([
  ['of a later version', { version: 2 }],
  ['with a key that names no mail', { key: 'x'.repeat(32) }],
  ['with a state that there is not', { state: 'lost' }],
  [
    'with half its events',
    { events: [['e-1', '2026-11-21T09:00:00.000Z', 'els', 'reminder-sent', 'i', 'c', '{']] },
  ],
  [
    'with an event that is no mail',
    { events: [['e-1', '2026-11-21T09:00:00.000Z', 'els', 'note', 'i', 'c', '{"text":"x"}']] },
  ],
  ['with a negative count', { submissions: -1 }],
  ['with a moment that no clock shows', { submittedAt: 1e300 }],
  ['with a moment that is a text', { at: '2026-11-21' }],
  ['with a text beyond all bounds', { label: 'x'.repeat(100_000) }],
  ['with a draft without id', { draft: { id: '', internetMessageId: null, conversationId: null } }],
  ['with a fault that is a text', { fault: 'broken' }],
])('an entry %s is left out, the others stay', async (_what, damage) => {
  const factory = new IDBFactory();
  const journal = createIndexedJournal(factory);
  const good = sendEntry({ key: keyOf(2) });
  await journal.write([sendEntry({ key: keyOf(1) }), good]);
  await putRaw(factory, { ...(await rawOf(factory)), ...damage });
  const loaded = await createIndexedJournal(factory).load('adm-1');
  expect(loaded.ok && loaded.value.filter(({ key }) => key !== keyOf(1) || 'key' in damage)).toContainEqual(
    good,
  );
  expect(loaded.ok && loaded.value.every(({ label }) => label === 'Zee NV')).toBe(true);
  expect(loaded.ok && loaded.value).toHaveLength('key' in damage ? 2 : 1);
});

test('a fault that a later version knows takes no entry out', async () => {
  const factory = new IDBFactory();
  const journal = createIndexedJournal(factory);
  await journal.write([sendEntry({ state: 'unknown' })]);
  await putRaw(factory, { ...(await rawOf(factory)), fault: { code: 'mailbox-asleep', detail: 'x' } });
  expect(await journal.load('adm-1')).toMatchObject({
    value: [{ state: 'unknown', fault: { code: 'unexpected', detail: 'mailbox-asleep' } }],
  });
});
