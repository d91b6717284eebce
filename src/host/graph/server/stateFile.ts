import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

/** The JSON of a file; undefined where there is no file. Rejects for one that is no JSON. */
export async function readState(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? undefined : JSON.parse(text);
}

/** Puts a file in place as a whole: whoever is ended meanwhile leaves the one of before. */
export async function writeState(file: string, state: unknown): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(JSON.stringify(state));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}
