const BAR = 124;
const BACKSLASH = 92;
/** Administration, customer, kind, document and year stand before the number of the line. */
const PARTS = 5;
const YEAR = 4;

/** Place of the `nth` bar that parts two fields, or -1. A bar after a backslash belongs to its field. */
function barAt(key: string, nth: number): number {
  let bars = 0;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === BAR) {
      bars += 1;
      if (bars === nth) return at;
    }
  }
  return -1;
}

/**
 * Key of the document that an item key is a further line of; null for an only or a first line, whose key is the
 * document's own.
 * @example documentOfLine('demo|00031|invoice|2026-1|2026|2') //=> 'demo|00031|invoice|2026-1|2026'
 */
export function documentOfLine(key: string): string | null {
  // Before the number of a line stands the year, or nothing: most keys are told apart by that alone.
  const last = key.lastIndexOf('|');
  if (key.charCodeAt(last - 1) !== BAR && key.charCodeAt(last - 1 - YEAR) !== BAR) return null;
  const at = barAt(key, PARTS);
  return at < 0 ? null : key.slice(0, at);
}

/**
 * Kind, number and year of a document without administration and customer.
 * @example numberOf('demo|00031|invoice|2026-1|2026|2') //=> 'invoice|2026-1|2026'
 */
export const numberOf = (key: string): string => (documentOfLine(key) ?? key).slice(barAt(key, 2) + 1);
