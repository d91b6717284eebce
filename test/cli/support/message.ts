import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { extract } from 'letterparser';

/** A draft as letterparser, an independent reader of messages, sees it, and its headers as they stand in the file. */
export interface Draft {
  readonly file: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly to: readonly string[];
  readonly text: string;
  readonly html: string;
}

/** Headers of a message, unfolded (RFC 5322, 2.2.3); the same name twice ends the test. */
export function headersOf(message: string): Map<string, string> {
  const block = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n(?=[ \t])/g, '');
  const lines = block.split('\r\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  expect(new Set(lines.map(([name]) => name)).size).toBe(lines.length);
  return new Map(lines);
}

/** All drafts of a run, in the order of their names. */
export async function draftsIn(out: string): Promise<Draft[]> {
  const names = (await readdir(path.join(out, 'outbox'))).sort();
  return Promise.all(
    names.map(async (name) => {
      const message = await readFile(path.join(out, 'outbox', name), 'utf8');
      const { subject = '', to = [], text = '', html = '' } = extract(message);
      const addresses = (to ?? []).map((each) => each?.address ?? '');
      return { file: `outbox/${name}`, headers: headersOf(message), subject, to: addresses, text, html };
    }),
  );
}
