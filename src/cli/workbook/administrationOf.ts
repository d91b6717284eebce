import { loadSettings } from '../../app/loadSettings';
import { isSameSheet } from '../../app/parts/rival';
import type { Administration, AppSettings } from '../../app/ports';
import { currentAdministration, unnamedAdministration } from '../../app/settings';
import { administrationId, fail, foldedText, ok, type Result } from '../../core/index';
import type { Workbook } from '../../host/workbook/workbook';
import type { Invocation } from '../invocation';
import { createWorkbookDossier } from './workbookDossier';
import { settingsIn } from './workbookSettings';

/** For whom a command works, and the settings that it works with. */
export interface WorkingFor {
  readonly administration: Administration;
  readonly settings: AppSettings;
}

/**
 * The administration of a run: the one that is asked for by name, id or company code, else the one worked for last.
 * One that has no name yet keeps its id when it gets one, so that what was filed for it stays its own; another company
 * code of the same sheet is another administration. The dossier's ids go before those of the settings, which Excel
 * keeps where this program does not read.
 */
export async function administrationOf(
  workbook: Workbook,
  invocation: Pick<
    Invocation,
    'administration' | 'company' | 'sender' | 'sheet' | 'enterpriseNumber' | 'sells'
  >,
): Promise<Result<WorkingFor, string>> {
  const { administration: wanted, company, sender, sheet } = invocation;
  const dossier = createWorkbookDossier(workbook);
  const loaded = await loadSettings({ settings: { load: async () => ok(settingsIn(workbook)) }, dossier });
  const settings = loaded.ok ? loaded.value : settingsIn(workbook);
  const found = wanted === null ? ok(currentAdministration(settings)) : named(settings, wanted);
  if (!found.ok) return found;
  const chosen =
    company === null
      ? found
      : wanted === null
        ? ofCompany(settings, found.value, company, sheet)
        : asWanted(found.value, company);
  if (!chosen.ok) return chosen;
  const known = chosen.value ?? { ...unnamedAdministration, id: newId(settings, sender ?? company) };
  const name = sender ?? known.name;
  const enterpriseNumber = invocation.enterpriseNumber ?? known.enterpriseNumber;
  const supplies = invocation.sells ?? known.supplies;
  const own = { ...known, name, enterpriseNumber, supplies, company: company ?? known.company };
  return ok({ settings, administration: own });
}

const folded = (text: string): string => foldedText(text).trim();

/** The administration of that id, else of that name. */
function named({ administrations }: AppSettings, wanted: string): Result<Administration, string> {
  const found =
    administrations.find(({ id }) => id === wanted) ??
    administrations.find(({ name }) => name !== '' && folded(name) === folded(wanted));
  if (found !== undefined) return ok(found);
  const known = administrations.map(({ id, name }) => name || id).join(', ');
  return fail(
    known === ''
      ? `There is no administration "${wanted}": the workbook has none.`
      : `There is no administration "${wanted}". There are: ${known}.`,
  );
}

/** The one that was asked for, unless it has another code. */
function asWanted(wanted: Administration | null, company: string): Result<Administration | null, string> {
  if (wanted === null || wanted.company === null || wanted.company === company) return ok(wanted);
  return fail(`The administration ${wanted.name || wanted.id} has the company code ${wanted.company}.`);
}

/**
 * That of the code, else the one that is known from the dossier under it, else the only one that has no code yet and
 * no other sheet; null for a new one. Of several without a code none is guessed: the letters would go out in the wrong
 * name, or once more.
 */
function ofCompany(
  { administrations }: AppSettings,
  current: Administration | null,
  company: string,
  sheet: string | undefined,
): Result<Administration | null, string> {
  if (current?.company === company) return ok(current);
  const isHere = (one: Administration): boolean =>
    one.sheet === null || sheet === undefined || isSameSheet(one.sheet, sheet);
  const own = administrations.filter((one) => one.company === company);
  const free = administrations.filter((one) => one.company === null && isHere(one));
  const filed = free.filter(({ id, name }) => name === '' && id === administrationId(company));
  const [found = null, more] = [own.filter(isHere), own, filed, free].find((some) => some.length > 0) ?? [];
  if (more === undefined || found?.company === company || filed.length > 0) return ok(found);
  const known = free.map(({ id, name }) => name || id).join(', ');
  return fail(`Several administrations have no company code. Name one with --administration: ${known}.`);
}

/** An id that no administration has; without a name at hand the one of the company that nobody named. */
function newId({ administrations }: AppSettings, name: string | null): string {
  const first = name === null ? unnamedAdministration.id : administrationId(name);
  const taken = new Set(administrations.map(({ id }) => id));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? first : `${first}-${count}`;
    if (!taken.has(id)) return id;
  }
}
