import type { Sheet as FileSheet } from 'hucre/xlsx';

/** Files keep the document settings on a sheet that no menu of Excel shows. */
const NAME = '_document_settings';

export function isSettingsSheet({ name, veryHidden }: FileSheet): boolean {
  return name === NAME && veryHidden === true;
}

/** A cell holds 32,767 characters: longer values go on in the cells beside. A letter may count as two. */
const CELL_FULL = /[\s\S]{1,16000}/gu;

export function readSettings({ rows }: FileSheet): [string, string][] {
  return rows.flatMap(([key, ...parts]): [string, string][] => {
    const texts = parts.filter((part) => typeof part === 'string');
    return typeof key === 'string' && texts.length > 0 ? [[key, texts.join('')]] : [];
  });
}

export function settingsSheet(settings: ReadonlyMap<string, string>): FileSheet {
  const rows = [...settings].map(([key, value]) => [key, ...(value.match(CELL_FULL) ?? [])]);
  return { name: NAME, veryHidden: true, rows };
}
