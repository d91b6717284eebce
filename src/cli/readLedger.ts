import { readingOptions } from '../app/parts/readingOptions';
import { readSheet } from '../app/parts/readSheet';
import type { Administration } from '../app/ports';
import { currentAdministration, unnamedAdministration } from '../app/settings';
import { type DayNumber, fail, ok, type Reading, type ReadingOptions, type Result } from '../core/index';
import type { Invocation } from './invocation';
import { type Ledger, openLedger } from './ledger';
import { readingProblem } from './text/readingProblem';
import { settingsIn } from './workbook/workbookSettings';
import { createWorkbookSheet } from './workbook/workbookSheet';
import type { World } from './world';

/** The sheet of open items of a file, read. */
export interface LedgerRead extends Ledger {
  readonly reading: Reading;
  /** How it was read. */
  readonly options: ReadingOptions;
  /** The one worked for last; null where the workbook has none. */
  readonly administration: Administration | null;
  readonly administrations: readonly Administration[];
  /** The day that was asked about, else today. */
  readonly day: DayNumber;
}

/** Reads the sheet of open items of a file, or says why it cannot. */
export async function readLedger(
  invocation: Invocation,
  world: Pick<World, 'readInput' | 'today'>,
): Promise<Result<LedgerRead, string>> {
  const ledger = await openLedger(invocation, world);
  if (!ledger.ok) return ledger;
  const { workbook, sheet } = ledger.value;
  const { language, company, asOf } = invocation;
  const settings = settingsIn(workbook);
  const day = asOf ?? world.today();
  const administration = currentAdministration(settings);
  // All companies of the sheet, unless one is asked for: what a person set for reminders is no wish to see less.
  const whole = { ...(administration ?? unnamedAdministration), company };
  const options = readingOptions(whole, settings, day);
  const read = await readSheet((how) => createWorkbookSheet(workbook, sheet).readActive(how), options);
  if (!read.ok) return fail(readingProblem(read.error, language));
  const { administrations } = settings;
  return ok({ workbook, sheet, reading: read.value.reading, options, administration, administrations, day });
}
