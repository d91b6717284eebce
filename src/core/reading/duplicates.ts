import type { Issue } from './issue';
import type { ItemRow } from './itemColumns';
import type { SkippedRow } from './reading';

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
export function withoutDuplicates(items: readonly ItemRow[]): WithoutDuplicates {
  // Most documents have one line: a list of lines is made for the others only.
  const firsts = new Map<string, ItemRow>();
  const more = new Map<string, ItemRow[]>();
  const result: WithoutDuplicates = { items: [], skipped: [], issues: [], lines: more };
  for (const item of items) {
    const first = firsts.get(item.documentKey);
    if (first === undefined) {
      firsts.set(item.documentKey, item);
      result.items.push(item);
      continue;
    }
    const lines = more.get(item.documentKey) ?? [first];
    const same = lines.find((line) => isSame(line, item));
    if (same === undefined) {
      more.set(item.documentKey, [...lines, item]);
      result.items.push(item);
      continue;
    }
    result.skipped.push({ row: item.row, reason: 'duplicate' });
    result.issues.push({
      code: 'duplicate-item',
      row: item.row,
      facts: { document: item.document, firstRow: same.row },
    });
  }
  return result;
}

/** Of two lines of one document. */
const isSame = (one: ItemRow, other: ItemRow): boolean =>
  one.amount === other.amount &&
  one.open === other.open &&
  one.dueDay === other.dueDay &&
  one.currency === other.currency &&
  one.company === other.company;
