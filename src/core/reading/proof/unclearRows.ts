import type { CurrencyCode, Minor } from '../../money/money';
import type { Issue } from '../issue';
import type { ItemRow } from '../itemColumns';
import type { RowContext } from '../rows/readItem';
import type { SumRow } from '../rows/readRows';
import { statedSum } from './statedTotals';

type Sums = ReadonlyMap<CurrencyCode, Minor>;

/**
 * A row with an amount but without number, date and label is a sum when it equals the items above it (up to the
 * sum before), those below it, all so far or all of the sheet. Otherwise it may be an item that was typed
 * incompletely, and is told.
 * @param items in the order of the sheet
 */
export function unclearRows(
  context: RowContext,
  items: readonly ItemRow[],
  sums: readonly SumRow[],
): readonly Issue[] {
  if (!sums.some(({ label }) => label === '')) return [];
  const { firstRow } = context.grid;
  const { blocks, all } = blocksBetween(
    items,
    sums.map(({ at }) => at + firstRow),
  );
  const soFar = new Map<CurrencyCode, Minor>();
  return sums.flatMap(({ at, label }, order): readonly Issue[] => {
    addAll(soFar, blocks[order]);
    if (label !== '') return [];
    const places = [blocks[order], blocks[order + 1], soFar, all];
    const isSum = [...all.keys()].some((currency) => {
      const stated = statedSum(context, at, currency);
      return places.some((sum) => stated === (sum?.get(currency) ?? 0));
    });
    return isSum ? [] : [{ code: 'row-unclear', row: at + firstRow }];
  });
}

/** Open amounts per currency before the first of the rows, between each two, and behind the last. */
function blocksBetween(
  items: readonly ItemRow[],
  rows: readonly number[],
): { readonly blocks: readonly Sums[]; readonly all: Sums } {
  const blocks = [new Map<CurrencyCode, Minor>(), ...rows.map(() => new Map<CurrencyCode, Minor>())];
  const all = new Map<CurrencyCode, Minor>();
  let block = 0;
  for (const { row, currency, open } of items) {
    while (row > (rows[block] ?? Number.POSITIVE_INFINITY)) block += 1;
    for (const sums of [blocks[block], all]) sums?.set(currency, (sums.get(currency) ?? 0) + open);
  }
  return { blocks, all };
}

function addAll(to: Map<CurrencyCode, Minor>, sums: Sums | undefined): void {
  for (const [currency, sum] of sums ?? []) to.set(currency, (to.get(currency) ?? 0) + sum);
}
