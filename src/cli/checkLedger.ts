import type { CheckedRun } from '../app/checked';
import { checkRun } from '../app/checkRun';
import type { Administration } from '../app/ports';
import { withAdministration } from '../app/settings';
import { fail, type Language, type Result } from '../core/index';
import type { Sheet } from '../host/workbook/sheet';
import { problemText } from '../wording/problemText';
import { sheetLanguage } from '../wording/sheetLanguage';
import type { Invocation } from './invocation';
import type { Ledger } from './ledger';
import { sampleReading } from './workbook/openItemSheet';
import { createWorkbookCustomers } from './workbook/workbookCustomers';
import { createWorkbookDossier } from './workbook/workbookDossier';
import { createWorkbookLedger } from './workbook/workbookLedger';
import { settingsIn } from './workbook/workbookSettings';
import { createWorkbookSheet } from './workbook/workbookSheet';
import type { World } from './world';

/**
 * Checks the sheet and proposes the run, as the pane does, on the day that was asked for: that day counts as today.
 * There is no mailbox here: the dossier alone is the record.
 */
export async function checkLedger(
  { workbook, sheet }: Ledger,
  administration: Administration,
  {
    asOf,
    procedure,
    language,
    mailLanguage,
  }: Pick<Invocation, 'asOf' | 'procedure' | 'language' | 'mailLanguage'>,
  world: Pick<World, 'now' | 'today' | 'progress'>,
): Promise<Result<CheckedRun, string>> {
  const day = asOf ?? world.today();
  const ports = {
    sheet: createWorkbookSheet(workbook, sheet),
    customers: createWorkbookCustomers(workbook),
    dossier: createWorkbookDossier(workbook),
    ledger: createWorkbookLedger(workbook),
    clock: { today: () => day },
  };
  const checked = await checkRun(
    ports,
    {
      settings: { ...withAdministration(settingsIn(workbook), administration), language },
      language: mailLanguage ?? languageOf(sheet) ?? language,
      asOf: day,
      defaultProcedure: procedure,
    },
    { onRows: (done) => world.progress?.(`${done} rows read`) },
  );
  return checked.ok ? checked : fail(problemText(checked.error, language));
}

/** Language of the column names, which are the same in any number of rows. */
function languageOf(sheet: Sheet): Language | null {
  const reading = sampleReading(sheet);
  return reading === null ? null : sheetLanguage(reading.mapping.map(({ header }) => header));
}
