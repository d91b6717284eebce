import type { Memory } from '../app/ports';

/** Remembers one text on this computer; where storage is blocked, nothing is remembered and nothing fails. */
export function createMemory(key: string): Memory {
  return {
    recall() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    remember(text) {
      try {
        localStorage.setItem(key, text);
      } catch {
        // Blocked or full: the settings stand in the workbook all the same.
      }
    },
  };
}
