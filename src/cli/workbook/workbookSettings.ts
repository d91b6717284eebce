import type { Administration, AppSettings } from '../../app/ports';
import { freshSettings, parseSettings, settingsKey, unnamedAdministration } from '../../app/settings';
import { administrationId } from '../../core/index';
import type { Workbook } from '../../host/workbook/workbook';
import { createWorkbookDossier } from './workbookDossier';

/** The settings that the pane keeps in the workbook; what is damaged counts as never set. */
export function settingsIn(workbook: Workbook): AppSettings {
  try {
    const saved: unknown = JSON.parse(workbook.settings.all().get(settingsKey) ?? 'null');
    return parseSettings(saved) ?? freshSettings;
  } catch {
    return freshSettings;
  }
}

/** Keeps settings in the workbook, where the pane finds them. */
export function keepSettings(workbook: Workbook, settings: AppSettings): void {
  const others = [...workbook.settings.all()].filter(([key]) => key !== settingsKey);
  workbook.settings.replace([...others, [settingsKey, JSON.stringify(settings)]]);
}

/**
 * The administration of a run: the workbook's own, under the name given. One that has no name yet keeps its id when
 * it gets one, so that what was filed for it stays its own. Where the settings are gone (Excel keeps them where
 * this program does not read), the id is the one that the dossier was filed under.
 */
export async function administrationOf(workbook: Workbook, name: string | null): Promise<Administration> {
  const known = settingsIn(workbook).administration;
  if (known !== null) return name === null ? known : { ...known, name };
  const id =
    (await filedUnder(workbook)) ?? (name === null ? unnamedAdministration.id : administrationId(name));
  return { ...unnamedAdministration, id, name: name ?? unnamedAdministration.name };
}

/** First part of an item key, in which a bar is marked. */
const FIRST_PART = /^((?:[^\\|]|\\[\\|])+)\|/;

/** Id in the item keys of the dossier; null where they have none or more than one. */
async function filedUnder(workbook: Workbook): Promise<string | null> {
  const events = await createWorkbookDossier(workbook).load();
  if (!events.ok) return null;
  const keys = events.value.flatMap(({ item }) => FIRST_PART.exec(item)?.[1] ?? []);
  const [id, ...others] = new Set(keys);
  return id === undefined || others.length > 0 ? null : id.replace(/\\([\\|])/g, '$1');
}
