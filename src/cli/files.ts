import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../core/index';

/** Why the system did not do it, in words. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file is in the way',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
  ENOTDIR: 'a part of its path is no folder',
  EBUSY: 'another program uses it',
};

/** Why the system did not do it, as the end of a sentence. */
export function causeOf(error: unknown): string {
  const { code = '', message = String(error) } = error as Partial<NodeJS.ErrnoException>;
  return causes[code] ?? message;
}

/** The bytes of a file, or the sentence that says why not. */
export async function readBytes(file: string): Promise<Result<Uint8Array, string>> {
  try {
    return ok(new Uint8Array(await readFile(file)));
  } catch (error) {
    return fail(`${file} cannot be read: ${causeOf(error)}.`);
  }
}

/** Removes what was begun; what cannot be removed must not hide why it was. */
const discard = (file: string): Promise<void> =>
  rm(file, { recursive: true, force: true }).catch(() => undefined);

/** Writes a file whole or not at all. One that is there keeps its rights, and a link to it still leads there. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Result<void, string>> {
  const target = await realpath(file).catch(() => file);
  const part = `${target}.${randomUUID()}.part`;
  try {
    await mkdir(path.dirname(path.resolve(target)), { recursive: true });
    const mode = await stat(target).then(
      (found) => found.mode & 0o777,
      () => 0o666,
    );
    await writeFile(part, bytes, { mode });
    await rename(part, target);
    return ok(undefined);
  } catch (error) {
    await discard(part);
    return fail(`${file} cannot be written: ${causeOf(error)}.`);
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Whether two names are those of one file that is there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [here, there] = await Promise.all([one, other].map((name) => stat(name).catch(() => null)));
  return !!here && !!there && here.ino === there.ino && here.dev === there.dev;
}

/** The first of `names` that is in the folder already, or null. */
export async function firstTaken(folder: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) if (await exists(path.join(folder, name))) return name;
  return null;
}

/** A file or folder to write: bytes, or what is inside by name. */
export type Tree = { readonly [name: string]: Uint8Array | Tree };

/**
 * Writes files and folders into `folder`, which is made when it is not there. All of it is written to a folder in it
 * first and moved last, so that a full disk or a broken process leaves nothing half written. The folder itself may
 * be another disk than the one that it is on.
 */
export async function writeTree(folder: string, tree: Tree): Promise<Result<void, string>> {
  const staging = path.join(folder, `.${randomUUID()}.part`);
  const moved: string[] = [];
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    await writeInto(staging, tree);
    for (const name of Object.keys(tree)) {
      await rename(path.join(staging, name), path.join(folder, name));
      moved.push(name);
    }
    await discard(staging);
    return ok(undefined);
  } catch (error) {
    for (const name of [...moved.map((one) => path.join(folder, one)), staging]) await discard(name);
    if (made !== undefined) await removeEmpty(path.resolve(folder), path.resolve(made));
    return fail(`${folder} cannot be written to: ${causeOf(error)}.`);
  }
}

/** Removes folders from `folder` up to `top`, as long as they are empty. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  const removed = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (removed && folder !== top) await removeEmpty(path.dirname(folder), top);
}

async function writeInto(folder: string, tree: Tree): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(tree)) {
    const target = path.join(folder, name);
    if (content instanceof Uint8Array) await writeFile(target, content);
    else await writeInto(target, content);
  }
}
