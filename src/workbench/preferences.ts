import { isOfficeLanguage, type OfficeLanguage } from './languages';

/** What the workbench remembers between visits, apart from the mailbox. */
export interface Preferences {
  readonly language: OfficeLanguage;
  readonly theme: 'light' | 'dark';
}

const KEY = 'dunning-workbench';

/** The remembered preferences; what is missing or damaged comes from `otherwise`. */
export function readPreferences(storage: Storage, otherwise: Preferences): Preferences {
  try {
    const { language, theme } = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return {
      language: isOfficeLanguage(language) ? language : otherwise.language,
      theme: theme === 'dark' || theme === 'light' ? theme : otherwise.theme,
    };
  } catch {
    return otherwise;
  }
}

export function writePreferences(storage: Storage, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage may be full or forbidden; the page works without it.
  }
}
