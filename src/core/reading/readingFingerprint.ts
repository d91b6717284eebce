import { decimalOfMinor } from '../money/decimal';
import type { Reading } from './reading';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SECOND_SEED = 0x9747b28c;

/** FNV-1a of a text, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  }
  return value >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * Short text over everything of the items that a run decides on: key, amounts, currency, due date, hold and the
 * export's own level. The order of rows does not count, since the user may sort. Tells that a sheet changed
 * since it was read; no protection against a person who wants the same text for other items.
 * @returns count and two sums of hashes: `72-9f3c01aa-07be2214`
 */
export function readingFingerprint({ items }: Reading): string {
  let first = 0;
  let second = 0;
  for (let at = 0; at < items.count; at += 1) {
    const currency = items.currencies[items.currency[at] ?? -1] ?? '';
    const text = [
      items.key[at],
      currency,
      decimalOfMinor(items.amount[at] ?? 0, currency),
      decimalOfMinor(items.open[at] ?? 0, currency),
      items.dueDay[at],
      items.hold[at] ?? '',
      items.exportLevel[at],
      items.exportLastReminder[at],
    ].join('\u0000');
    first = (first + hash(text, FNV_OFFSET)) >>> 0;
    second = (second + hash(text, SECOND_SEED)) >>> 0;
  }
  return `${items.count}-${hex(first)}-${hex(second)}`;
}
