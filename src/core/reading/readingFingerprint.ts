import type { OpenItems } from '../items/openItems';
import { decimalOfMinor } from '../money/decimal';
import { inPieces, runThrough, type Sliced } from '../sliced';
import { hash, hex, SECOND_SEED } from './hash';
import type { Reading } from './reading';

/**
 * Short text over everything of the items that a run decides on: key, amounts, currency, due date, hold and the
 * export's own level. The order of rows does not count, since the user may sort. Tells that a sheet changed
 * since it was read; no protection against a person who wants the same text for other items.
 * @returns count and two sums of hashes: `72-9f3c01aa-07be2214`
 */
export const readingFingerprint = (reading: Pick<Reading, 'items'>): string =>
  runThrough(readingFingerprintInSlices(reading));

/** `readingFingerprint` with pauses, for whoever must answer to others meanwhile. */
export function* readingFingerprintInSlices({ items }: Pick<Reading, 'items'>): Sliced<string> {
  let first = 0;
  let second = 0;
  yield* inPieces(items.count, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const text = textOf(items, at);
      first = (first + hash(text)) >>> 0;
      second = (second + hash(text, SECOND_SEED)) >>> 0;
    }
  });
  return `${items.count}-${hex(first)}-${hex(second)}`;
}

function textOf(items: OpenItems, at: number): string {
  const currency = items.currencies[items.currency[at] ?? -1] ?? '';
  return [
    items.key[at],
    currency,
    decimalOfMinor(items.amount[at] ?? 0, currency),
    decimalOfMinor(items.open[at] ?? 0, currency),
    items.dueDay[at],
    items.hold[at] ?? '',
    items.exportLevel[at],
    items.exportLastReminder[at],
  ].join('\u0000');
}
