import type { Sheet as FileSheet } from 'hucre/xlsx';

/** Files keep the document settings on a sheet that no menu of Excel shows. */
const NAME = '_document_settings';

export function isSettingsSheet({ name, veryHidden }: FileSheet): boolean {
  return name === NAME && veryHidden === true;
}

export function readSettings({ rows }: FileSheet): [string, string][] {
  return rows.flatMap(([key, value]): [string, string][] =>
    typeof key === 'string' && typeof value === 'string' ? [[key, value]] : [],
  );
}

export function settingsSheet(settings: ReadonlyMap<string, string>): FileSheet {
  return { name: NAME, veryHidden: true, rows: [...settings].map(([key, value]) => [key, value]) };
}
