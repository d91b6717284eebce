import { inPieces, type Sliced } from '../../sliced';
import { hash } from '../hash';
import type { Issue } from '../issue';
import type { ItemRow } from '../itemColumns';
import type { SkippedRow } from '../reading';

/** Items without those that stand in the sheet twice; the second one is told and skipped. */
export interface WithoutDuplicates {
  readonly items: ItemRow[];
  readonly skipped: SkippedRow[];
  readonly issues: Issue[];
  /** Documents of several lines, by the key that their lines share. */
  readonly lines: ReadonlyMap<string, readonly ItemRow[]>;
}

/**
 * Same company, customer, document, year, amounts, currency and due date: the same item twice. Lines of one document that
 * differ in amount or due date are instalments and stay.
 */
export function* withoutDuplicates(items: readonly ItemRow[]): Sliced<WithoutDuplicates> {
  const firsts = new Map<string, ItemRow>();
  const seen = new Map<string, ItemRow>();
  const lines = new Map<string, ItemRow[]>();
  const result: WithoutDuplicates = { items: [], skipped: [], issues: [], lines };
  const remember = (item: ItemRow): ItemRow | null => {
    const identity = identityOf(item);
    const same = seen.get(identity);
    if (same !== undefined) return same;
    seen.set(identity, item);
    const others = lines.get(item.documentKey);
    if (others) others.push(item);
    else lines.set(item.documentKey, [item]);
    return null;
  };
  const standsAlone = yield* aloneByNumber(items);
  const look = (item: ItemRow, at: number): void => {
    if (standsAlone(at)) {
      result.items.push(item);
      return;
    }
    const first = firsts.get(item.document);
    if (first === undefined) firsts.set(item.document, item);
    else if (!seen.has(identityOf(first))) remember(first);
    const same = first === undefined ? null : remember(item);
    if (same === null) {
      result.items.push(item);
      return;
    }
    result.skipped.push({ row: item.row, reason: 'duplicate' });
    result.issues.push({
      code: 'duplicate-item',
      row: item.row,
      facts: { document: item.document, firstRow: same.row },
    });
  };
  yield* inPieces(items.length, (from, to) => {
    for (const [place, item] of items.slice(from, to).entries()) look(item, from + place);
  });
  return result;
}

const BUCKETS = 2 ** 20;
const MANY = 2;

/**
 * Tells items whose number no other has, which are nearly all. Numbers are counted by their hash: to keep 100,000 of
 * them in a map takes longer than to read them. Of the others, some may stand alone all the same.
 */
function* aloneByNumber(items: readonly ItemRow[]): Sliced<(at: number) => boolean> {
  const counts = new Uint8Array(BUCKETS);
  const buckets = new Int32Array(items.length);
  yield* inPieces(items.length, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const bucket = hash(items[at]?.document ?? '') % BUCKETS;
      buckets[at] = bucket;
      counts[bucket] = Math.min(MANY, (counts[bucket] ?? 0) + 1);
    }
  });
  return (at) => counts[buckets[at] ?? 0] === 1;
}

const identityOf = ({ amount, open, currency, dueDay, company, documentKey }: ItemRow): string =>
  `${amount} ${open} ${currency} ${dueDay} ${company.length} ${company}${documentKey}`;
