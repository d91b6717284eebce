import type { SendEntry } from '../../app/ports';
import { entryOf, keptEntry } from '../../browser/sendEntries';

/** First line of a journal: says what the file is. */
export const HEADER = '{"dunning":"journal","version":1}\n';

/** Longest line, in bytes: the mail of a customer with thousands of invoices. */
const LONGEST_LINE = 16_000_000;

const LINE_END = 0x0a;

/** What a line of the journal says. */
export type JournalLine =
  | { readonly entry: SendEntry }
  | { readonly forget: { readonly administration: string; readonly keys: readonly string[] } };

/** An entry as a line; null for one that is longer than the dossier takes. */
export function entryLine(entry: SendEntry): string | null {
  const kept = keptEntry(entry);
  return kept === null ? null : `${JSON.stringify({ entry: kept })}\n`;
}

/** That entries are out for good, as a line. */
export const forgetLine = (administration: string, keys: readonly string[]): string =>
  `${JSON.stringify({ forget: { administration, keys } })}\n`;

/** What a line says; null where it is damaged or foreign. */
export function readLine(text: string): JournalLine | null {
  const line = jsonOf(text);
  if (typeof line !== 'object' || line === null) return null;
  if ('entry' in line) {
    const entry = entryOf(line.entry);
    return entry === null ? null : { entry };
  }
  if (!('forget' in line)) return null;
  const { administration, keys } = (line.forget ?? {}) as Record<string, unknown>;
  if (typeof administration !== 'string' || !Array.isArray(keys)) return null;
  return keys.every((key) => typeof key === 'string') ? { forget: { administration, keys } } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The lines of a file behind its first one. */
export interface WholeLines {
  readonly texts: readonly string[];
  /** Bytes up to the end of the last whole line: what stands behind it was never answered for. */
  readonly end: number;
}

/**
 * Cuts bytes into lines at the line ends alone, so that one torn within a character harms no other. A line that is
 * longer than any of ours is given as ''.
 */
export function wholeLines(bytes: Uint8Array): WholeLines {
  const decoder = new TextDecoder();
  const texts: string[] = [];
  let from = bytes.indexOf(LINE_END) + 1;
  for (let to = bytes.indexOf(LINE_END, from); from > 0 && to >= 0; to = bytes.indexOf(LINE_END, from)) {
    texts.push(to - from > LONGEST_LINE ? '' : decoder.decode(bytes.subarray(from, to)));
    from = to + 1;
  }
  return { texts, end: from };
}
