import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Fault, Journal } from '../../app/ports';
import { byChange, handedOverIn } from '../../browser/sendEntries';
import { fail, ok, type Result } from '../../core/index';
import { causeOf, isSameFile } from '../files';
import { type AppendFile, appendTo } from './appendFile';
import { lockFile } from './fileLock';
import { type Entries, entriesIn } from './journalEntries';
import { entryLine, forgetLine, HEADER, wholeLines } from './journalLines';

/** Larger ones were not written by us. */
const MOST_BYTES = 256_000_000;
/** A file below this stays as it is, however much of it is history. */
const WORTH_COMPACTING = 1_000_000;

/** A journal in a file of which no other process writes. */
export interface FileJournal extends Journal {
  /** Lines that cannot be read. */
  readonly damaged: number;
  close(): Promise<void>;
}

/**
 * Opens the journal in a file, or makes it: one line for each change, each on the disk before it is answered for.
 * What a process that was killed left half written counts as not written.
 * @param workbook file that it must not be
 * @returns the sentence that says why it cannot be used
 */
export async function openFileJournal(file: string, workbook: string): Promise<Result<FileJournal, string>> {
  const target = await targetOf(file, workbook);
  if (!target.ok) return target;
  const unlock = await lockFile(target.value);
  if (!unlock.ok) return unlock;
  const opened = await read(target.value, file).catch((error) =>
    fail(`${file} cannot be used as a journal: ${causeOf(error)}.`),
  );
  if (!opened.ok) {
    await unlock.value();
    return opened;
  }
  const { entries, lines } = opened.value;
  return ok({
    damaged: entries.damaged,
    ...journalOf(entries, lines),
    async close() {
      await lines.close();
      await unlock.value();
    },
  });
}

/** The file itself, where a name is a link to it: two names of one file are one journal. */
async function targetOf(file: string, workbook: string): Promise<Result<string, string>> {
  const found = await stat(file).catch(() => null);
  if (found === null) {
    const folder = path.dirname(path.resolve(file));
    const there = await realpath(folder).catch(() => null);
    return there === null
      ? fail(`${file} cannot be written: there is no folder ${folder}.`)
      : ok(path.join(there, path.basename(file)));
  }
  if (found.isDirectory()) return fail(`${file} is a folder. Name a file for the journal with --journal.`);
  if (!found.isFile()) return fail(`${file} is no file. Name one for the journal with --journal.`);
  if (await isSameFile(file, workbook))
    return fail(`${file} is the workbook itself. Name another file for the journal with --journal.`);
  if (found.size > MOST_BYTES) return fail(`${file} is too large for a journal.`);
  return ok(await realpath(file));
}

interface Opened {
  readonly entries: Entries;
  readonly lines: AppendFile;
}

async function read(target: string, file: string): Promise<Result<Opened, string>> {
  const bytes = new Uint8Array(await readFile(target).catch(ifMissing));
  const start = new TextDecoder().decode(bytes.subarray(0, HEADER.length));
  const isNew = bytes.length < HEADER.length && HEADER.startsWith(start);
  if (!isNew && start !== HEADER)
    return fail(`${file} is no journal of this program. Name another file with --journal.`);
  const { texts, end } = wholeLines(bytes);
  const entries = entriesIn(texts);
  const lines = await appendTo(target, isNew ? 0 : end);
  if (isNew) await lines.append(HEADER);
  if (isWordy(lines.length(), entries)) await lines.replace(entries.text());
  return ok({ entries, lines });
}

function ifMissing(error: NodeJS.ErrnoException): Uint8Array {
  if (error.code === 'ENOENT') return new Uint8Array();
  throw error;
}

/** Whether most of a file is history. */
const isWordy = (length: number, entries: Entries): boolean =>
  length > WORTH_COMPACTING && length > 4 * entries.bytes();

function journalOf(entries: Entries, lines: AppendFile): Journal {
  let turn: Promise<unknown> = Promise.resolve();
  /** One write after another: two at once would mix their lines. */
  const write = (text: string, then: () => void): Promise<Result<void, Fault>> => {
    const done = turn.then(async (): Promise<Result<void, Fault>> => {
      try {
        if (text !== '') await lines.append(text);
        then();
        // What stands in the file is good as it is: to make it shorter may wait.
        if (isWordy(lines.length(), entries)) await lines.replace(entries.text()).catch(() => undefined);
        return ok(undefined);
      } catch (error) {
        const { code = 'unknown' } = error as Partial<NodeJS.ErrnoException>;
        return fail({ code: 'journal-unavailable', detail: code, mayHaveHappened: false });
      }
    });
    turn = done;
    return done;
  };
  return {
    load: async (administration) => ok([...entries.of(administration)].sort(byChange)),
    handedOver: async (since) => ok(handedOverIn(entries.all(), since)),
    async write(written) {
      const texts = written.map(entryLine);
      if (!texts.every((text) => text !== null))
        return fail({ code: 'journal-unavailable', detail: 'entry-too-long', mayHaveHappened: false });
      return write(texts.join(''), () => entries.put(written));
    },
    forget: (administration, keys) =>
      write(keys.length === 0 ? '' : forgetLine(administration, keys), () =>
        entries.forget(administration, keys),
      ),
  };
}
