import { loadSettings } from '../../app/loadSettings';
import type { Administration, AppSettings } from '../../app/ports';
import {
  currentAdministration,
  freshSettings,
  parseSettings,
  settingsKey,
  unnamedAdministration,
} from '../../app/settings';
import { administrationId, ok } from '../../core/index';
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
 * it gets one, so that what was filed for it stays its own. The dossier's id goes before that of the settings, which
 * Excel keeps where this program does not read.
 */
export async function administrationOf(workbook: Workbook, name: string | null): Promise<Administration> {
  const dossier = createWorkbookDossier(workbook);
  const loaded = await loadSettings({ settings: { load: async () => ok(settingsIn(workbook)) }, dossier });
  const known = loaded.ok ? currentAdministration(loaded.value) : null;
  if (name === null) return known ?? unnamedAdministration;
  return known === null ? { ...unnamedAdministration, id: administrationId(name), name } : { ...known, name };
}
