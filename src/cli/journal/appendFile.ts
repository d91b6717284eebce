import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file that grows at its end. What was appended is on the disk itself when the answer comes. */
export interface AppendFile {
  /** In bytes. */
  length(): number;
  /** Appends all of a text or, where this throws, nothing of it. */
  append(text: string): Promise<void>;
  /** Puts a text in the place of all that stands there, at one stroke. */
  replace(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file to append to, cut to its first `end` bytes; makes one that is not there. Only its owner may read it. */
export async function appendTo(file: string, end: number): Promise<AppendFile> {
  let handle: FileHandle | null = await opened(file);
  let length = end;
  const cut = async (to: FileHandle): Promise<void> => {
    await to.truncate(length);
    await to.datasync();
  };
  await cut(handle);
  await syncFolder(file);
  return {
    length: () => length,
    async append(text) {
      // Half a line could not be taken back, or another file is not open: nothing may follow.
      if (handle === null) throw Object.assign(new Error('closed'), { code: 'closed' });
      const here = handle;
      const bytes = Buffer.from(text);
      try {
        await writeAll(here, bytes, length);
        await here.datasync();
      } catch (error) {
        handle = null;
        await cut(here).then(
          () => {
            handle = here;
          },
          () => here.close().catch(() => undefined),
        );
        throw error;
      }
      length += bytes.length;
    },
    async replace(text) {
      const part = `${file}.${randomUUID()}.part`;
      try {
        await writeSynced(part, text);
        // Windows moves nothing over a file that is open.
        await handle?.close();
        handle = null;
        await rename(part, file);
        await syncFolder(file);
        length = Buffer.byteLength(text);
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw error;
      } finally {
        handle ??= await opened(file).catch(() => null);
      }
    },
    async close() {
      await handle?.close();
      handle = null;
    },
  };
}

/** A disk that fills up takes a part and says so by its count alone; the next try says why. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

const opened = async (file: string): Promise<FileHandle> =>
  open(file, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return open(file, 'wx+', 0o600);
  });

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keeps the name of a file too, where the system can: without it a new file is lost with the power. */
async function syncFolder(file: string): Promise<void> {
  const folder = await open(path.dirname(file), 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
