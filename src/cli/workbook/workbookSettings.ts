import type { AppSettings } from '../../app/ports';
import { freshSettings, parseSettings, settingsKey } from '../../app/settings';
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
