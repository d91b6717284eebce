import { type DossierMark, decodeMark, dossierMarkKey, encodeMark } from '../core/index';

/** What the dossier held when it was last written, as the workbook's settings keep it; null when they do not say. */
export const readMark = (): DossierMark | null =>
  decodeMark(Office.context.document.settings.get(dossierMarkKey));

/**
 * Keeps what the dossier holds now. Where that fails the mark before stays: it knows less, and accuses nobody of having
 * taken away what it does not know. All settings are saved together, so those that a colleague saved meanwhile are
 * fetched first.
 */
export async function keepMark(mark: DossierMark): Promise<void> {
  const { settings } = Office.context.document;
  await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
  settings.set(dossierMarkKey, encodeMark(mark));
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
}
