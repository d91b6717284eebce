import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { firstTaken, readBytes, writeBytes, writeTree } from '../../src/cli/files';
import { scratch } from './support/dunning';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const all = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

test('writes files and folders into a folder that it makes', async () => {
  const folder = path.join(await scratch(), 'deep', 'er');
  expect(await writeTree(folder, { a: { 'x.txt': bytes('x') }, 'b.txt': bytes('b') })).toEqual({
    ok: true,
    value: undefined,
  });
  expect(await all(folder)).toEqual(['a', path.join('a', 'x.txt'), 'b.txt']);
  expect(await readFile(path.join(folder, 'b.txt'), 'utf8')).toBe('b');
});

test('when the last of several cannot be moved in, the first is taken back and what was there stays', async () => {
  const folder = await scratch();
  await mkdir(path.join(folder, 'b.txt'));
  await writeFile(path.join(folder, 'b.txt', 'ours'), 'ours');
  const written = await writeTree(folder, { 'a.txt': bytes('a'), 'b.txt': bytes('b') });
  expect(written.ok).toBe(false);
  expect(await all(folder)).toEqual(['b.txt', path.join('b.txt', 'ours')]);
});

test('folders that were made for what failed are removed, others are not', async () => {
  const [folder, longName] = [await scratch(), 'x'.repeat(300)];
  expect((await writeTree(path.join(folder, 'deep', 'er'), { [longName]: bytes('x') })).ok).toBe(false);
  expect(await all(folder)).toEqual([]);
  await mkdir(path.join(folder, 'ours'));
  expect((await writeTree(path.join(folder, 'ours'), { [longName]: bytes('x') })).ok).toBe(false);
  expect(await all(folder)).toEqual(['ours']);
});

test('a single file is written over another whole, or not at all', async () => {
  const folder = await scratch();
  const file = path.join(folder, 'made', 'x.txt');
  expect((await writeBytes(file, bytes('one'))).ok).toBe(true);
  expect((await writeBytes(file, bytes('two'))).ok).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('two');
  expect(await writeBytes(path.join(file, 'below'), bytes('three'))).toEqual({
    ok: false,
    error: `${path.join(file, 'below')} cannot be written: a file is in the way.`,
  });
  const onFolder = await writeBytes(path.join(folder, 'made'), bytes('three'));
  expect(onFolder.ok).toBe(false);
  expect(await all(folder)).toEqual(['made', path.join('made', 'x.txt')]);
});

test('reads bytes, and names the first file that is there already', async () => {
  const folder = await scratch();
  await writeFile(path.join(folder, 'b'), 'b');
  expect(await readBytes(path.join(folder, 'b'))).toEqual({ ok: true, value: bytes('b') });
  expect(await firstTaken(folder, ['a', 'b', 'c'])).toBe('b');
  expect(await firstTaken(folder, ['a', 'c'])).toBeNull();
});

// Windows has no such rights, and makes links only for those who may.
(process.platform === 'win32' ? test.skip : test)(
  'a file that is written over keeps its rights, and a link still leads to it',
  async () => {
    const folder = await scratch();
    const [file, link] = [path.join(folder, 'secret.xlsx'), path.join(folder, 'link.xlsx')];
    await writeFile(file, 'one', { mode: 0o600 });
    await symlink('secret.xlsx', link);
    expect((await writeBytes(link, bytes('two'))).ok).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('two');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await all(folder)).toEqual(['link.xlsx', 'secret.xlsx']);
  },
);
