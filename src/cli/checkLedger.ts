import { type CheckedRun, namesIn } from '../app/checked';
import { checkRun } from '../app/checkRun';
import { loadRules } from '../app/loadRules';
import type { Administration, Letters, Ports } from '../app/ports';
import { withAdministration } from '../app/settings';
import { type DayNumber, fail, type Language, ok, type Result } from '../core/index';
import type { Sheet } from '../host/workbook/sheet';
import type { Workbook } from '../host/workbook/workbook';
import { createLetters } from '../letters/createLetters';
import { faultText } from '../wording/faults/faultText';
import { findingText } from '../wording/pane/findingText';
import { sheetLanguage } from '../wording/sheetLanguage';
import type { Invocation } from './invocation';
import { ledgerIn } from './ledger';
import { askedProcedure } from './procedureOption';
import { readingProblem } from './text/readingProblem';
import { administrationOf, type WorkingFor } from './workbook/administrationOf';
import { sampleReading } from './workbook/openItemSheet';
import { createWorkbookCustomers } from './workbook/workbookCustomers';
import { createWorkbookDossier } from './workbook/workbookDossier';
import { createWorkbookLedger } from './workbook/workbookLedger';
import { createWorkbookRules } from './workbook/workbookRules';
import { createWorkbookSheet } from './workbook/workbookSheet';
import type { World } from './world';

/** A sheet that was checked, and for whom. */
export interface CheckedLedger {
  readonly workbook: Workbook;
  readonly checked: CheckedRun;
  /** What it was read by. */
  readonly ports: ReturnType<typeof portsOf>;
  /** The administration as the workbook keeps it, and the settings that it is kept in. */
  readonly workingFor: WorkingFor;
}

/** What a command has that sends: the mailbox and the journal as record, and from where it sends. */
export interface Sending {
  readonly ports: Pick<Ports, 'identity' | 'mailer' | 'mailbox' | 'journal' | 'teams' | 'hash'> &
    Partial<Pick<Ports, 'inbox' | 'replyDesk'>>;
  readonly change: (administration: Administration) => Administration;
}

/**
 * Checks the sheet and proposes the run, as the pane does, on the day that was asked for: that day counts as today.
 * Where nothing is sent there is no mailbox: the dossier alone is the record. Fails where the items may be another
 * administration's.
 */
export async function checkLedger(
  workbook: Workbook,
  invocation: Invocation,
  world: Pick<World, 'now' | 'today' | 'wait' | 'progress'>,
  sending?: Sending,
): Promise<Result<CheckedLedger, string>> {
  const { asOf, procedure, language, mailLanguage } = invocation;
  const found = await administrationOf(workbook, invocation);
  if (!found.ok) return found;
  const { settings } = found.value;
  const administration = sending?.change(found.value.administration) ?? found.value.administration;
  const ledger = ledgerIn(workbook, invocation.sheet ?? administration.sheet ?? undefined);
  if (!ledger.ok) return ledger;
  const { sheet } = ledger.value;
  // Whoever names the sheet says whose it is.
  const own = invocation.sheet === undefined ? administration : { ...administration, sheet: sheet.name };
  const day = asOf ?? world.today();
  const ports = portsOf(workbook, sheet, day, world);
  const scope = { administration: own, administrations: settings.administrations };
  const rules = await loadRules(ports, scope);
  if (!rules.ok) return fail(faultText(rules.error, language));
  const asked = askedProcedure(procedure, rules.value);
  if (!asked.ok) return asked;
  const checked = await checkRun(
    { ...ports, ...sending?.ports },
    {
      settings: { ...withAdministration(settings, own), language },
      language: mailLanguage ?? languageOf(sheet) ?? language,
      asOf: day,
      defaultProcedure: asked.value,
    },
    { onRows: (done) => world.progress?.(`${done} rows read`) },
  );
  if (!checked.ok) return fail(readingProblem(checked.error, language));
  const foreign = checked.value.checks.find(({ code }) => code === 'own-items');
  const workingFor = { settings, administration };
  if (foreign === undefined) return ok({ workbook, checked: checked.value, ports, workingFor });
  const how =
    foreign.finding === 'companies-mixed'
      ? 'Name one with --company.'
      : 'Name the sheet with --sheet, and its administration with --administration.';
  return fail(`${findingText(foreign, namesIn(checked.value), language)}. ${how}`);
}

/** The workbook as a run reads it, on a day that counts as today. */
const portsOf = (
  workbook: Workbook,
  sheet: Sheet,
  day: DayNumber,
  { now, wait }: Pick<World, 'now' | 'wait'>,
) => ({
  sheet: createWorkbookSheet(workbook, sheet),
  customers: createWorkbookCustomers(workbook),
  dossier: createWorkbookDossier(workbook),
  ledger: createWorkbookLedger(workbook),
  rules: createWorkbookRules(workbook),
  openLetters: lettersOnce(),
  clock: { now, wait, today: () => day },
});

/** The letters that check the texts of the workbook: made by the first who asks. */
function lettersOnce(): () => Promise<Letters> {
  let letters: Letters | null = null;
  return async () => {
    letters ??= createLetters();
    return letters;
  };
}

/** Language of the column names, which are the same in any number of rows. */
function languageOf(sheet: Sheet): Language | null {
  const reading = sampleReading(sheet);
  return reading === null ? null : sheetLanguage(reading.mapping.map(({ header }) => header));
}
