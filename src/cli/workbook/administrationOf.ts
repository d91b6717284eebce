import { loadSettings } from '../../app/loadSettings';
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
  { administration: wanted, company, sender }: Pick<Invocation, 'administration' | 'company' | 'sender'>,
): Promise<Result<WorkingFor, string>> {
  const dossier = createWorkbookDossier(workbook);
  const loaded = await loadSettings({ settings: { load: async () => ok(settingsIn(workbook)) }, dossier });
  const settings = loaded.ok ? loaded.value : settingsIn(workbook);
  const found = wanted === null ? ok(currentAdministration(settings)) : named(settings, wanted);
  if (!found.ok) return found;
  const chosen = company === null ? found : ofCompany(settings, found.value, company, wanted !== null);
  if (!chosen.ok) return chosen;
  const known = chosen.value ?? { ...unnamedAdministration, id: newId(settings, sender ?? company) };
  const name = sender ?? known.name;
  return ok({ settings, administration: { ...known, name, company: company ?? known.company } });
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

/** That of the code, else the one at hand if it has none yet; null for a new one. */
function ofCompany(
  { administrations }: AppSettings,
  current: Administration | null,
  company: string,
  isAskedFor: boolean,
): Result<Administration | null, string> {
  if (current === null || current.company === company) return ok(current);
  if (isAskedFor && current.company !== null)
    return fail(`The administration ${current.name || current.id} has the company code ${current.company}.`);
  const own = administrations.find((one) => one.company === company);
  if (own !== undefined && !isAskedFor) return ok(own);
  return ok(current.company === null ? current : null);
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
