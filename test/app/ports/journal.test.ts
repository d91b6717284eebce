import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import type { Journal, SendEntry } from '../../../src/app/ports';
import { createIndexedJournal } from '../../../src/browser/indexedJournal';
import { openFileJournal } from '../../../src/cli/journal/fileJournal';
import { anyEntry, keyOf, sendEntry } from '../anySend';
import { memoryJournal } from '../memoryJournal';

/** A journal, and the same one as a new start of the program finds it. */
interface Place {
  readonly journal: Journal;
  again(): Promise<Journal>;
  end(): Promise<void>;
}

async function inMemory(): Promise<Place> {
  const entries = new Map<string, SendEntry>();
  return {
    journal: memoryJournal(entries),
    again: async () => memoryJournal(entries),
    end: async () => undefined,
  };
}

async function inBrowser(): Promise<Place> {
  const factory = new IDBFactory();
  return {
    journal: createIndexedJournal(factory),
    again: async () => createIndexedJournal(factory),
    end: async () => undefined,
  };
}

async function inFile(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dunning-'));
  const open = async () => {
    const opened = await openFileJournal(path.join(folder, 'journal.jsonl'), path.join(folder, 'book.xlsx'));
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  let current = await open();
  return {
    journal: current,
    async again() {
      await current.close();
      current = await open();
      return current;
    },
    async end() {
      await current.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function entriesOf(journal: Journal, administration = 'adm-1'): Promise<readonly SendEntry[]> {
  const loaded = await journal.load(administration);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value;
}

/** In the order of their keys: entries of one moment have no other. */
const sorted = (entries: readonly SendEntry[]): SendEntry[] =>
  [...entries].sort((one, other) => (one.key < other.key ? -1 : 1));

describe.each([
  ['memory', inMemory],
  ['the browser', inBrowser],
  ['a file', inFile],
])('a journal in %s', (_where, place) => {
  let here: Place;
  beforeEach(async () => {
    here = await place();
  });
  afterEach(() => here.end());

  test('is empty at first', async () => {
    expect(await entriesOf(here.journal)).toEqual([]);
  });

  test('gives back what was written, the oldest change first', async () => {
    const first = sendEntry({ key: keyOf(1), at: 20 });
    const second = sendEntry({
      key: keyOf(2),
      at: 10,
      fault: { code: 'mail-unverified', detail: 'looked 3 times' },
    });
    expect(await here.journal.write([first, second])).toEqual({ ok: true, value: undefined });
    expect(await entriesOf(here.journal)).toEqual([second, first]);
    expect(await entriesOf(await here.again())).toEqual([second, first]);
  });

  test('has one entry of a key, the last that was written', async () => {
    const drafted = sendEntry({ at: 10 });
    const submitting: SendEntry = {
      ...drafted,
      state: 'submitting',
      submittedAt: 11,
      submissions: 1,
      at: 11,
    };
    await here.journal.write([drafted]);
    await here.journal.write([submitting]);
    expect(await entriesOf(await here.again())).toEqual([submitting]);
  });

  test('keeps administrations apart, also where they have the same key', async () => {
    await here.journal.write([sendEntry({ administration: 'one' }), sendEntry({ administration: 'two' })]);
    await here.journal.forget('one', [keyOf(1)]);
    const later = await here.again();
    expect(await entriesOf(later, 'one')).toEqual([]);
    expect(await entriesOf(later, 'two')).toEqual([sendEntry({ administration: 'two' })]);
  });

  test('tells what was handed over since a moment, whoever for', async () => {
    await here.journal.write([
      sendEntry({ administration: 'one', key: keyOf(1), submittedAt: 1000, mailbox: '' }),
      sendEntry({ administration: 'two', key: keyOf(2), submittedAt: 2000, mailbox: 'sales@b.example' }),
      sendEntry({ administration: 'two', key: keyOf(3), submittedAt: 999 }),
      sendEntry({ administration: 'two', key: keyOf(4), submittedAt: null }),
    ]);
    const told = await (await here.again()).handedOver(1000);
    expect(told.ok && [...told.value].sort((one, other) => one.at - other.at)).toEqual([
      { administration: 'one', mailbox: '', at: 1000 },
      { administration: 'two', mailbox: 'sales@b.example', at: 2000 },
    ]);
  });

  test('forgets what it is told to, and minds nothing that it does not have', async () => {
    await here.journal.write([sendEntry({ key: keyOf(1) }), sendEntry({ key: keyOf(2) })]);
    expect(await here.journal.forget('adm-1', [keyOf(1), keyOf(9)])).toEqual({ ok: true, value: undefined });
    expect(await here.journal.forget('nobody', [])).toEqual({ ok: true, value: undefined });
    expect(await entriesOf(await here.again())).toEqual([sendEntry({ key: keyOf(2) })]);
  });

  test('takes changes that are asked for at once', async () => {
    const entries = Array.from({ length: 20 }, (_, number) => sendEntry({ key: keyOf(number), at: number }));
    await Promise.all(entries.map((entry) => here.journal.write([entry])));
    expect(await entriesOf(await here.again())).toEqual(entries);
  });
});

const anyChange = fc.oneof(
  { weight: 3, arbitrary: fc.record({ write: fc.array(anyEntry, { maxLength: 4 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ forget: anyEntry.map(({ administration, key }) => ({ administration, key })) }),
  },
  { weight: 1, arbitrary: fc.constant('again' as const) },
);

test.each([
  ['the browser', inBrowser],
  ['a file', inFile],
])('a journal in %s has at any time what one in memory has', async (_where, place) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { maxLength: 20 }), async (changes) => {
      const model = memoryJournal(new Map());
      const here = await place();
      let { journal } = here;
      for (const change of changes) {
        if (change === 'again') journal = await here.again();
        else if ('write' in change) await Promise.all([model, journal].map((one) => one.write(change.write)));
        else {
          const { administration, key } = change.forget;
          await Promise.all([model, journal].map((one) => one.forget(administration, [key])));
        }
        for (const administration of ['adm-1', '"quoted"\n']) {
          const [is, should] = await Promise.all(
            [journal, model].map((one) => entriesOf(one, administration)),
          );
          expect(sorted(is ?? [])).toEqual(sorted(should ?? []));
        }
      }
      await here.end();
    }),
    { numRuns: 40 },
  );
});
