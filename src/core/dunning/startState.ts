import { type DayNumber, NO_DAY } from '../dates/day';
import type { ItemState } from '../dossier/state';
import type { OpenItems } from '../items/openItems';

/** What was sent for an item, from the dossier or from the export. */
export interface SentState {
  readonly level: number;
  readonly lastReminder: DayNumber | null;
}

/**
 * What was sent for an item. The level and date in the export count as the first event of its history: our own
 * later events overrule them, but a reminder that the books sent after ours raises the level and the date.
 */
export function sentStateOf(items: OpenItems, index: number, state: ItemState | undefined): SentState {
  const exportDay = items.exportLastReminder[index] ?? NO_DAY;
  const exported: SentState = {
    level: Math.max(items.exportLevel[index] ?? 0, 0),
    lastReminder: exportDay === NO_DAY ? null : exportDay,
  };
  if (state === undefined) return exported;
  // Where all that we sent was taken back, some of its levels may stand: see `standing`.
  if (state.lastReminder === null) return { ...exported, level: Math.max(exported.level, state.level) };
  if (exported.lastReminder === null || exported.lastReminder <= state.lastReminder) return state;
  return { level: Math.max(state.level, exported.level), lastReminder: exported.lastReminder };
}
