import type { DossierEvent } from '../../core/index';

/** Events of the mailbox that the dossier does not have, such as after closing the workbook without saving. */
export function missingEvents(
  dossier: readonly DossierEvent[],
  mailbox: readonly DossierEvent[],
): readonly DossierEvent[] {
  const ids = new Set(dossier.map((event) => event.id));
  return mailbox.filter((event) => !ids.has(event.id));
}
