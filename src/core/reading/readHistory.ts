import { NO_DAY } from '../dates/day';
import type { History } from '../figures/history';
import { ok, type Result } from '../result';
import { runThrough } from '../sliced';
import type { Grid } from './grid';
import { byAccount, Numbering } from './history/numbering';
import { invoiceEntry, postedEntries } from './history/postedEntries';
import { readDocuments } from './readDocuments';
import type { ReadingFailure } from './reading';
import type { ReadingOptions } from './readOpenItems';

/**
 * Reads a sheet of posted documents with the days on which they were cleared, found and recognised as open items are.
 * Null where none of them has such a day: a list of what is open knows nothing of what was paid before it.
 * @example readHistory(grid, { administration: 'zee', asOf: 20778 }) // all that was posted in two years
 */
export function readHistory(sheet: Grid, options: ReadingOptions): Result<History | null, ReadingFailure> {
  const documents = runThrough(readDocuments(sheet, options));
  if (!documents.ok) return documents;
  const { grid, layout, read, unique, signed } = documents.value;
  const { company } = options;
  const items = signed.items.filter((item) => company === undefined || item.company === company);
  if (items.every(({ clearedDay }) => clearedDay === NO_DAY)) return ok(null);
  let [from, until] = [Number.MAX_SAFE_INTEGER, NO_DAY];
  for (const { invoiceDay, clearedDay } of items)
    for (const day of [invoiceDay, clearedDay])
      if (day !== NO_DAY) [from, until] = [Math.min(from, day), Math.max(until, day)];
  const saysOpen = layout.column('open') >= 0 || layout.ages.length > 0;
  const numbering = new Numbering();
  return ok({
    sheetName: grid.sheetName,
    customers: numbering.customers,
    currencies: numbering.currencies,
    posted: numbering.posted(items.flatMap((item) => postedEntries(item, saysOpen, until))),
    ...byAccount(numbering.posted(items.flatMap((item) => invoiceEntry(item, saysOpen) ?? []))),
    from,
    until,
    issues: [...read.issues, ...unique.issues, ...signed.issues],
  });
}
