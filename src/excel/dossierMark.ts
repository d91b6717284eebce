import { type DossierMark, decodeMark, dossierMarkKey, encodeMark, goneSince } from '../core/index';

/** What the dossier held when it was last written, as the workbook's settings keep it; null when they do not say. */
export const readMark = (): DossierMark | null =>
  decodeMark(Office.context.document.settings.get(dossierMarkKey));

/** The same as the file has it now: a colleague may have taken something away since this pane read the settings. */
export async function freshMark(): Promise<DossierMark | null> {
  await refreshed();
  return readMark();
}

/** The mark by which nothing of these ids is gone, where the pane or the file has one; else that of the file. */
export async function markFor(ids: ReadonlySet<string>): Promise<DossierMark | null> {
  const mark = readMark();
  return mark === null || goneSince(mark, ids) === 0 ? mark : freshMark();
}

const refreshed = (): Promise<void> =>
  new Promise((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));

/**
 * Keeps what the dossier holds now. Where that fails the mark before stays: it knows less, and accuses nobody of having
 * taken away what it does not know. All settings are saved together, so those that a colleague saved meanwhile are
 * fetched first.
 */
export async function keepMark(mark: DossierMark): Promise<void> {
  const { settings } = Office.context.document;
  await refreshed();
  settings.set(dossierMarkKey, encodeMark(mark));
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
}
