import { appendFile, mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SendEntry } from '../../../src/app/ports';
import { type FileJournal, openFileJournal } from '../../../src/cli/journal/fileJournal';
import { keyOf, sendEntry } from '../../app/anySend';
import { scratch } from '../support/dunning';

let folder = '';
let file = '';
let book = '';
beforeEach(async () => {
  folder = await scratch();
  file = path.join(folder, 'sends.jsonl');
  book = path.join(folder, 'book.xlsx');
  await writeFile(book, 'a workbook');
});

async function opened(name = file): Promise<FileJournal> {
  const journal = await openFileJournal(name, book);
  if (!journal.ok) throw new Error(journal.error);
  return journal.value;
}

/** Writes entries as a process of its own would, and ends. */
async function written(...entries: readonly SendEntry[]): Promise<void> {
  const journal = await opened();
  for (const entry of entries) expect(await journal.write([entry])).toMatchObject({ ok: true });
  await journal.close();
}

/** What a process finds that starts now. */
async function found(): Promise<{ entries: readonly SendEntry[]; damaged: number }> {
  const journal = await opened();
  const loaded = await journal.load('adm-1');
  await journal.close();
  return { entries: loaded.ok ? loaded.value : [], damaged: journal.damaged };
}

const one = sendEntry({ key: keyOf(1), at: 1 });
const two = sendEntry({ key: keyOf(2), at: 2, label: 'Café Zoë €' });

test('a last line that was torn anywhere counts as not written, and the next one stands by itself', async () => {
  await written(one, two);
  const whole = await readFile(file);
  const start = whole.subarray(0, -1).lastIndexOf(0x0a) + 1;
  const euro = whole.indexOf(Buffer.from('€'));
  // Behind the line before, within it, within a character of three bytes, and before its line end.
  for (const length of [start, start + 1, euro + 1, euro + 2, whole.length - 1]) {
    await writeFile(file, whole.subarray(0, length));
    expect(await found()).toEqual({ entries: [one], damaged: 0 });
    await written(two);
    expect(await found()).toEqual({ entries: [one, two], damaged: 0 });
  }
});

test('a file that was torn in its first line is begun again', async () => {
  await written(one);
  for (const length of [0, 5]) {
    await truncate(file, length);
    expect(await found()).toEqual({ entries: [], damaged: 0 });
  }
});

test('a damaged line is counted and harms no other', async () => {
  await written(one);
  for (const line of [
    'null',
    '{}',
    '[1]',
    '{"entry":null}',
    '{"entry":{"version":1}}',
    '{"forget":null}',
    '{"forget":{"administration":1,"keys":[]}}',
    '\u0000\u0000',
    '{"__proto__":{"entry":1}}',
  ])
    await appendFile(file, `${line}\n`);
  await written(two);
  expect(await found()).toEqual({ entries: [one, two], damaged: 9 });
});

test('a file that grew long is written anew without its history, at one stroke and with nothing left beside it', async () => {
  const journal = await opened();
  const label = 'x'.repeat(1900);
  for (let at = 1; at <= 600; at += 1) await journal.write([sendEntry({ key: keyOf(at % 3), at, label })]);
  await journal.close();
  expect((await readFile(file)).length).toBeLessThan(1_100_000);
  const { entries, damaged } = await found();
  expect(entries.map(({ key, at }) => [key, at])).toEqual([
    [keyOf(1), 598],
    [keyOf(2), 599],
    [keyOf(0), 600],
  ]);
  expect(damaged).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(['book.xlsx', 'sends.jsonl']);
});

test('one journal is for one process, also by another name of the file; whoever ended is not waited for', async () => {
  const journal = await opened();
  const link = path.join(folder, 'link.jsonl');
  await symlink(file, link);
  for (const name of [file, link]) {
    const refused = await openFileJournal(name, book);
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining(`process ${process.pid}.`) });
  }
  expect(await journal.write([one])).toMatchObject({ ok: true });
  await journal.close();
  expect(await found()).toMatchObject({ entries: [one] });
});

test('the lock of a process that ended is taken; that of another computer, or one that cannot be read, is not', async () => {
  await written(one);
  const lock = `${file}.old.lock`;
  const journal = await opened();
  const [mine = ''] = (await readdir(folder)).filter((name) => name.endsWith('.lock'));
  const owner = JSON.parse(await readFile(path.join(folder, mine), 'utf8')) as Record<string, unknown>;
  await journal.close();
  // No system has a process of this number.
  await writeFile(lock, JSON.stringify({ ...owner, pid: 2 ** 31 - 1 }));
  expect(await found()).toMatchObject({ entries: [one] });
  expect(await readdir(folder)).not.toContain('sends.jsonl.old.lock');
  // Its number was given to another process since: this one.
  await writeFile(lock, JSON.stringify({ ...owner, started: 'long ago' }));
  expect(await found()).toMatchObject({ entries: [one] });
  for (const [text, who] of [
    [JSON.stringify({ ...owner, host: 'elsewhere' }), `process ${process.pid} on elsewhere`],
    ['', 'another program'],
    ['{"pid":-1}', 'another program'],
    ['x'.repeat(5000), 'another program'],
  ] as const) {
    await writeFile(lock, text);
    expect(await openFileJournal(file, book)).toEqual({
      ok: false,
      error: expect.stringMatching(
        new RegExp(`in use by .*${who}\\. If it has ended, delete .*old\\.lock and`),
      ),
    });
  }
});

test('what is no journal is refused and left as it is', async () => {
  const sub = path.join(folder, 'sub');
  await mkdir(sub);
  const text = path.join(folder, 'notes.txt');
  await writeFile(text, 'Notes of a meeting that are longer than the first line of a journal.\n');
  const copy = path.join(folder, 'same.xlsx');
  await symlink(book, copy);
  for (const [name, sentence] of [
    [book, 'is the workbook itself'],
    [copy, 'is the workbook itself'],
    [sub, 'is a folder'],
    ['/dev/null', 'is no file'],
    [text, 'is no journal of this program'],
    [path.join(folder, 'nowhere', 'sends.jsonl'), 'there is no folder'],
  ] as const)
    expect(await openFileJournal(name, book)).toEqual({
      ok: false,
      error: expect.stringContaining(sentence),
    });
  expect(await readFile(text, 'utf8')).toMatch(/^Notes of a meeting/);
  expect((await readdir(folder)).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

test('a journal that can no longer be written says so and answers for nothing', async () => {
  const journal = await opened();
  await journal.write([one]);
  await journal.close();
  expect(await journal.write([two])).toMatchObject({ ok: false, error: { code: 'journal-unavailable' } });
  expect(await journal.load('adm-1')).toEqual({ ok: true, value: [one] });
});
