import type { AppSettings, Fault, Memory, Settings } from '../app/ports';
import { freshSettings, parseSettings, settingsKey } from '../app/settings';
import { fail, ok, type Result } from '../core/index';
import { toFault } from './toFault';

/**
 * Settings in the workbook, remembered in `memory` as the start of the next workbook: then no administration is the
 * current one yet, none has a sheet, and nothing is accepted. A workbook whose own settings are damaged starts fresh:
 * those remembered may be another company's.
 * @param keep is told what was saved, to keep how it was before
 */
export function createSettings(
  memory: Memory,
  keep: (before: AppSettings, after: AppSettings) => Promise<void> = async () => undefined,
): Settings {
  return {
    async load() {
      try {
        return ok(present(memory));
      } catch (error) {
        return fail(toFault(error));
      }
    },
    async save(settings) {
      try {
        const before = present(memory);
        Office.context.document.settings.set(settingsKey, settings);
        const saved = await saveDocumentSettings();
        if (saved.ok) {
          memory.remember(JSON.stringify({ ...settings, acceptances: [] }));
          if (companies(before) !== companies(settings)) await keep(before, settings);
        }
        return saved;
      } catch (error) {
        return fail(toFault(error));
      }
    },
  };
}

/** Most savings do not touch the companies: then nothing more is loaded. */
const companies = ({ administrations }: AppSettings): string => JSON.stringify(administrations);

/** The settings as they stand. */
function present(memory: Memory): AppSettings {
  const saved: unknown = Office.context.document.settings.get(settingsKey);
  const found = saved === null || saved === undefined ? remembered(memory) : parseSettings(saved);
  return found ?? freshSettings;
}

function remembered(memory: Memory): AppSettings | null {
  try {
    const settings = parseSettings(JSON.parse(memory.recall() ?? 'null'));
    return settings === null ? null : startOfNext(settings);
  } catch {
    return null;
  }
}

/** The administration that was worked for last comes first: it is the likeliest in the next workbook. */
function startOfNext(settings: AppSettings): AppSettings {
  const { administrations, current } = settings;
  const last = administrations.filter(({ id }) => id === current);
  const others = administrations.filter(({ id }) => id !== current);
  return {
    ...settings,
    administrations: [...last, ...others].map((one) => ({ ...one, sheet: null })),
    current: null,
  };
}

const saveDocumentSettings = (): Promise<Result<void, Fault>> =>
  new Promise((resolve) =>
    Office.context.document.settings.saveAsync((answer) => {
      if (answer.status === Office.AsyncResultStatus.Succeeded) resolve(ok(undefined));
      else resolve(fail({ code: 'workbook-unavailable', detail: `settings ${answer.error.code}` }));
    }),
  );
