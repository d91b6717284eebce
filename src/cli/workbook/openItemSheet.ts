import { fail, ok, type Reading, type Result, readOpenItems } from '../../core/index';
import type { Sheet } from '../../host/workbook/sheet';
import type { Workbook } from '../../host/workbook/workbook';
import { isReportSheet } from '../../wording/ownSheet';
import { gridOf } from './workbookSheet';

/** Rows that show whether a sheet is one of open items: titles, the header and the first items. */
const SAMPLE = 200;

/** The named sheet is not in the workbook. */
export interface NoSuchSheet {
  readonly code: 'no-such-sheet';
  readonly wanted: string;
  readonly sheets: readonly string[];
}

/**
 * The sheet of the open items: the one that is named, else the one in front if it can be read as such, else the
 * first that can. When none can, the one in front: reading it says why. A report of an earlier run looks like open
 * items and is none: whoever saved the workbook with the report in front did not mean it.
 */
export function openItemSheet(workbook: Workbook, wanted: string | undefined): Result<Sheet, NoSuchSheet> {
  const { sheets } = workbook;
  if (wanted !== undefined) {
    const named = sheets.byName(wanted);
    if (named !== undefined) return ok(named);
    return fail({ code: 'no-such-sheet', wanted, sheets: sheets.all().map(({ name }) => name) });
  }
  const { active } = sheets;
  // What the pane keeps on a very hidden sheet looks like open items and is none.
  const seen = sheets.all().filter(({ visibility }) => visibility !== 'VeryHidden');
  const candidates = [active, ...seen.filter((sheet) => sheet !== active)];
  const found = candidates.find((sheet) => sampleReading(sheet) !== null);
  return ok(found ?? active);
}

/** The sheet's beginning read as open items; null when it is no such sheet, or the report of a run. */
export function sampleReading(sheet: Sheet): Reading | null {
  const grid = gridOf(sheet, SAMPLE);
  const reading =
    grid === null || isReportSheet(grid) ? null : readOpenItems(grid, { administration: '', asOf: 0 });
  return reading?.ok ? reading.value : null;
}
