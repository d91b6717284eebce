import { identifyRow } from '../core/index';
import type { CheckedRun } from './checked';
import { type ItemCard, itemCard } from './parts/itemCard';
import type { SelectedRow } from './ports';

export type { ItemCard } from './parts/itemCard';

/** The card of a selected row, or null when the row is no item of the sheet that was read. */
export function describeSelection(checked: CheckedRun, selected: SelectedRow): ItemCard | null {
  const { reading } = checked;
  if (selected.sheet !== reading.sheetName) return null;
  const key = identifyRow(reading, selected.values, selected.firstColumn, selected.row);
  return key === null ? null : itemCard(checked, key);
}
