import type { Fault, Memory, Settings } from '../app/ports';
import { freshSettings, parseSettings, settingsKey } from '../app/settings';
import { fail, ok, type Result } from '../core/index';
import { toFault } from './toFault';

/**
 * Settings in the workbook, remembered in `memory` as the start of the next workbook; what was accepted is not. A workbook whose own
 * settings are damaged starts fresh: those remembered may be another company's.
 */
export function createSettings(memory: Memory): Settings {
  return {
    async load() {
      try {
        const saved: unknown = Office.context.document.settings.get(settingsKey);
        const found = saved === null || saved === undefined ? remembered(memory) : parseSettings(saved);
        return ok(found ?? freshSettings);
      } catch (error) {
        return fail(toFault(error));
      }
    },
    async save(settings) {
      try {
        Office.context.document.settings.set(settingsKey, settings);
        const saved = await saveDocumentSettings();
        if (saved.ok) memory.remember(JSON.stringify({ ...settings, acceptances: [] }));
        return saved;
      } catch (error) {
        return fail(toFault(error));
      }
    },
  };
}

function remembered(memory: Memory) {
  try {
    return parseSettings(JSON.parse(memory.recall() ?? 'null'));
  } catch {
    return null;
  }
}

const saveDocumentSettings = (): Promise<Result<void, Fault>> =>
  new Promise((resolve) =>
    Office.context.document.settings.saveAsync((answer) => {
      if (answer.status === Office.AsyncResultStatus.Succeeded) resolve(ok(undefined));
      else resolve(fail({ code: 'workbook-unavailable', detail: `settings ${answer.error.code}` }));
    }),
  );
