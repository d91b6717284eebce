import type { Issue } from './issue';
import type { ItemRow } from './itemColumns';
import type { SkippedRow } from './reading';

/** Items without those that stand in the sheet twice; the second one is told and skipped. */
export interface WithoutDuplicates {
  readonly items: ItemRow[];
  readonly skipped: SkippedRow[];
  readonly issues: Issue[];
}

/**
 * Same company, customer, document, year, amounts, currency and due date: the same item twice. Lines of one document that
 * differ in amount or due date are instalments and stay.
 */
export function withoutDuplicates(items: readonly ItemRow[]): WithoutDuplicates {
  const rows = new Map<string, number>();
  const result: WithoutDuplicates = { items: [], skipped: [], issues: [] };
  for (const item of items) {
    const identity = `${item.amount} ${item.open} ${item.currency} ${item.dueDay} ${item.company.length} ${item.company}${item.documentKey}`;
    const firstRow = rows.get(identity);
    if (firstRow === undefined) {
      rows.set(identity, item.row);
      result.items.push(item);
    } else {
      result.skipped.push({ row: item.row, reason: 'duplicate' });
      result.issues.push({
        code: 'duplicate-item',
        row: item.row,
        facts: { document: item.document, firstRow },
      });
    }
  }
  return result;
}
