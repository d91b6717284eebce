import { MOST_BYTES, MOST_HEADER_LINES, MOST_LINES, MOST_PARTS } from './limits';

const NEWLINE = 10;
const RETURN = 13;
const DASH = 45;

/** Lines that the parser of MIME would have to go through, by what they cost it. */
interface Measure {
  readonly lines: number;
  /** Lines that may part a mail: they begin with two dashes. */
  readonly dashed: number;
  /** Lines before the first empty one. */
  readonly head: number;
}

function measure(bytes: Uint8Array): Measure {
  let lines = 0;
  let dashed = 0;
  let head = -1;
  for (let at = 0; at < bytes.length; lines++) {
    if (bytes[at] === DASH && bytes[at + 1] === DASH) dashed++;
    if (head < 0 && (bytes[at] === NEWLINE || (bytes[at] === RETURN && bytes[at + 1] === NEWLINE)))
      head = lines;
    const end = bytes.indexOf(NEWLINE, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return { lines, dashed, head: head < 0 ? lines : head };
}

/**
 * What makes a mail too much to read, null where nothing does. Looked at before it is parsed, as the parser makes an
 * object of each line and each part.
 * @example tooMuch(new TextEncoder().encode('Subject: x\n\nHello')) //=> null
 */
export function tooMuch(bytes: Uint8Array): 'bytes' | 'lines' | 'parts' | 'headers' | null {
  if (bytes.length > MOST_BYTES) return 'bytes';
  const { lines, dashed, head } = measure(bytes);
  if (head > MOST_HEADER_LINES) return 'headers';
  if (lines > MOST_LINES) return 'lines';
  return dashed > MOST_PARTS ? 'parts' : null;
}
