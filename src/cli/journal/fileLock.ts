import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../core/index';
import { causeOf } from '../files';
import { type ProcessName, stateOf, thisProcess } from './processes';

const END = '.lock';
/** A lock is a line: more was not written by us. */
const LONGEST = 2000;

/** Locks of this process, by path: a process that got our number must not be taken for us. */
const own = new Set<string>();

/** Gives a file free for others. */
export type Unlock = () => Promise<void>;

/**
 * Keeps other processes off a file, until it is given free or this process ends. Each process puts a lock of its own
 * beside the file and then looks for those of others: of two at the same time at least one sees the other, and no lock
 * of a process that runs is ever removed. Locks of processes that ended are.
 * @returns the sentence that says who has it
 */
export async function lockFile(file: string): Promise<Result<Unlock, string>> {
  const folder = path.dirname(file);
  const name = `${path.basename(file)}.${randomUUID()}`;
  const lock = path.join(folder, name + END);
  const unlock = async (): Promise<void> => {
    own.delete(lock);
    await rm(lock, { force: true }).catch(() => undefined);
  };
  try {
    const part = path.join(folder, `${name}.part`);
    await writeFile(part, JSON.stringify(await thisProcess()), { mode: 0o600 });
    own.add(lock);
    await rename(part, lock);
    for (const other of await locksIn(folder, path.basename(file))) {
      const held = other === lock ? null : await holderOf(other);
      if (held === null) continue;
      await unlock();
      return fail(`${file} is in use by ${held}`);
    }
    return ok(unlock);
  } catch (error) {
    await unlock();
    return fail(`${file} cannot be written: ${causeOf(error)}.`);
  }
}

async function locksIn(folder: string, file: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.startsWith(`${file}.`) && name.endsWith(END))
    .map((name) => path.join(folder, name));
}

/** Who has a lock, as the end of a sentence; null for nobody: then it is removed. */
async function holderOf(lock: string): Promise<string | null> {
  const text = await readFile(lock, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const process = processOf(text);
  const wayOut = `If it has ended, delete ${lock} and try again.`;
  if (process === null) return `another program. ${wayOut}`;
  const { pid, host } = process;
  const state = own.has(lock) ? 'runs' : await stateOf(process);
  if (state === 'runs') return `another dunning, process ${pid}. Wait until it is done.`;
  if (state === 'unclear') return `another dunning, process ${pid} on ${host}. ${wayOut}`;
  await rm(lock, { force: true });
  return null;
}

function processOf(text: string): ProcessName | null {
  if (text.length > LONGEST) return null;
  try {
    const { pid, host, started } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    if (!Number.isSafeInteger(pid) || (pid as number) <= 0) return null;
    if (typeof host !== 'string' || typeof started !== 'string') return null;
    return { pid: pid as number, host, started };
  } catch {
    return null;
  }
}
