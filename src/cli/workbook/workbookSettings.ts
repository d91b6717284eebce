import type { Administration, AppSettings } from '../../app/ports';
import { freshSettings, parseSettings, settingsKey, unnamedAdministration } from '../../app/settings';
import { administrationId } from '../../core/index';
import type { Workbook } from '../../host/workbook/workbook';

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
 * it gets one, so that what was filed for it stays its own.
 */
export function administrationOf(settings: AppSettings, name: string | null): Administration {
  const known = settings.administration;
  if (name === null) return known ?? unnamedAdministration;
  return known === null ? { ...unnamedAdministration, id: administrationId(name), name } : { ...known, name };
}
